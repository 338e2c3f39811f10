//! A service in which every operation is a bug.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use slipway::{
    calls::Calls,
    config::Access,
    http::{context::Context, edge::Edge, serve},
    keys::Keys,
    store::Store,
};
use slipway_api::*;
use swagger::ApiError;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{Client, Database, slipway::Home};

/// One that listens, and what stops it.
pub async fn broken(database: Database) -> (Client, CancellationToken) {
    let home = Home::new(database).await;
    let (store, lock) = Store::open(&home.url).await.expect("a database");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (keys, calls) = (Keys::new(store.clone(), None), Calls::new(store));
    let access = Access::default();
    let edge = Edge::new(
        Broken,
        keys.into(),
        calls.into(),
        &access,
        Default::default(),
        Default::default(),
    );
    let edge = Arc::new(edge.expect("an edge"));
    let stop = CancellationToken::new();
    let mut connections = serve::Connections::new(listener, edge);
    let stopped = stop.clone();
    tokio::spawn(async move {
        connections.accept(&stopped).await;
        drop((home, lock));
    });
    (Client::new(format!("http://{address}"), None), stop)
}

#[derive(Clone)]
struct Broken;

fn bug<T>() -> Result<T, ApiError> {
    // Both ways in which an operation can be wrong.
    if std::time::SystemTime::UNIX_EPOCH
        .elapsed()
        .is_ok_and(|since| since.subsec_nanos() % 2 == 0)
    {
        panic!("a secret of the inside");
    }
    Err(ApiError("a secret of the inside".into()))
}

macro_rules! all_broken {
    ($($operation:ident($($argument:ty),*) -> $response:ty;)*) => {
        #[async_trait]
        impl Api<Context> for Broken {
            $(async fn $operation(
                &self,
                $(_: $argument,)*
                _: &Context,
            ) -> Result<$response, ApiError> {
                bug()
            })*
        }
    };
}

type Word = Option<String>;
type Number = Option<u32>;
type Time = Option<DateTime<Utc>>;

all_broken! {
    launch_container(models::ContainerLaunch, Word, Word) -> LaunchContainerResponse;
    list_containers(Number, Option<Uuid>, Word, Option<models::ContainerListState>, Option<Uuid>, Word, Word, Time, Option<Uuid>) -> ListContainersResponse;
    get_container(String, Option<models::RevealedPart>) -> GetContainerResponse;
    terminate_container(String, Number) -> TerminateContainerResponse;
    wait_for_container(String, models::ContainerMilestone, Number) -> WaitForContainerResponse;
    update_container(String, models::ContainerUpdate) -> UpdateContainerResponse;
    stop_container(String, Word, Number) -> StopContainerResponse;
    start_container(String, Word) -> StartContainerResponse;
    restart_container(String, Word, Number) -> RestartContainerResponse;
    pause_container(String, Word) -> PauseContainerResponse;
    unpause_container(String, Word) -> UnpauseContainerResponse;
    kill_container(String, Word, Word) -> KillContainerResponse;
    read_logs(String, Number, Number, Word, Option<models::LogStream>, Time, Time) -> ReadLogsResponse;
    follow_logs(String, Number, Word, Option<models::LogStream>, Time, Number, Word) -> FollowLogsResponse;
    read_stats(String) -> ReadStatsResponse;
    follow_stats(String, Number) -> FollowStatsResponse;
    exec_command(String, models::ExecRequest, Word) -> ExecCommandResponse;
    stream_command(String, models::ExecRequest) -> StreamCommandResponse;
    list_events(Number, Word, Word, Option<models::EventKind>, Word, Option<Uuid>, Time, Time) -> ListEventsResponse;
    follow_events(Word, Word, Option<models::EventKind>, Word, Option<Uuid>, Number, Word) -> FollowEventsResponse;
    get_metrics() -> GetMetricsResponse;
    get_health() -> GetHealthResponse;
    get_readiness() -> GetReadinessResponse;
    list_images(Number, Option<Uuid>, Word, Option<models::ImageListStatus>) -> ListImagesResponse;
    vet_image(models::ImageCreate, Word) -> VetImageResponse;
    get_image(Uuid, Word) -> GetImageResponse;
    update_image(Uuid, models::ImageUpdate, Word) -> UpdateImageResponse;
    remove_image(Uuid, Word, Option<models::RunningContainers>) -> RemoveImageResponse;
    pull_image(Uuid, Word) -> PullImageResponse;
    accept_image(Uuid, models::ImageAccept, Word, Word) -> AcceptImageResponse;
    follow_image(Uuid, Number, Word) -> FollowImageResponse;
    list_keys(Number, Option<Uuid>, Word) -> ListKeysResponse;
    create_key(models::KeyCreate, Word) -> CreateKeyResponse;
    get_key(Uuid) -> GetKeyResponse;
    revoke_key(Uuid) -> RevokeKeyResponse;
    get_quota() -> GetQuotaResponse;
    get_owner_quota(String) -> GetOwnerQuotaResponse;
    set_owner_quota(String, models::QuotaLimits) -> SetOwnerQuotaResponse;
    list_audit(Number, Word, Word, Word, Word, Option<models::AuditOutcome>, Time, Time) -> ListAuditResponse;
}
