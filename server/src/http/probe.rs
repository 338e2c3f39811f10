//! `slipway healthcheck`: a supervisor's question, asked by the binary itself, because its image has
//! no other program.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};

use http::{Request, header};
use http_body_util::{BodyExt, Empty};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::error::{Code, Error, Result};

const LIMIT: Duration = Duration::from_secs(4);

/// Asks the server that listens on `address` whether it is ready.
pub async fn ready(address: SocketAddr) -> Result<()> {
    tokio::time::timeout(LIMIT, ask(reachable(address)))
        .await
        .map_err(|_| not_ready(format!("no answer within {LIMIT:?}")))?
}

/// An address that is everywhere is reached on loopback.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}

async fn ask(address: SocketAddr) -> Result<()> {
    let stream = TcpStream::connect(address)
        .await
        .map_err(|error| not_ready(error.to_string()))?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| not_ready(error.to_string()))?;
    tokio::spawn(connection);
    let request = Request::get("/readyz")
        .header(header::HOST, address.to_string())
        .body(Empty::<bytes::Bytes>::new())
        .map_err(Error::internal)?;
    let response = sender
        .send_request(request)
        .await
        .map_err(|error| not_ready(error.to_string()))?;
    let status = response.status();
    if status.is_success() {
        return Ok(());
    }
    let body = response
        .into_body()
        .collect()
        .await
        .map_err(Error::internal)?
        .to_bytes();
    Err(not_ready(format!(
        "{status} {}",
        String::from_utf8_lossy(&body)
    )))
}

fn not_ready(why: String) -> Error {
    Error::new(Code::Starting, format!("not ready: {why}"))
}
