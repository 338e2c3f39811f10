#![allow(
    missing_docs,
    trivial_casts,
    unused_variables,
    unused_mut,
    unused_imports,
    unused_extern_crates,
    unused_attributes,
    non_camel_case_types
)]
#![allow(clippy::derive_partial_eq_without_eq, clippy::disallowed_names)]

use async_trait::async_trait;
use futures::Stream;
#[cfg(feature = "mock")]
use mockall::automock;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::error::Error;
use std::task::{Context, Poll};
use swagger::{auth::Authorization, ApiError, ContextWrapper};

#[cfg(any(feature = "client", feature = "server"))]
type ServiceError = Box<dyn Error + Send + Sync + 'static>;

pub const BASE_PATH: &str = "";
pub const API_VERSION: &str = "0.1.0";

mod auth;
pub use auth::{AuthenticationApi, Claims};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum LaunchContainerResponse {
    /// Container launched
    ContainerLaunched {
        body: models::Container,
        location: String,
    },
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Too slow
    TooSlow(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Body too large
    BodyTooLarge(models::Problem),
    /// Wrong media type
    WrongMediaType(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum ListContainersResponse {
    /// Containers
    Containers(models::ContainerList),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetContainerResponse {
    /// Container
    Container(models::Container),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum TerminateContainerResponse {
    /// Container terminated
    ContainerTerminated,
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetHealthResponse {
    /// Alive
    Alive(models::Health),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetReadinessResponse {
    /// Ready
    Ready(models::Readiness),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum ListImagesResponse {
    /// Images
    Images(models::ImageList),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum VetImageResponse {
    /// Image vetted
    ImageVetted {
        body: models::Image,
        location: String,
    },
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Too slow
    TooSlow(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Body too large
    BodyTooLarge(models::Problem),
    /// Wrong media type
    WrongMediaType(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetImageResponse {
    /// Image
    Image(models::Image),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum RemoveImageResponse {
    /// Image removed
    ImageRemoved,
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

/// API
#[cfg_attr(feature = "mock", automock)]
#[async_trait]
#[allow(clippy::too_many_arguments, clippy::ptr_arg)]
pub trait Api<C: Send + Sync> {
    /// Launch a container from a vetted image
    async fn launch_container(
        &self,
        container_launch: models::ContainerLaunch,
        context: &C,
    ) -> Result<LaunchContainerResponse, ApiError>;

    /// List the running containers
    async fn list_containers(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
        context: &C,
    ) -> Result<ListContainersResponse, ApiError>;

    /// Read one container
    async fn get_container(
        &self,
        identifier: String,
        context: &C,
    ) -> Result<GetContainerResponse, ApiError>;

    /// Terminate a container
    async fn terminate_container(
        &self,
        identifier: String,
        context: &C,
    ) -> Result<TerminateContainerResponse, ApiError>;

    /// Does the process answer?
    async fn get_health(&self, context: &C) -> Result<GetHealthResponse, ApiError>;

    /// Can it do its work?
    async fn get_readiness(&self, context: &C) -> Result<GetReadinessResponse, ApiError>;

    /// List the vetted images
    async fn list_images(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
        context: &C,
    ) -> Result<ListImagesResponse, ApiError>;

    /// Vet an image
    async fn vet_image(
        &self,
        image_create: models::ImageCreate,
        context: &C,
    ) -> Result<VetImageResponse, ApiError>;

    /// Read one image
    async fn get_image(
        &self,
        identifier: uuid::Uuid,
        context: &C,
    ) -> Result<GetImageResponse, ApiError>;

    /// Remove an image from the vetted list
    async fn remove_image(
        &self,
        identifier: uuid::Uuid,
        context: &C,
    ) -> Result<RemoveImageResponse, ApiError>;
}

/// API where `Context` isn't passed on every API call
#[cfg_attr(feature = "mock", automock)]
#[async_trait]
#[allow(clippy::too_many_arguments, clippy::ptr_arg)]
pub trait ApiNoContext<C: Send + Sync> {
    // The std::task::Context struct houses a reference to std::task::Waker with the lifetime <'a>.
    // Adding an anonymous lifetime `'a` to allow mockall to create a mock object with the right lifetimes.
    // This is needed because the compiler is unable to determine the lifetimes on F's trait bound
    // where F is the closure created by mockall. We use higher-rank trait bounds here to get around this.

    fn context(&self) -> &C;

    /// Launch a container from a vetted image
    async fn launch_container(
        &self,
        container_launch: models::ContainerLaunch,
    ) -> Result<LaunchContainerResponse, ApiError>;

    /// List the running containers
    async fn list_containers(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
    ) -> Result<ListContainersResponse, ApiError>;

    /// Read one container
    async fn get_container(&self, identifier: String) -> Result<GetContainerResponse, ApiError>;

    /// Terminate a container
    async fn terminate_container(
        &self,
        identifier: String,
    ) -> Result<TerminateContainerResponse, ApiError>;

    /// Does the process answer?
    async fn get_health(&self) -> Result<GetHealthResponse, ApiError>;

    /// Can it do its work?
    async fn get_readiness(&self) -> Result<GetReadinessResponse, ApiError>;

    /// List the vetted images
    async fn list_images(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
    ) -> Result<ListImagesResponse, ApiError>;

    /// Vet an image
    async fn vet_image(
        &self,
        image_create: models::ImageCreate,
    ) -> Result<VetImageResponse, ApiError>;

    /// Read one image
    async fn get_image(&self, identifier: uuid::Uuid) -> Result<GetImageResponse, ApiError>;

    /// Remove an image from the vetted list
    async fn remove_image(&self, identifier: uuid::Uuid) -> Result<RemoveImageResponse, ApiError>;
}

/// Trait to extend an API to make it easy to bind it to a context.
pub trait ContextWrapperExt<C: Send + Sync>
where
    Self: Sized,
{
    /// Binds this API to a context.
    fn with_context(self, context: C) -> ContextWrapper<Self, C>;
}

impl<T: Api<C> + Send + Sync, C: Clone + Send + Sync> ContextWrapperExt<C> for T {
    fn with_context(self: T, context: C) -> ContextWrapper<T, C> {
        ContextWrapper::<T, C>::new(self, context)
    }
}

#[async_trait]
impl<T: Api<C> + Send + Sync, C: Clone + Send + Sync> ApiNoContext<C> for ContextWrapper<T, C> {
    fn context(&self) -> &C {
        ContextWrapper::context(self)
    }

    /// Launch a container from a vetted image
    async fn launch_container(
        &self,
        container_launch: models::ContainerLaunch,
    ) -> Result<LaunchContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .launch_container(container_launch, &context)
            .await
    }

    /// List the running containers
    async fn list_containers(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
    ) -> Result<ListContainersResponse, ApiError> {
        let context = self.context().clone();
        self.api().list_containers(limit, cursor, &context).await
    }

    /// Read one container
    async fn get_container(&self, identifier: String) -> Result<GetContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api().get_container(identifier, &context).await
    }

    /// Terminate a container
    async fn terminate_container(
        &self,
        identifier: String,
    ) -> Result<TerminateContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api().terminate_container(identifier, &context).await
    }

    /// Does the process answer?
    async fn get_health(&self) -> Result<GetHealthResponse, ApiError> {
        let context = self.context().clone();
        self.api().get_health(&context).await
    }

    /// Can it do its work?
    async fn get_readiness(&self) -> Result<GetReadinessResponse, ApiError> {
        let context = self.context().clone();
        self.api().get_readiness(&context).await
    }

    /// List the vetted images
    async fn list_images(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
    ) -> Result<ListImagesResponse, ApiError> {
        let context = self.context().clone();
        self.api().list_images(limit, cursor, &context).await
    }

    /// Vet an image
    async fn vet_image(
        &self,
        image_create: models::ImageCreate,
    ) -> Result<VetImageResponse, ApiError> {
        let context = self.context().clone();
        self.api().vet_image(image_create, &context).await
    }

    /// Read one image
    async fn get_image(&self, identifier: uuid::Uuid) -> Result<GetImageResponse, ApiError> {
        let context = self.context().clone();
        self.api().get_image(identifier, &context).await
    }

    /// Remove an image from the vetted list
    async fn remove_image(&self, identifier: uuid::Uuid) -> Result<RemoveImageResponse, ApiError> {
        let context = self.context().clone();
        self.api().remove_image(identifier, &context).await
    }
}

#[cfg(feature = "client")]
pub mod client;

// Re-export Client as a top-level name
#[cfg(feature = "client")]
pub use client::Client;

#[cfg(feature = "server")]
pub mod server;

// Re-export router() as a top-level name
#[cfg(feature = "server")]
pub use self::server::Service;

#[cfg(feature = "server")]
pub mod context;

pub mod models;

#[cfg(any(feature = "client", feature = "server"))]
pub(crate) mod header;
