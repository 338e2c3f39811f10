//! Images, between the contract's shapes and the domain's.

use slipway_api::{
    GetImageResponse, ListImagesResponse, RemoveImageResponse, UpdateImageResponse,
    VetImageResponse, models,
};
use uuid::Uuid;

use crate::{
    app::State,
    audit::Values,
    caller::Caller,
    error::Result,
    http::context::Context,
    images::{Image, Source, Status},
};

pub(super) async fn list(
    state: &State,
    caller: &Caller,
    owner: Option<&str>,
    limit: u32,
    cursor: Option<Uuid>,
) -> Result<ListImagesResponse> {
    let page = state.images.page(caller, owner, limit as usize, cursor);
    let (page, more) = page.await?;
    let next_cursor = page
        .last()
        .filter(|_| more)
        .map(|image| image.id.to_string());
    let items = page.iter().map(|image| shape(image)).collect();
    Ok(ListImagesResponse::Images(models::ImageList {
        items,
        next_cursor,
    }))
}

pub(super) async fn vet(
    state: &State,
    caller: &Caller,
    image: models::ImageCreate,
) -> Result<VetImageResponse> {
    let source = match image.source {
        None | Some(models::ImageSource::Registry) => Source::Registry,
        Some(models::ImageSource::Engine) => Source::Engine,
    };
    let vetted = state
        .images
        .vet(caller, &image.reference, source, image.shared);
    let vetted = vetted.await?;
    Ok(VetImageResponse::ImageVetted {
        location: location(vetted.id),
        body: shape(&vetted),
    })
}

pub(super) async fn get(state: &State, caller: &Caller, id: Uuid) -> Result<GetImageResponse> {
    let image = state.images.get(caller, id).await?;
    Ok(GetImageResponse::Image(shape(&image)))
}

pub(super) async fn update(
    state: &State,
    context: &Context,
    id: Uuid,
    update: models::ImageUpdate,
) -> Result<UpdateImageResponse> {
    context.target(location(id));
    let changed = state.images.share(&context.caller, id, update.shared);
    let (before, after) = changed.await?;
    context.change(values(&before), values(&after));
    Ok(UpdateImageResponse::ImageUpdated(shape(&after)))
}

pub(super) async fn remove(
    state: &State,
    context: &Context,
    id: Uuid,
) -> Result<RemoveImageResponse> {
    context.target(location(id));
    state.images.remove(&context.caller, id).await?;
    Ok(RemoveImageResponse::ImageRemoved)
}

pub(super) fn location(id: Uuid) -> String {
    format!("/api/image/{id}/")
}

fn values(image: &Image) -> Values {
    Values::from([("shared".to_owned(), image.shared.to_string())])
}

pub(super) fn shape(image: &Image) -> models::Image {
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
        status: match image.status {
            Status::Pulling => models::ImageStatus::Pulling,
            Status::Ready => models::ImageStatus::Ready,
            Status::Failed => models::ImageStatus::Failed,
        },
        digest: image.digest.clone(),
        image_id: image.image_id.clone(),
        size_bytes: image.size_bytes,
        platform: image.platform.clone(),
        failure: image.failure.clone(),
        retry_at: image.retry_at,
        created_at: image.created_at,
    }
}
