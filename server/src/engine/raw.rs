//! The bytes of a log as the engine sends them. bollard looks for the end of a line in them, and holds what
//! it has until then: with a terminal, where nothing else ends a message, that may be all there is. So
//! these are asked for over a connection of our own; where the engine is not at a Unix socket, bollard
//! asks.

use bollard::{container::LogOutput, query_parameters::LogsOptions};
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream};
use http::{Request, StatusCode, header};
use http_body_util::{BodyExt, Empty};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::UnixStream;
use tokio_util::task::AbortOnDropHandle;

use super::{EngineError, Flow, Result, docker::sort, log::Output};

/// The log of the container with a terminal, in pieces of any size.
pub(super) fn log(
    api: &bollard::Docker,
    host: &str,
    container_id: &str,
    options: &LogsOptions,
) -> Flow<(Output, Bytes)> {
    let Some(socket) = host.strip_prefix("unix://") else {
        let logs = api.logs(container_id, Some(options.clone())).map_err(sort);
        return logs
            .map_ok(|output: LogOutput| (Output::Stdout, output.into_bytes()))
            .boxed();
    };
    let path = format!(
        "/v{}/containers/{container_id}/logs?stdout=1&stderr=1&timestamps=1&follow={}&since={}&tail={}",
        api.client_version(),
        options.follow,
        options.since,
        options.tail,
    );
    let socket = socket.to_owned();
    let pieces = async move { open(&socket, &path).await };
    stream::once(pieces).try_flatten().boxed()
}

async fn open(socket: &str, path: &str) -> Result<Flow<(Output, Bytes)>> {
    let away = |error: &dyn std::fmt::Display| EngineError::Away(error.to_string());
    let stream = UnixStream::connect(socket)
        .await
        .map_err(|error| away(&error))?;
    let handshake = http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(|error| away(&error))?;
    let connection = AbortOnDropHandle::new(tokio::spawn(connection));
    let request = Request::get(path).header(header::HOST, "localhost");
    let request = request
        .body(Empty::<Bytes>::new())
        .map_err(|error| away(&error))?;
    let response = sender
        .send_request(request)
        .await
        .map_err(|error| away(&error))?;
    let status = response.status();
    if !status.is_success() {
        let body = response
            .into_body()
            .collect()
            .await
            .map_err(|error| away(&error))?;
        let message = String::from_utf8_lossy(&body.to_bytes()).into_owned();
        return Err(match status {
            StatusCode::NOT_FOUND => EngineError::Missing(message),
            status if status.is_client_error() => EngineError::Refused(message),
            _ => EngineError::Failed(message),
        });
    }
    let pieces = response.into_body().into_data_stream();
    let pieces = pieces.map_err(|error| EngineError::Away(error.to_string()));
    // The connection is open as long as its body is read.
    Ok(pieces
        .map_ok(move |bytes| {
            let _ = &connection;
            (Output::Stdout, bytes)
        })
        .boxed())
}
