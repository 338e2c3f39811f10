//! The generated service as `http/edge.rs` calls it, over a trait that does nothing. The generated
//! client is that trait: the shortest way to all of its methods.

use std::{
    convert::Infallible,
    future::{Ready, ready},
    io,
};

use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, combinators::BoxBody};
use hyper::service::Service;
use slipway_api::{client::Client, server};
use swagger::{AuthData, ContextBuilder, EmptyContext, Push, XSpanIdString, auth};

type Body = BoxBody<Bytes, Infallible>;
type Context = swagger::make_context_ty!(
    ContextBuilder,
    EmptyContext,
    Option<AuthData>,
    Option<auth::Authorization>,
    XSpanIdString
);

/// Where the client would send to: the request came through.
#[derive(Clone)]
struct Through;

impl Service<(Request<Body>, Context)> for Through {
    type Response = Response<Body>;
    type Error = io::Error;
    type Future = Ready<io::Result<Response<Body>>>;

    fn call(&self, _: (Request<Body>, Context)) -> Self::Future {
        ready(Err(io::Error::other("through")))
    }
}

/// Panics where the generated service refuses the request by itself, and with that in plain text.
pub fn must_be_read(method: &Method, target: &str, headers: HeaderMap, body: Vec<u8>) {
    let client = Client::try_new_with_client_service(Through, "http://slipway").expect("a client");
    let service = server::Service::new(client, false);
    let mut request = Request::new(Full::new(Bytes::from(body)));
    let reads = method == Method::HEAD;
    *request.method_mut() = if reads { Method::GET } else { method.clone() };
    // A plus is a plus, not a form's space.
    *request.uri_mut() = target.replace('+', "%2B").parse().expect("a target");
    *request.headers_mut() = headers;
    let authorization = auth::Authorization {
        subject: String::new(),
        scopes: auth::Scopes::All,
        issuer: None,
    };
    let context = swagger::make_context!(
        ContextBuilder,
        EmptyContext,
        None::<AuthData>,
        Some(authorization),
        XSpanIdString::default()
    );
    let answer = service.call((request, context)).now_or_never();
    let response = answer.expect("nothing waits").expect("an answer");
    let status = response.status();
    // The trait fails, and 500 is what becomes of that.
    if status != StatusCode::INTERNAL_SERVER_ERROR {
        let said = response.into_body().collect().now_or_never();
        panic!("{status}: {said:?}");
    }
}
