//! Slipway launches containers from vetted images, and from no others.
//!
//! The map, from the outside in; an arrow never points back up:
//!
//! - [`http`] knows bytes, headers and connections, holds every request against `openapi.yaml`, and
//!   lets every error leave in one shape;
//! - [`api`] fulfils the trait that was generated from `openapi.yaml`: convert, delegate, convert back;
//! - [`caller`] is who may do what, [`keys`] what lets him in, [`quotas`] how much he may have,
//!   [`calls`] what he is doing and his retries, [`audit`] what he did, [`events`] what happened;
//! - [`images`] is what vetting is, [`containers`] what a launch is, [`reconcile`] the only repairer;
//! - [`store`] keeps rows, [`engine`] runs containers; neither knows the other;
//! - [`app`] wires them, [`config`] has every setting, [`error`] the one error, [`reference`] the one
//!   parser of image references, [`options`] what a container is launched with, [`policy`] what an image
//!   allows, [`secrets`] the credentials of registries, [`cli`] the operator's commands.

pub mod api;
pub mod app;
pub mod audit;
pub mod caller;
pub mod calls;
pub mod cli;
pub mod config;
pub mod containers;
pub mod engine;
pub mod error;
pub mod events;
pub mod http;
pub mod images;
pub mod keys;
pub mod metrics;
pub mod options;
pub mod policy;
pub mod quotas;
pub mod reconcile;
pub mod reference;
pub mod secrets;
pub mod store;
pub mod tasks;
