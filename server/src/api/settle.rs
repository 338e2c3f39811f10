//! Requests that Slipway did not live to answer: what became of them is found out after the start-up
//! repair, and their retries get the answer that they would have had. What a request made has the
//! request's id.

use std::{sync::Arc, time::Duration};

use serde::Serialize;
use tokio_util::sync::CancellationToken;

use super::{containers, images, keys};
use crate::{
    app::State,
    caller::Caller,
    calls::{Answer, Call},
    containers::Phase,
    error::{Error, Result},
    keys::COMMAND_LINE,
};

/// How often it is looked whether there are any, after the first time.
const PAUSE: Duration = Duration::from_secs(30);
/// How soon it is tried again, until the start-up repair is done.
const SOON: Duration = Duration::from_millis(5);

/// Settles what was interrupted, and forgets answers that are too old, until `stop`.
pub async fn work(state: Arc<State>, stop: CancellationToken) {
    loop {
        let mut pause = SOON;
        if state.reconciler.is_done() {
            match once(&state).await {
                Ok(()) => {
                    state.calls.settled();
                    pause = PAUSE;
                }
                Err(error) => error.log(),
            }
        }
        if stop
            .run_until_cancelled(tokio::time::sleep(pause))
            .await
            .is_none()
        {
            return;
        }
    }
}

async fn once(state: &State) -> Result<()> {
    for call in state.calls.interrupted().await? {
        if let Err(error) = one(state, &call).await {
            error.log();
        }
    }
    state.calls.forget().await
}

async fn one(state: &State, call: &Call) -> Result<()> {
    match made(state, call).await? {
        Made::Unknown => Ok(()),
        Made::Nothing => state.calls.settle(call, None).await,
        Made::This(answer) => state.calls.settle(call, Some(answer)).await,
    }
}

/// What a request made.
enum Made {
    /// It is not decided yet.
    Unknown,
    /// Nothing that is left; a retry begins anew.
    Nothing,
    /// Something: a retry gets this answer.
    This(Answer),
}

async fn made(state: &State, call: &Call) -> Result<Made> {
    match call.operation.as_str() {
        "launchContainer" => {
            let Some(mut view) = state.containers.launched(call.id).await? else {
                return Ok(Made::Nothing);
            };
            match view.row.phase {
                Phase::Creating => return Ok(Made::Unknown),
                Phase::Failed => return Ok(Made::Nothing),
                _ => {}
            }
            let (caller, id) = (Caller::operator(COMMAND_LINE, call.id), call.id.to_string());
            let read = state.containers.get(&caller, &id, false);
            // What is gone since, or cannot be asked for now, was launched all the same.
            if let Ok(read) = read.await {
                view = read;
            }
            this(containers::location(call.id), &containers::shape(view))
        }
        "vetImage" => match state.images.vetted(call.id).await? {
            Some(image) => this(
                images::location(call.id),
                &images::shape(&state.images, &image),
            ),
            None => Ok(Made::Nothing),
        },
        "createKey" => match state.keys.made(call.id).await? {
            Some(key) => this(keys::location(call.id), &keys::shape(key)),
            None => Ok(Made::Nothing),
        },
        _ => Ok(Made::Nothing),
    }
}

fn this(location: String, body: &impl Serialize) -> Result<Made> {
    Ok(Made::This(Answer {
        status: 201,
        location: Some(location),
        body: serde_json::to_string(body).map_err(Error::internal)?,
        etag: None,
    }))
}
