//! A client that hangs up loses nothing: what it began is finished, and is in the list.

use std::{collections::BTreeSet, net::SocketAddr, time::Duration};

use serde_json::json;
use slipway::containers::Phase;
use slipway_tests::{Slipway, client::text, on_both};
use tokio::{io::AsyncWriteExt, net::TcpStream};

/// Sends one request and closes the connection `after` that.
async fn cut(address: SocketAddr, request: &str, after: Duration) {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("written");
    tokio::time::sleep(after).await;
}

fn request(method: &str, path: &str, body: &str) -> String {
    format!(
        "{method} {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    )
}

on_both! {
    async fn fifty_launches_cut_off_at_random_moments(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let address: SocketAddr = slipway.client.url.trim_start_matches("http://").parse().expect("an address");
        let seed = uuid::Uuid::new_v4().as_u128();
        eprintln!("seed {seed}");
        let moments = (0..50_u32).map(|n| Duration::from_micros(((seed >> (n * 2)) % 600_000) as u64 * u64::from(n % 3)));
        let moments: Vec<Duration> = moments.collect();
        for four in moments.chunks(4) {
            let cuts = four.iter().map(|after| async move {
                let body = json!({"image": "busybox", "command": ["sleep", "3600"]}).to_string();
                cut(address, &request("POST", "/api/container/", &body), *after).await;
            });
            futures_util::future::join_all(cuts).await;
        }
        slipway.until(|| async {
            slipway.state.store.containers_in(Phase::Creating).await.expect("rows").is_empty()
        }).await;

        // Each row has its container, and each container its row.
        let rows = slipway.state.store.containers_in(Phase::Running).await.expect("rows");
        let rows: BTreeSet<String> = rows.into_iter().filter_map(|row| row.container_id).collect();
        let containers: BTreeSet<String> = slipway.containers().await.into_iter().collect();
        assert_eq!(rows, containers);
        assert!(slipway.state.store.containers_in(Phase::Failed).await.expect("rows").is_empty());
        // Each request was whole when its client hung up, so each was launched.
        assert_eq!(rows.len(), 50);
        let list = slipway.client.get("/api/container/?limit=200").await.expect(200);
        assert_eq!(list["items"].as_array().map(Vec::len), Some(rows.len()));

        // The same for terminations.
        let ids: Vec<String> = list["items"].as_array().expect("items").iter().map(|item| text(item, "id").to_owned()).collect();
        for (four, moments) in ids.chunks(4).zip(moments.chunks(4)) {
            let cuts = four.iter().zip(moments).map(|(id, after)| async move {
                cut(address, &request("DELETE", &format!("/api/container/{id}/"), ""), *after / 20).await;
            });
            futures_util::future::join_all(cuts).await;
        }
        slipway.until(|| async {
            slipway.state.store.containers_in(Phase::Removing).await.expect("rows").is_empty()
        }).await;
        assert!(slipway.state.store.containers_in(Phase::Running).await.expect("rows").is_empty());
        assert!(slipway.containers().await.is_empty());
    }

    async fn a_client_that_has_said_all_still_gets_its_answer(database: Database) {
        let slipway = Slipway::new(database).await;
        let address: SocketAddr = slipway.client.url.trim_start_matches("http://").parse().expect("an address");
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        stream.write_all(b"GET /readyz HTTP/1.1\r\nhost: localhost\r\n\r\n").await.expect("written");
        stream.shutdown().await.expect("closed one way");
        let mut answer = String::new();
        tokio::io::AsyncReadExt::read_to_string(&mut stream, &mut answer).await.expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
    }

    async fn a_vetting_that_nobody_waits_for_is_on_the_list(database: Database) {
        let slipway = Slipway::new(database).await;
        let address: SocketAddr = slipway.client.url.trim_start_matches("http://").parse().expect("an address");
        for n in 0..20_u64 {
            let body = json!({"reference": format!("nosuch:{n}")}).to_string();
            cut(address, &request("POST", "/api/image/", &body), Duration::from_micros(n * 150)).await;
        }
        slipway.until(|| async { slipway.state.store.images().await.expect("rows").len() == 20 }).await;
        let list = slipway.client.get("/api/image/").await.expect(200);
        let rows = slipway.state.store.images().await.expect("rows");
        assert_eq!(list["items"].as_array().map(Vec::len), Some(rows.len()));
    }
}
