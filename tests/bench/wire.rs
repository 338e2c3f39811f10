//! HTTP without anything around it.

use std::net::SocketAddr;

use bytes::Bytes;
use http_body_util::{BodyExt, Empty, Full};
use hyper::{Request, Response, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

pub(super) type Sender = hyper::client::conn::http1::SendRequest<Empty<Bytes>>;

/// A connection of its own.
pub(super) async fn connect(address: SocketAddr) -> Sender {
    let stream = TcpStream::connect(address).await.expect("a connection");
    stream.set_nodelay(true).expect("set");
    let (sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .expect("a handshake");
    tokio::spawn(connection);
    sender
}

/// One GET, with a key if there is one.
pub(super) async fn get(sender: &mut Sender, path: &str, key: Option<&str>) -> (u16, Bytes) {
    let mut request = Request::get(path).header("host", "localhost");
    if let Some(key) = key {
        request = request.header("authorization", format!("Bearer {key}"));
    }
    let request = request.body(Empty::new()).expect("a request");
    sender.ready().await.expect("an open connection");
    let response = sender.send_request(request).await.expect("an answer");
    let status = response.status().as_u16();
    (
        status,
        response
            .into_body()
            .collect()
            .await
            .expect("a body")
            .to_bytes(),
    )
}

/// A server that answers the same to everything.
pub(super) async fn serve_static() {
    let arguments: Vec<String> = std::env::args().collect();
    let listener = TcpListener::bind(&arguments[2]).await.expect("the port");
    let body = Bytes::from(vec![b'x'; arguments[3].parse().expect("a size")]);
    loop {
        let (stream, _) = listener.accept().await.expect("a connection");
        let _ = stream.set_nodelay(true);
        let body = body.clone();
        let service = service_fn(move |_| {
            let response = Response::builder()
                .header("content-type", "application/json")
                .body(Full::new(body.clone()));
            async move { response }
        });
        let http = hyper::server::conn::http1::Builder::new();
        tokio::spawn(http.serve_connection(TokioIo::new(stream), service));
    }
}
