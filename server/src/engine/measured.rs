//! An engine whose operations are timed.

use std::{future::Future, sync::Arc, time::Instant};

use async_trait::async_trait;
use uuid::Uuid;

use super::{
    Bytes, Command, Engine, EngineError, ExecState, Flow, Happening, Listed, Live, Login, Progress,
    Result, Spec, Started, Stats, log,
};
use crate::metrics::METRICS;

/// Another engine, timed.
#[derive(Debug)]
pub struct Measured(pub Arc<dyn Engine>);

async fn timed<T>(call: &str, asked: impl Future<Output = Result<T>>) -> Result<T> {
    let begun = Instant::now();
    let answer = asked.await;
    let outcome = match &answer {
        Ok(_) => "ok",
        Err(EngineError::Away(_)) => "away",
        Err(EngineError::Missing(_)) => "missing",
        Err(EngineError::Refused(_) | EngineError::NoProgram(_)) => "refused",
        Err(EngineError::Failed(_)) => "failed",
    };
    let calls = METRICS.engine_calls.with_label_values(&[call, outcome]);
    calls.observe(begun.elapsed().as_secs_f64());
    answer
}

macro_rules! measured {
    ($($name:ident($($argument:ident: $type:ty),*) -> $answer:ty;)*) => {
        #[async_trait]
        impl Engine for Measured {
            $(async fn $name(&self, $($argument: $type),*) -> Result<$answer> {
                timed(stringify!($name), self.0.$name($($argument),*)).await
            })*
        }
    };
}

measured! {
    ping() -> ();
    resolve(reference: &str, login: Option<&Login>) -> String;
    pull(pinned: &str, login: Option<&Login>, tell: &(dyn Fn(Progress) + Send + Sync)) -> ();
    image(name: &str) -> Bytes;
    tag(image_id: &str, repository: &str) -> ();
    untag(repository: &str) -> ();
    forget(pinned: &str) -> ();
    create(spec: &Spec) -> String;
    start(container_id: &str) -> ();
    inspect(container_id: &str) -> Live;
    list(instance: Uuid) -> Vec<Listed>;
    stop(container_id: &str, grace_seconds: i32) -> ();
    restart(container_id: &str, grace_seconds: i32) -> ();
    pause(container_id: &str) -> ();
    unpause(container_id: &str) -> ();
    kill(container_id: &str, signal: &str) -> ();
    remove(container_id: &str) -> ();
    log(container_id: &str, wanted: log::Wanted) -> Flow<log::Line>;
    stats(container_id: &str, follow: bool) -> Flow<Stats>;
    exec(container_id: &str, command: Command) -> Started;
    exec_state(exec_id: &str) -> ExecState;
    happenings(instance: Uuid) -> Flow<Happening>;
}
