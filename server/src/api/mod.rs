//! The generated trait, fulfilled: convert, delegate, convert back. What an operation decides, it
//! decides below.

mod audit;
mod containers;
mod events;
mod exec;
mod health;
mod images;
mod keys;
mod logs;
mod options;
mod policy;
mod problem;
mod quotas;
pub mod settle;
mod stats;

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use slipway_api::{
    AcceptImageResponse, Api, CreateKeyResponse, ExecCommandResponse, FollowEventsResponse,
    FollowImageResponse, FollowLogsResponse, FollowStatsResponse, GetContainerResponse,
    GetHealthResponse, GetImageResponse, GetKeyResponse, GetMetricsResponse, GetOwnerQuotaResponse,
    GetQuotaResponse, GetReadinessResponse, KillContainerResponse, LaunchContainerResponse,
    ListAuditResponse, ListContainersResponse, ListEventsResponse, ListImagesResponse,
    ListKeysResponse, PauseContainerResponse, PullImageResponse, ReadLogsResponse,
    ReadStatsResponse, RemoveImageResponse, RestartContainerResponse, RevokeKeyResponse,
    SetOwnerQuotaResponse, StartContainerResponse, StopContainerResponse, StreamCommandResponse,
    TerminateContainerResponse, UnpauseContainerResponse, UpdateContainerResponse,
    UpdateImageResponse, VetImageResponse, WaitForContainerResponse, models,
};
use swagger::ApiError;
use uuid::Uuid;

use crate::{
    app::State,
    audit::Filter,
    containers::{Change, Filter as Selection},
    events::Filter as EventFilter,
    http::{context::Context, streams::Event},
    store::keepable,
};

/// A page's size where the caller names none; `openapi.yaml` says the same.
const PAGE: u32 = 50;

/// How long it is waited for a container where the caller does not say; likewise.
const WAIT_SECONDS: u32 = 30;

/// What fulfils the contract.
#[derive(Debug, Clone)]
pub struct Service {
    state: Arc<State>,
}

impl Service {
    /// Fulfils it with `state`.
    pub fn new(state: Arc<State>) -> Self {
        Self { state }
    }
}

/// Never an `Err`: the generated service would answer it with a bare 500.
type Answer<T> = Result<T, ApiError>;

/// Awaits what an operation came to; an error becomes the answer that tells of it.
macro_rules! answer {
    ($context:ident, $work:expr) => {
        Ok($work
            .await
            .unwrap_or_else(|error| problem::answer(error, $context)))
    };
}

/// The same, of a change to a container, whose answer is the container.
macro_rules! change {
    ($self:ident, $context:ident, $identifier:ident, $change:expr, $answer:expr) => {{
        let changed = containers::change(&$self.state, $context, &$identifier, $change);
        Ok(changed
            .await
            .map_or_else(|error| problem::answer(error, $context), $answer))
    }};
}

/// The last event of a stream.
fn end(reason: models::StreamEndReason) -> Event {
    Event::new("end", &models::StreamEnd { reason })
}

#[async_trait]
impl Api<Context> for Service {
    async fn list_images(
        &self,
        limit: Option<u32>,
        cursor: Option<Uuid>,
        owner: Option<String>,
        status: Option<models::ImageListStatus>,
        context: &Context,
    ) -> Answer<ListImagesResponse> {
        let all = status == Some(models::ImageListStatus::All);
        let (owner, limit) = (owner.as_deref(), limit.unwrap_or(PAGE));
        answer!(
            context,
            images::list(&self.state, context, owner, all, limit, cursor)
        )
    }

    async fn vet_image(
        &self,
        image: models::ImageCreate,
        _idempotency_key: Option<String>,
        context: &Context,
    ) -> Answer<VetImageResponse> {
        answer!(context, images::vet(&self.state, context, image))
    }

    async fn get_image(
        &self,
        identifier: Uuid,
        if_none_match: Option<String>,
        context: &Context,
    ) -> Answer<GetImageResponse> {
        let known = if_none_match.as_deref();
        answer!(
            context,
            images::get(&self.state, context, identifier, known)
        )
    }

    async fn update_image(
        &self,
        identifier: Uuid,
        update: models::ImageUpdate,
        if_match: Option<String>,
        context: &Context,
    ) -> Answer<UpdateImageResponse> {
        let known = if_match.as_deref();
        answer!(
            context,
            images::update(&self.state, context, identifier, update, known)
        )
    }

    async fn remove_image(
        &self,
        identifier: Uuid,
        if_match: Option<String>,
        running: Option<models::RunningContainers>,
        context: &Context,
    ) -> Answer<RemoveImageResponse> {
        let known = if_match.as_deref();
        answer!(
            context,
            images::remove(&self.state, context, identifier, running, known)
        )
    }

    async fn pull_image(
        &self,
        identifier: Uuid,
        _idempotency_key: Option<String>,
        context: &Context,
    ) -> Answer<PullImageResponse> {
        answer!(context, images::pull(&self.state, context, identifier))
    }

    async fn accept_image(
        &self,
        identifier: Uuid,
        accept: models::ImageAccept,
        _idempotency_key: Option<String>,
        if_match: Option<String>,
        context: &Context,
    ) -> Answer<AcceptImageResponse> {
        let (digest, known) = (accept.digest.as_str(), if_match.as_deref());
        answer!(
            context,
            images::accept(&self.state, context, identifier, digest, known)
        )
    }

    async fn follow_image(
        &self,
        identifier: Uuid,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
        context: &Context,
    ) -> Answer<FollowImageResponse> {
        let last = last_event_id.as_deref();
        answer!(
            context,
            images::follow(&self.state, context, identifier, last, timeout_seconds)
        )
    }

    async fn list_containers(
        &self,
        limit: Option<u32>,
        cursor: Option<Uuid>,
        owner: Option<String>,
        state: Option<models::ContainerListState>,
        image: Option<Uuid>,
        label: Option<String>,
        name: Option<String>,
        created_after: Option<DateTime<Utc>>,
        id: Option<Uuid>,
        context: &Context,
    ) -> Answer<ListContainersResponse> {
        let filter = Selection {
            owner,
            image,
            label: label.map(|label| match label.split_once('=') {
                Some((key, value)) => (key.to_owned(), Some(value.to_owned())),
                None => (label, None),
            }),
            name,
            created_after: created_after.map(keepable),
            id,
        };
        let all = state == Some(models::ContainerListState::All);
        let (caller, limit) = (&context.caller, limit.unwrap_or(PAGE));
        answer!(
            context,
            containers::list(&self.state, caller, filter, all, limit, cursor)
        )
    }

    async fn launch_container(
        &self,
        launch: models::ContainerLaunch,
        _idempotency_key: Option<String>,
        prefer: Option<String>,
        context: &Context,
    ) -> Answer<LaunchContainerResponse> {
        answer!(
            context,
            containers::launch(&self.state, &context.caller, launch, prefer.as_deref())
        )
    }

    async fn get_container(
        &self,
        identifier: String,
        reveal: Option<models::RevealedPart>,
        context: &Context,
    ) -> Answer<GetContainerResponse> {
        answer!(
            context,
            containers::get(&self.state, &context.caller, &identifier, reveal)
        )
    }

    async fn wait_for_container(
        &self,
        identifier: String,
        until: models::ContainerMilestone,
        timeout_seconds: Option<u32>,
        context: &Context,
    ) -> Answer<WaitForContainerResponse> {
        let (caller, limit) = (&context.caller, timeout_seconds.unwrap_or(WAIT_SECONDS));
        answer!(
            context,
            containers::wait(&self.state, caller, &identifier, until, limit)
        )
    }

    async fn update_container(
        &self,
        identifier: String,
        update: models::ContainerUpdate,
        context: &Context,
    ) -> Answer<UpdateContainerResponse> {
        answer!(
            context,
            containers::update(&self.state, context, &identifier, update)
        )
    }

    async fn stop_container(
        &self,
        identifier: String,
        _idempotency_key: Option<String>,
        grace_seconds: Option<u32>,
        context: &Context,
    ) -> Answer<StopContainerResponse> {
        let change = Change::Stop(containers::seconds(grace_seconds));
        change!(
            self,
            context,
            identifier,
            change,
            StopContainerResponse::ContainerStopped
        )
    }

    async fn start_container(
        &self,
        identifier: String,
        _idempotency_key: Option<String>,
        context: &Context,
    ) -> Answer<StartContainerResponse> {
        change!(
            self,
            context,
            identifier,
            Change::Start,
            StartContainerResponse::ContainerStarted
        )
    }

    async fn restart_container(
        &self,
        identifier: String,
        _idempotency_key: Option<String>,
        grace_seconds: Option<u32>,
        context: &Context,
    ) -> Answer<RestartContainerResponse> {
        let change = Change::Restart(containers::seconds(grace_seconds));
        change!(
            self,
            context,
            identifier,
            change,
            RestartContainerResponse::ContainerRestarted
        )
    }

    async fn pause_container(
        &self,
        identifier: String,
        _idempotency_key: Option<String>,
        context: &Context,
    ) -> Answer<PauseContainerResponse> {
        change!(
            self,
            context,
            identifier,
            Change::Pause,
            PauseContainerResponse::ContainerPaused
        )
    }

    async fn unpause_container(
        &self,
        identifier: String,
        _idempotency_key: Option<String>,
        context: &Context,
    ) -> Answer<UnpauseContainerResponse> {
        change!(
            self,
            context,
            identifier,
            Change::Unpause,
            UnpauseContainerResponse::ContainerUnpaused
        )
    }

    async fn kill_container(
        &self,
        identifier: String,
        _idempotency_key: Option<String>,
        signal: Option<String>,
        context: &Context,
    ) -> Answer<KillContainerResponse> {
        let change = Change::Kill(signal.unwrap_or_else(|| "SIGKILL".to_owned()));
        change!(
            self,
            context,
            identifier,
            change,
            KillContainerResponse::SignalSent
        )
    }

    async fn terminate_container(
        &self,
        identifier: String,
        grace_seconds: Option<u32>,
        context: &Context,
    ) -> Answer<TerminateContainerResponse> {
        answer!(
            context,
            containers::terminate(&self.state, context, &identifier, grace_seconds)
        )
    }

    async fn read_logs(
        &self,
        identifier: String,
        limit: Option<u32>,
        tail: Option<u32>,
        cursor: Option<String>,
        stream: Option<models::LogStream>,
        since: Option<DateTime<Utc>>,
        until: Option<DateTime<Utc>>,
        context: &Context,
    ) -> Answer<ReadLogsResponse> {
        let query = logs::query(cursor, tail, stream, since, until);
        answer!(
            context,
            logs::read(&self.state, context, &identifier, query, limit)
        )
    }

    async fn follow_logs(
        &self,
        identifier: String,
        tail: Option<u32>,
        cursor: Option<String>,
        stream: Option<models::LogStream>,
        since: Option<DateTime<Utc>>,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
        context: &Context,
    ) -> Answer<FollowLogsResponse> {
        let query = logs::query(last_event_id.or(cursor), tail, stream, since, None);
        answer!(
            context,
            logs::follow(&self.state, context, &identifier, query, timeout_seconds)
        )
    }

    async fn read_stats(&self, identifier: String, context: &Context) -> Answer<ReadStatsResponse> {
        answer!(context, stats::read(&self.state, context, &identifier))
    }

    async fn follow_stats(
        &self,
        identifier: String,
        timeout_seconds: Option<u32>,
        context: &Context,
    ) -> Answer<FollowStatsResponse> {
        answer!(
            context,
            stats::follow(&self.state, context, &identifier, timeout_seconds)
        )
    }

    async fn exec_command(
        &self,
        identifier: String,
        request: models::ExecRequest,
        _idempotency_key: Option<String>,
        context: &Context,
    ) -> Answer<ExecCommandResponse> {
        answer!(
            context,
            exec::run(&self.state, context, &identifier, request)
        )
    }

    async fn stream_command(
        &self,
        identifier: String,
        request: models::ExecRequest,
        context: &Context,
    ) -> Answer<StreamCommandResponse> {
        answer!(
            context,
            exec::follow(&self.state, context, &identifier, request)
        )
    }

    async fn list_events(
        &self,
        limit: Option<u32>,
        cursor: Option<String>,
        owner: Option<String>,
        kind: Option<models::EventKind>,
        action: Option<String>,
        subject: Option<Uuid>,
        since: Option<DateTime<Utc>>,
        until: Option<DateTime<Utc>>,
        context: &Context,
    ) -> Answer<ListEventsResponse> {
        let filter = EventFilter {
            owner,
            kind: kind.map(events::kind),
            action,
            subject,
            since: since.map(keepable),
            until: until.map(keepable),
            ..Default::default()
        };
        let limit = limit.unwrap_or(PAGE);
        answer!(
            context,
            events::list(&self.state, context, filter, limit, cursor.as_deref())
        )
    }

    async fn follow_events(
        &self,
        cursor: Option<String>,
        owner: Option<String>,
        kind: Option<models::EventKind>,
        action: Option<String>,
        subject: Option<Uuid>,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
        context: &Context,
    ) -> Answer<FollowEventsResponse> {
        let filter = EventFilter {
            owner,
            kind: kind.map(events::kind),
            action,
            subject,
            ..Default::default()
        };
        let after = last_event_id.or(cursor);
        answer!(
            context,
            events::follow(
                &self.state,
                context,
                filter,
                after.as_deref(),
                timeout_seconds
            )
        )
    }

    async fn list_keys(
        &self,
        limit: Option<u32>,
        cursor: Option<Uuid>,
        owner: Option<String>,
        context: &Context,
    ) -> Answer<ListKeysResponse> {
        let (caller, limit) = (&context.caller, limit.unwrap_or(PAGE));
        answer!(
            context,
            keys::list(&self.state, caller, owner.as_deref(), limit, cursor)
        )
    }

    async fn create_key(
        &self,
        key: models::KeyCreate,
        _idempotency_key: Option<String>,
        context: &Context,
    ) -> Answer<CreateKeyResponse> {
        answer!(context, keys::create(&self.state, &context.caller, key))
    }

    async fn get_key(&self, identifier: Uuid, context: &Context) -> Answer<GetKeyResponse> {
        answer!(context, keys::get(&self.state, &context.caller, identifier))
    }

    async fn revoke_key(&self, identifier: Uuid, context: &Context) -> Answer<RevokeKeyResponse> {
        answer!(context, keys::revoke(&self.state, context, identifier))
    }

    async fn get_quota(&self, context: &Context) -> Answer<GetQuotaResponse> {
        answer!(context, quotas::own(&self.state, context))
    }

    async fn get_owner_quota(
        &self,
        owner: String,
        context: &Context,
    ) -> Answer<GetOwnerQuotaResponse> {
        answer!(context, quotas::get(&self.state, context, &owner))
    }

    async fn set_owner_quota(
        &self,
        owner: String,
        limits: models::QuotaLimits,
        context: &Context,
    ) -> Answer<SetOwnerQuotaResponse> {
        answer!(context, quotas::set(&self.state, context, &owner, limits))
    }

    async fn list_audit(
        &self,
        limit: Option<u32>,
        cursor: Option<String>,
        owner: Option<String>,
        action: Option<String>,
        target: Option<String>,
        outcome: Option<models::AuditOutcome>,
        since: Option<DateTime<Utc>>,
        until: Option<DateTime<Utc>>,
        context: &Context,
    ) -> Answer<ListAuditResponse> {
        let filter = Filter {
            owner,
            action,
            target,
            outcome: outcome.map(audit::outcome),
            since: since.map(keepable),
            until: until.map(keepable),
        };
        let (caller, limit) = (&context.caller, limit.unwrap_or(PAGE));
        answer!(
            context,
            audit::list(&self.state, caller, filter, limit, cursor.as_deref())
        )
    }

    async fn get_metrics(&self, _context: &Context) -> Answer<GetMetricsResponse> {
        Ok(health::metrics(&self.state))
    }

    async fn get_health(&self, _context: &Context) -> Answer<GetHealthResponse> {
        Ok(health::alive())
    }

    async fn get_readiness(&self, context: &Context) -> Answer<GetReadinessResponse> {
        answer!(context, health::ready(&self.state))
    }
}
