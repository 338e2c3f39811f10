//! What a key, rates and quotas cost a read; and whether the time of a refusal tells of a key.

use std::{path::Path, time::Instant};

use serde_json::json;
use slipway_tests::client::text;

use super::{
    median,
    server::Server,
    wire::{Sender, connect, get},
};

const ADMIN: &str = "0123456789abcdef0123456789abcdef";
const KEYS: usize = 500;
const READS: usize = 20_000;

pub(super) async fn run(folder: &Path) {
    let open = Server::start(&folder.join("open.db"), &[]).await;
    let settings = [
        ("SLIPWAY_ADMIN_KEY", ADMIN),
        ("SLIPWAY_RATE_KEY_PER_MINUTE", "100000000"),
        ("SLIPWAY_RATE_ADDRESS_PER_MINUTE", "100000000"),
        ("SLIPWAY_RATE_FAILED_AUTH_PER_MINUTE", "0"),
        ("SLIPWAY_QUOTA_CONTAINERS", "10"),
    ];
    let keyed = Server::start(&folder.join("keyed.db"), &settings).await;
    let mut key = String::new();
    for n in 0..KEYS {
        let new = json!({"owner": format!("owner{n}"), "scopes": ["image:read"]});
        let made = keyed.client.post("/api/key/", new).await.expect(201);
        key = text(&made, "key").to_owned();
    }
    let mut to_open = connect(open.address).await;
    let mut to_keyed = connect(keyed.address).await;
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for _ in 0..READS {
        without.push(read(&mut to_open, None, 200).await);
        with.push(read(&mut to_keyed, Some(&key), 200).await);
    }
    let (without, with) = (median(&mut without), median(&mut with));
    println!("a read, open                 {without:>8.1} us (median of {READS})");
    println!("a read, key, rates, quotas   {with:>8.1} us ({KEYS} keys)");
    println!("  the difference             {:>8.1} us", with - without);

    // Right but for its last digit, its first, and of no key at all.
    let digit = |at: usize| {
        let other = if key.as_bytes()[at] == b'0' { "1" } else { "0" };
        format!("{}{other}{}", &key[..at], &key[at + 1..])
    };
    let wrong = [digit(key.len() - 1), digit(13), digit(4)];
    let mut times = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..READS {
        for (times, key) in times.iter_mut().zip(&wrong) {
            times.push(read(&mut to_keyed, Some(key), 401).await);
        }
    }
    let [last, first, none] = times.each_mut().map(|times| median(times));
    println!("refusal: last digit wrong    {last:>8.2} us");
    println!("refusal: first digit wrong   {first:>8.2} us");
    println!("refusal: no such prefix      {none:>8.2} us");
    open.stop();
    keyed.stop();
}

/// Microseconds of one read.
async fn read(sender: &mut Sender, key: Option<&str>, status: u16) -> f64 {
    let start = Instant::now();
    assert_eq!(get(sender, "/api/image/", key).await.0, status);
    start.elapsed().as_secs_f64() * 1e6
}
