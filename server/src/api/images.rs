//! Images, between the contract's shapes and the domain's.

use slipway_api::{
    GetImageResponse, ListImagesResponse, RemoveImageResponse, VetImageResponse, models,
};
use uuid::Uuid;

use crate::{
    app::State,
    error::Result,
    images::{Image, Source, Status},
};

pub(super) async fn list(
    state: &State,
    limit: u32,
    cursor: Option<Uuid>,
) -> Result<ListImagesResponse> {
    let (page, more) = state.images.page(limit as usize, cursor).await?;
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

pub(super) async fn vet(state: &State, image: models::ImageCreate) -> Result<VetImageResponse> {
    let source = match image.source {
        None | Some(models::ImageSource::Registry) => Source::Registry,
        Some(models::ImageSource::Engine) => Source::Engine,
    };
    let vetted = state.images.vet(&image.reference, source).await?;
    Ok(VetImageResponse::ImageVetted {
        location: format!("/api/image/{}/", vetted.id),
        body: shape(&vetted),
    })
}

pub(super) async fn get(state: &State, id: Uuid) -> Result<GetImageResponse> {
    Ok(GetImageResponse::Image(shape(
        &*state.images.get(id).await?,
    )))
}

pub(super) async fn remove(state: &State, id: Uuid) -> Result<RemoveImageResponse> {
    state.images.remove(id).await?;
    Ok(RemoveImageResponse::ImageRemoved)
}

fn shape(image: &Image) -> models::Image {
    models::Image {
        id: image.id,
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
