//! The generated trait, fulfilled: convert, delegate, convert back. What an operation decides, it
//! decides below.

mod containers;
mod health;
mod images;
mod problem;

use std::sync::Arc;

use async_trait::async_trait;
use slipway_api::{
    Api, GetContainerResponse, GetHealthResponse, GetImageResponse, GetReadinessResponse,
    LaunchContainerResponse, ListContainersResponse, ListImagesResponse, RemoveImageResponse,
    TerminateContainerResponse, VetImageResponse, models,
};
use swagger::ApiError;
use uuid::Uuid;

use crate::{app::State, http::edge::Context};

/// A page's size where the caller names none; `openapi.yaml` says the same.
const PAGE: u32 = 50;

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

#[async_trait]
impl Api<Context> for Service {
    async fn list_images(
        &self,
        limit: Option<u32>,
        cursor: Option<Uuid>,
        context: &Context,
    ) -> Answer<ListImagesResponse> {
        let listed = images::list(&self.state, limit.unwrap_or(PAGE), cursor).await;
        Ok(listed.unwrap_or_else(|error| problem::answer(error, context)))
    }

    async fn vet_image(
        &self,
        image: models::ImageCreate,
        context: &Context,
    ) -> Answer<VetImageResponse> {
        let vetted = images::vet(&self.state, image).await;
        Ok(vetted.unwrap_or_else(|error| problem::answer(error, context)))
    }

    async fn get_image(&self, identifier: Uuid, context: &Context) -> Answer<GetImageResponse> {
        let read = images::get(&self.state, identifier).await;
        Ok(read.unwrap_or_else(|error| problem::answer(error, context)))
    }

    async fn remove_image(
        &self,
        identifier: Uuid,
        context: &Context,
    ) -> Answer<RemoveImageResponse> {
        let removed = images::remove(&self.state, identifier).await;
        Ok(removed.unwrap_or_else(|error| problem::answer(error, context)))
    }

    async fn list_containers(
        &self,
        limit: Option<u32>,
        cursor: Option<Uuid>,
        context: &Context,
    ) -> Answer<ListContainersResponse> {
        let listed = containers::list(&self.state, limit.unwrap_or(PAGE), cursor).await;
        Ok(listed.unwrap_or_else(|error| problem::answer(error, context)))
    }

    async fn launch_container(
        &self,
        launch: models::ContainerLaunch,
        context: &Context,
    ) -> Answer<LaunchContainerResponse> {
        let launched = containers::launch(&self.state, launch).await;
        Ok(launched.unwrap_or_else(|error| problem::answer(error, context)))
    }

    async fn get_container(
        &self,
        identifier: String,
        context: &Context,
    ) -> Answer<GetContainerResponse> {
        let read = containers::get(&self.state, &identifier).await;
        Ok(read.unwrap_or_else(|error| problem::answer(error, context)))
    }

    async fn terminate_container(
        &self,
        identifier: String,
        context: &Context,
    ) -> Answer<TerminateContainerResponse> {
        let terminated = containers::terminate(&self.state, &identifier).await;
        Ok(terminated.unwrap_or_else(|error| problem::answer(error, context)))
    }

    async fn get_health(&self, _context: &Context) -> Answer<GetHealthResponse> {
        Ok(health::alive())
    }

    async fn get_readiness(&self, context: &Context) -> Answer<GetReadinessResponse> {
        let ready = health::ready(&self.state).await;
        Ok(ready.unwrap_or_else(|error| problem::answer(error, context)))
    }
}
