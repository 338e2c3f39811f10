//! Images, between the contract's shapes and the domain's.

use futures_util::StreamExt;
use slipway_api::{
    AcceptImageResponse, FollowImageResponse, GetImageResponse, ListImagesResponse,
    PullImageResponse, RemoveImageResponse, UpdateImageResponse, VetImageResponse, models,
};
use uuid::Uuid;

use super::policy;
use crate::{
    app::State,
    audit::Values,
    engine::Progress,
    error::Result,
    http::{
        context::Context,
        streams::{Event, Events},
    },
    images::{Change, Drift, Image, Images, Running, Source, Status, Told, Vetting},
};

pub(super) async fn list(
    state: &State,
    context: &Context,
    owner: Option<&str>,
    all: bool,
    limit: u32,
    cursor: Option<Uuid>,
) -> Result<ListImagesResponse> {
    let (images, caller, limit) = (&state.images, &context.caller, limit as usize);
    let (page, more) = match all {
        true => images.history(caller, owner, limit, cursor).await?,
        false => images.page(caller, owner, limit, cursor).await?,
    };
    let next_cursor = page
        .last()
        .filter(|_| more)
        .map(|image| image.id.to_string());
    let items = page.iter().map(|image| models::Image {
        checked_at: image.checked_at,
        progress: images.progress(image.id).map(progress),
        ..shape(images, image)
    });
    Ok(ListImagesResponse::Images(models::ImageList {
        items: items.collect(),
        next_cursor,
    }))
}

pub(super) async fn vet(
    state: &State,
    context: &Context,
    image: models::ImageCreate,
) -> Result<VetImageResponse> {
    let vetting = Vetting {
        reference: image.reference,
        source: match image.source {
            None | Some(models::ImageSource::Registry) => Source::Registry,
            Some(models::ImageSource::Engine) => Source::Engine,
        },
        shared: image.shared,
        policy: image.policy.map(policy::read).unwrap_or_default(),
        expires_at: image.expires_at,
        credentials: image.credentials,
    };
    let vetted = state.images.vet(&context.caller, vetting).await?;
    context.change(Values::new(), values(&vetted));
    Ok(VetImageResponse::ImageVetted {
        location: location(vetted.id),
        body: shape(&state.images, &vetted),
    })
}

pub(super) async fn get(
    state: &State,
    context: &Context,
    id: Uuid,
    known: Option<&str>,
) -> Result<GetImageResponse> {
    let image = state.images.get(&context.caller, id).await?;
    let e_tag = state.images.tag(&image);
    if known.is_some_and(|known| state.images.is_known(&image, known)) {
        return Ok(GetImageResponse::ImageUnchanged { e_tag });
    }
    Ok(GetImageResponse::Image {
        body: shape(&state.images, &image),
        e_tag,
    })
}

pub(super) async fn update(
    state: &State,
    context: &Context,
    id: Uuid,
    update: models::ImageUpdate,
    known: Option<&str>,
) -> Result<UpdateImageResponse> {
    let change = Change {
        shared: update.shared,
        policy: update.policy.map(policy::read),
        suspended: update
            .status
            .map(|status| status == models::ImageStatusChange::Suspended),
        reason: update.reason,
        expires_at: update.expires_at,
    };
    context.target(location(id));
    let changed = state.images.update(&context.caller, id, change, known);
    let (before, after) = changed.await?;
    context.change(values(&before), values(&after));
    Ok(UpdateImageResponse::ImageUpdated {
        body: shape(&state.images, &after),
        e_tag: state.images.tag(&after),
    })
}

pub(super) async fn remove(
    state: &State,
    context: &Context,
    id: Uuid,
    running: Option<models::RunningContainers>,
    known: Option<&str>,
) -> Result<RemoveImageResponse> {
    let running = match running {
        None | Some(models::RunningContainers::Keep) => Running::Keep,
        Some(models::RunningContainers::Terminate) => Running::Terminate,
    };
    context.target(location(id));
    let removed = state.images.remove(&context.caller, id, running, known);
    removed.await?;
    let ends = (running == Running::Terminate).to_string();
    context.change(
        Values::new(),
        Values::from([("terminate".to_owned(), ends)]),
    );
    Ok(RemoveImageResponse::ImageRemoved)
}

pub(super) async fn pull(state: &State, context: &Context, id: Uuid) -> Result<PullImageResponse> {
    context.target(location(id));
    let image = state.images.retry(&context.caller, id).await?;
    Ok(PullImageResponse::PullAccepted(shape(
        &state.images,
        &image,
    )))
}

pub(super) async fn accept(
    state: &State,
    context: &Context,
    id: Uuid,
    digest: &str,
    known: Option<&str>,
) -> Result<AcceptImageResponse> {
    context.target(location(id));
    let accepted = state.images.accept(&context.caller, id, digest, known);
    let (before, after) = accepted.await?;
    context.change(values(&before), values(&after));
    Ok(AcceptImageResponse::ImageAccepted {
        body: shape(&state.images, &after),
        e_tag: state.images.tag(&after),
    })
}

pub(super) async fn follow(
    state: &State,
    context: &Context,
    id: Uuid,
    last: Option<&str>,
    seconds: Option<u32>,
) -> Result<FollowImageResponse> {
    let images = std::sync::Arc::clone(&state.images);
    let told = images.follow(&context.caller, id, last).await?;
    let events = told.map(move |told| match told {
        Told::Image(id, image) => Event::new("image", &shape(&images, &image)).with_id(id),
        Told::Progress(id, now) => Event::new("progress", &progress(now)).with_id(id),
        Told::End => super::end(models::StreamEndReason::Ended),
    });
    let last = super::end(models::StreamEndReason::Timeout);
    context.stream(Events::new(events).for_at_most(seconds, last));
    Ok(FollowImageResponse::ImageStream(String::new()))
}

pub(super) fn location(id: Uuid) -> String {
    format!("/api/image/{id}/")
}

fn progress(progress: Progress) -> models::PullProgress {
    models::PullProgress {
        done_bytes: progress.done_bytes,
        total_bytes: progress.total_bytes,
    }
}

/// What an operator decides of it, as the audit trail tells it: each condition by itself.
fn values(image: &Image) -> Values {
    let policy = serde_json::to_value(policy::shape(image.policy.0.clone())).unwrap_or_default();
    let policy = policy.as_object().cloned().unwrap_or_default().into_iter();
    let policy = policy.map(|(name, value)| (format!("policy.{name}"), value.to_string()));
    let suspended = image
        .suspended_at
        .map(|_| image.suspension.clone().unwrap_or_default());
    let members = [
        ("shared", Some(image.shared.to_string())),
        ("suspended", suspended),
        ("expires_at", image.expires_at.map(|at| at.to_rfc3339())),
        ("digest", image.digest.clone()),
        ("credentials", image.credentials.clone()),
    ];
    let members = members
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let clipped = |(name, value): (String, String)| (name, value.chars().take(1024).collect());
    members.chain(policy).map(clipped).collect()
}

pub(super) fn shape(images: &Images, image: &Image) -> models::Image {
    let status = match image.status {
        _ if image.suspended_at.is_some() => models::ImageStatus::Suspended,
        Status::Pulling => models::ImageStatus::Pulling,
        Status::Ready => models::ImageStatus::Ready,
        Status::Failed => models::ImageStatus::Failed,
    };
    models::Image {
        id: image.id,
        owner: image.owner.clone(),
        shared: image.shared,
        reference: image.reference.clone(),
        requested: image.requested.clone(),
        source: match image.source {
            Source::Registry => models::ImageSource::Registry,
            Source::Engine => models::ImageSource::Engine,
        },
        status,
        digest: image.digest.clone(),
        image_id: image.image_id.clone(),
        size_bytes: image.size_bytes,
        platform: image.platform.clone(),
        failure: image.failure.clone(),
        retry_at: image.retry_at,
        policy: policy::shape(images.policy(image)),
        reason: image.suspension.clone().filter(|reason| !reason.is_empty()),
        expires_at: image.expires_at,
        drift: image.drift.map(|drift| match drift {
            Drift::Current => models::ImageDrift::Current,
            Drift::Moved => models::ImageDrift::Moved,
            Drift::Gone => models::ImageDrift::Gone,
            Drift::Unknown => models::ImageDrift::Unknown,
        }),
        moved_to: image.moved_to.clone(),
        checked_at: None,
        progress: None,
        credentials: image.credentials.clone(),
        created_at: image.created_at,
        removed_at: image.removed_at,
    }
}
