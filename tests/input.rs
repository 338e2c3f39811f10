//! Bad input: what a hostile or a careless client sends is answered in the one shape, and nothing of
//! it reaches an operation.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use slipway_tests::{Client, Database, Slipway, bounded, client::text};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

async fn slipway() -> Slipway {
    Slipway::new(Database::Sqlite).await
}

/// Sends bytes as they are, and answers what comes back until the connection is closed or silent.
async fn raw(client: &Client, bytes: &[u8]) -> String {
    let address = client.url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    // A server that has answered may close before it has read everything.
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(Ok(read @ 1..)) =
        tokio::time::timeout(Duration::from_millis(700), stream.read(&mut buffer)).await
    {
        answer.extend_from_slice(&buffer[..read]);
    }
    String::from_utf8_lossy(&answer).into_owned()
}

fn problem(answer: &str) -> Value {
    let body = answer.split_once("\r\n\r\n").expect("a head").1;
    serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {answer}"))
}

#[tokio::test]
async fn bodies_that_are_not_what_the_contract_says() {
    bounded(async {
        let slipway = slipway().await;
        let deep = format!(
            "{{\"image\": {}1{}}}",
            "[".repeat(20_000),
            "]".repeat(20_000)
        );
        let bodies: [&[u8]; 24] = [
            b"",
            b"null",
            b"[]",
            b"\"python\"",
            b"{",
            b"{}",
            b"{\"image\": 1}",
            b"{\"image\": null}",
            b"{\"image\": \"python\", \"image\": \"python\"}",
            b"{\"image\": \"python\", \"privileged\": true}",
            b"{\"image\": \"python\", \"\xd0\xb8\": 1}",
            b"{\"image\": \"python\", \"command\": \"sh\"}",
            b"{\"image\": \"python\", \"command\": []}",
            b"{\"image\": \"python\", \"command\": [\"a\\u0000b\"]}",
            b"{\"image\": \"python\", \"env\": {\"A\": \"\\u0000\"}}",
            b"{\"image\": \"python\", \"env\": [\"A=1\"]}",
            b"{\"image\": \"python\", \"name\": \"a b\"}",
            b"{\"image\": \"python\", \"name\": \"0123456789ab\"}",
            b"{\"image\": \"python\", \"name\": \"0199d0c2-7a51-7cc3-98c4-dc0c0c07398f\"}",
            b"{\"image\": \"\\ud800\"}",
            b"\xef\xbb\xbf{\"image\": \"python\"}",
            b"{\"image\": \"\xff\"}",
            b"{\"image\": 1e400}",
            deep.as_bytes(),
        ];
        for body in bodies {
            let request = slipway.client.request(Method::POST, "/api/container/");
            let request = request
                .header("content-type", "application/json")
                .body(body.to_vec());
            let reply = slipway.client.send(request).await;
            assert_eq!(
                reply.status,
                400,
                "{} {}",
                String::from_utf8_lossy(body),
                reply.body
            );
            assert_eq!(reply.body["code"], "invalid_request");
            assert!(!reply.body["errors"].as_array().expect("errors").is_empty());
        }
        assert!(slipway.containers().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn all_violations_are_told_at_once() {
    bounded(async {
        let slipway = slipway().await;
        let body = json!({"reference": "A B", "source": "nowhere", "extra": 1});
        let reply = slipway.client.post("/api/image/?x=1", body).await;
        let mut pointers: Vec<&str> = reply.body["errors"]
            .as_array()
            .expect("errors")
            .iter()
            .map(|error| text(error, "pointer"))
            .collect();
        pointers.sort_unstable();
        assert_eq!(pointers, ["/extra", "/reference", "/source", "/x"]);
        reply.problem(400, "invalid_request");
    })
    .await;
}

#[tokio::test]
async fn a_large_body_is_refused_before_it_is_read() {
    bounded(async {
        let slipway = slipway().await;
        let head = |framing: &str| {
            format!("POST /api/image/ HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n{framing}\r\n\r\n")
        };
        // Announced: not one byte of the 100 MiB is asked for.
        let start = Instant::now();
        let answer = raw(&slipway.client, head("content-length: 104857600\r\nexpect: 100-continue").as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
        assert_eq!(problem(&answer)["code"], "body_too_large");
        assert!(start.elapsed() < Duration::from_secs(2));
        // Not announced: it is cut off at the limit.
        let mut chunked = head("transfer-encoding: chunked").into_bytes();
        for _ in 0..20 {
            chunked.extend_from_slice(b"2000\r\n");
            chunked.extend_from_slice(&[b' '; 0x2000]);
            chunked.extend_from_slice(b"\r\n");
        }
        let answer = raw(&slipway.client, &chunked).await;
        assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
        // The wrong type with `Expect` is refused before the body is asked for, too.
        let wrong = "POST /api/image/ HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/xml\r\ncontent-length: 9\r\nexpect: 100-continue\r\n\r\n";
        let answer = raw(&slipway.client, wrong.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 415"), "{answer}");
    })
    .await;
}

#[tokio::test]
async fn a_smuggled_request_is_never_served() {
    bounded(async {
        let slipway = slipway().await;
        let smuggled = "DELETE /api/smuggled/ HTTP/1.1\r\nhost: localhost\r\n\r\n";
        for framing in [
            format!("content-length: {}\r\ntransfer-encoding: chunked", smuggled.len() + 5),
            "content-length: 3\r\ncontent-length: 5".to_owned(),
            "transfer-encoding: chunked, identity".to_owned(),
            "transfer-encoding : chunked".to_owned(),
            "content-length: +5".to_owned(),
        ] {
            let request = format!(
                "POST /api/image/ HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n{framing}\r\n\r\n0\r\n\r\n{smuggled}"
            );
            let answer = raw(&slipway.client, request.as_bytes()).await;
            assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "{framing}: {answer}");
            assert!(answer.starts_with("HTTP/1.1 4"), "{framing}: {answer}");
        }
    })
    .await;
}

#[tokio::test]
async fn media_types() {
    bounded(async {
        let slipway = slipway().await;
        let packed = "POST /api/image/ HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
        let answer = raw(&slipway.client, packed.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 415"), "{answer}");
        let body = r#"{"reference": "nosuch"}"#;
        for (media_type, status) in [
            ("application/json", 201),
            ("application/json; charset=utf-8", 409),
            ("APPLICATION/JSON;charset=\"UTF-8\"", 409),
            ("application/json; charset=latin1", 415),
            ("application/jsonx", 415),
            ("application/merge-patch+json", 415),
            ("text/plain", 415),
            ("", 415),
        ] {
            let request = slipway
                .client
                .request(Method::POST, "/api/image/")
                .body(body);
            let reply = slipway
                .client
                .send(request.header("content-type", media_type))
                .await;
            assert_eq!(reply.status, status, "{media_type}: {}", reply.body);
        }
        let request = slipway
            .client
            .request(Method::POST, "/api/image/")
            .body(body);
        slipway
            .client
            .send(request)
            .await
            .problem(415, "wrong_media_type");
        let request = slipway
            .client
            .request(Method::POST, "/api/image/")
            .body(body);
        let request = request
            .header("content-type", "application/json")
            .header("content-encoding", "gzip");
        slipway
            .client
            .send(request)
            .await
            .problem(415, "wrong_media_type");
        let request = slipway
            .client
            .request(Method::GET, "/api/image/")
            .body("{}");
        slipway
            .client
            .send(request)
            .await
            .problem(400, "invalid_request");
    })
    .await;
}

#[tokio::test]
async fn paths_and_methods() {
    bounded(async {
        let slipway = slipway().await;
        for (path, status) in [
            ("/", 404),
            ("/api/", 404),
            ("/api/images/", 404),
            ("/api/image//", 404),
            ("/api/container//", 404),
            ("/api/container/a/b/", 404),
            ("/problems/not_found", 404),
            ("/docs/nosuch.js", 404),
            ("/api/container/%20/", 400),
            ("/api/container/%/", 400),
            ("/api/container/%zz/", 400),
            ("/api/container/%ff/", 400),
            ("/api/container/%00/", 400),
            ("/api/container/..%2f..%2fetc/", 400),
            ("/api/image/not-a-uuid/", 400),
            ("/api/image/?limit=0", 400),
            ("/api/image/?limit=201", 400),
            ("/api/image/?limit=99999999999999999999", 400),
            ("/api/image/?cursor=x", 400),
        ] {
            let answer = raw(
                &slipway.client,
                format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
                    .as_bytes(),
            )
            .await;
            assert!(
                answer.starts_with(&format!("HTTP/1.1 {status}")),
                "{path}: {answer}"
            );
            assert_eq!(problem(&answer)["status"], status);
        }
        for (path, allow) in [
            ("/api/image/", "GET, POST, HEAD"),
            ("/api/key/x/", "GET, DELETE, HEAD"),
            ("/healthz", "GET, HEAD"),
            ("/docs/", "GET, HEAD"),
            ("/openapi.json", "GET, HEAD"),
        ] {
            for method in ["PUT", "PATCH", "OPTIONS", "TRACE", "BREW"] {
                let request = slipway
                    .client
                    .request(method.parse().expect("a method"), path);
                let reply = slipway.client.send(request).await;
                let mut sent: Vec<&str> = reply.headers["allow"]
                    .to_str()
                    .expect("text")
                    .split(", ")
                    .collect();
                let mut known: Vec<&str> = allow.split(", ").collect();
                sent.sort_unstable();
                known.sort_unstable();
                assert_eq!(sent, known, "{method} {path}");
                reply.problem(405, "method_not_allowed");
            }
        }
        for (path, location) in [
            ("/api/image", "/api/image/"),
            ("/api/image?limit=1", "/api/image/?limit=1"),
            ("/api/container/web", "/api/container/web/"),
        ] {
            let reply = slipway.client.get(path).await;
            assert_eq!(
                (
                    reply.status,
                    reply.headers["location"].to_str().expect("text")
                ),
                (308, location)
            );
        }
        let head = slipway
            .client
            .send(slipway.client.request(Method::HEAD, "/api/image/"))
            .await;
        let get = slipway.client.get("/api/image/").await;
        assert_eq!(head.status, 200);
        assert_eq!(head.headers["content-type"], get.headers["content-type"]);
        assert_eq!(
            head.headers["content-length"],
            get.headers["content-length"]
        );
    })
    .await;
}

#[tokio::test]
async fn a_web_page_does_not_get_to_an_open_service() {
    bounded(async {
        let slipway =
            Slipway::with(Database::Sqlite, &["--allowed-hosts", "slipway.example"]).await;
        let ask = async |host: &str, origin: Option<&str>| {
            let mut request = slipway
                .client
                .request(Method::GET, "/api/container/")
                .header("host", host);
            if let Some(origin) = origin {
                request = request.header("origin", origin);
            }
            slipway.client.send(request).await
        };
        ask("localhost:1", None).await.expect(200);
        ask("slipway.example", Some("https://slipway.example"))
            .await
            .expect(200);
        ask("evil.example", None).await.problem(403, "forbidden");
        ask("127.0.0.1", Some("http://evil.example"))
            .await
            .problem(403, "forbidden");
        ask("127.0.0.1", Some("null"))
            .await
            .problem(403, "forbidden");
        for request in [
            "GET /healthz HTTP/1.1\r\n\r\n",
            "GET /healthz HTTP/1.1\r\nhost: localhost\r\nhost: evil.example\r\n\r\n",
            "GET http://localhost/healthz HTTP/1.1\r\nhost: evil.example\r\n\r\n",
        ] {
            let answer = raw(&slipway.client, request.as_bytes()).await;
            assert!(answer.starts_with("HTTP/1.1 400"), "{request}: {answer}");
        }
        let absolute = "GET http://evil.example/healthz HTTP/1.1\r\nhost: evil.example\r\n\r\n";
        let answer = raw(&slipway.client, absolute.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
        let absolute = "GET http://localhost/healthz HTTP/1.1\r\nhost: localhost\r\n\r\n";
        assert!(
            raw(&slipway.client, absolute.as_bytes())
                .await
                .starts_with("HTTP/1.1 200")
        );
    })
    .await;
}

#[tokio::test]
async fn keys() {
    const KEY: &str = "0123456789abcdef0123456789abcdef";
    bounded(async {
        let slipway = Slipway::with(Database::Sqlite, &["--admin-key", KEY]).await;
        let ask = async |values: &[&str]| {
            let anonymous = Client::new(slipway.client.url.clone(), None);
            let mut request = anonymous.request(Method::GET, "/api/image/");
            for value in values {
                request = request.header("authorization", *value);
            }
            anonymous.send(request).await.status
        };
        let right = format!("Bearer {KEY}");
        assert_eq!(ask(&[&right]).await, 200);
        assert_eq!(ask(&[&right.replace("Bearer", "bEARER")]).await, 200);
        let long = format!("Bearer {}", "x".repeat(10_000));
        for wrong in [
            vec![],
            vec![""],
            vec!["Bearer"],
            vec!["Bearer "],
            vec![KEY],
            vec!["Basic eA=="],
            vec![&right[..20]],
            vec![&long],
            vec![&right, &right],
            vec!["B\u{e9}arer x"],
        ] {
            assert_eq!(ask(&wrong).await, 401, "{wrong:?}");
        }
        // Without a key even an unknown path says nothing but that; health says all it has.
        let anonymous = Client::new(slipway.client.url.clone(), None);
        anonymous
            .get("/api/nosuch/")
            .await
            .problem(401, "unauthenticated");
        anonymous.get("/healthz").await.expect(200);
        anonymous.get("/openapi.json").await.expect(200);
    })
    .await;
}

#[tokio::test]
async fn what_hyper_answers_itself_is_an_error_and_nothing_else() {
    bounded(async {
        let slipway = slipway().await;
        let huge = format!(
            "GET /{} HTTP/1.1\r\nhost: localhost\r\n\r\n",
            "x".repeat(70_000)
        );
        let bomb = format!(
            "GET / HTTP/1.1\r\nhost: localhost\r\nx: {}\r\n\r\n",
            "x".repeat(300_000)
        );
        let many = format!(
            "GET / HTTP/1.1\r\nhost: localhost\r\n{}\r\n",
            "x: y\r\n".repeat(600)
        );
        for (request, status) in [
            ("nonsense\r\n\r\n".to_owned(), "400"),
            ("GET / HTTP/9.9\r\n\r\n".to_owned(), "400"),
            (
                "GET / HTTP/1.1\r\nhost: localhost\r\nbad header\r\n\r\n".to_owned(),
                "400",
            ),
            (huge, "414"),
            (bomb, "431"),
            (many, "431"),
        ] {
            let answer = raw(&slipway.client, request.as_bytes()).await;
            assert!(
                answer.starts_with(&format!("HTTP/1.1 {status}")),
                "{status}: {answer}"
            );
        }
        slipway.client.get("/healthz").await.expect(200);
    })
    .await;
}
