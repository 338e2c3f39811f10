//! Logs: read page by page, followed, resumed, rotated away; each by a real container that really writes.

use std::{collections::HashSet, time::Duration};

use serde_json::{Value, json};
use slipway_tests::{Slipway, client::text, engine, on_both, proxy::Proxy, sse::Event};

/// A container that runs `script`.
async fn run(slipway: &Slipway, script: &str, tty: bool) -> Value {
    let launch = json!({"image": "busybox", "command": ["sh", "-c", script], "tty": tty});
    slipway.launch(launch).await
}

fn path(container: &Value, rest: &str) -> String {
    format!("/api/container/{}/logs/{rest}", text(container, "id"))
}

async fn page(slipway: &Slipway, container: &Value, query: &str) -> Value {
    slipway
        .client
        .get(&path(container, query))
        .await
        .expect(200)
}

fn lines(page: &Value) -> Vec<&str> {
    let items = page["items"].as_array().expect("items").iter();
    items.map(|item| text(item, "line")).collect()
}

/// Waits until the log has `count` lines.
async fn written(slipway: &Slipway, container: &Value, count: usize) {
    slipway
        .until(|| async {
            let id = text(container, "container_id");
            let both = std::process::Command::new("docker")
                .args(["logs", id])
                .output();
            let both = both.expect("docker");
            let lines = [both.stdout, both.stderr].concat();
            lines.iter().filter(|byte| **byte == b'\n').count() >= count
        })
        .await;
}

/// The numbers of the lines among `events`.
fn numbers(events: &[Event]) -> Vec<u32> {
    let lines = events.iter().filter(|event| event.name == "line");
    lines
        .map(|event| text(&event.data, "line").parse().expect("a number"))
        .collect()
}

/// Writes 1, 2, 3, ... in turn to both outputs, and ends after `count`.
fn counting(count: u32, pause: &str) -> String {
    format!(
        "n=0; while [ $n -lt {count} ]; do n=$((n+1)); if [ $((n%3)) = 0 ]; then echo $n >&2; else echo $n; fi; {pause} done"
    )
}

on_both! {
    async fn a_log_is_read_page_by_page(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let container = run(&slipway, &format!("{}; sleep 600", counting(1500, "")), false).await;
        written(&slipway, &container, 1500).await;

        let all: Vec<String> = (1..=1500).map(|n| n.to_string()).collect();
        let first = page(&slipway, &container, "").await;
        assert_eq!(first["items"].as_array().expect("items").len(), 1000);
        let mut seen: Vec<String> = Vec::new();
        let mut cursor = String::new();
        loop {
            let page = page(&slipway, &container, &format!("?limit=400{cursor}")).await;
            assert!(page.get("gap").is_none());
            seen.extend(lines(&page).into_iter().map(str::to_owned));
            match page["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        // Each of them once; of one output in order, of both almost.
        assert_eq!(seen.len(), 1500);
        let of = |third: bool| move |line: &&String| (line.parse::<u32>().expect("a number") % 3 == 0) == third;
        for third in [false, true] {
            assert!(seen.iter().filter(of(third)).eq(all.iter().filter(of(third))), "{third}");
        }
        let ids: HashSet<_> = first["items"].as_array().expect("items").iter().map(|item| text(item, "id")).collect();
        assert_eq!(ids.len(), 1000);

        // The last lines, also of those of one output.
        assert_eq!(lines(&page(&slipway, &container, "?tail=3").await).len(), 3);
        assert_eq!(lines(&page(&slipway, &container, "?tail=2&stream=stderr").await), ["1497", "1500"]);
        assert_eq!(lines(&page(&slipway, &container, "?tail=0").await), [""; 0]);
        assert_eq!(lines(&page(&slipway, &container, "?tail=1&stream=stdout").await), ["1499"]);

        // A time, to the nanosecond.
        let last = page(&slipway, &container, "?tail=1&stream=stderr").await;
        let time = text(&last["items"][0], "time").to_owned();
        let since = page(&slipway, &container, &format!("?since={time}&stream=stderr")).await;
        assert_eq!(lines(&since), ["1500"]);
        let until = page(&slipway, &container, &format!("?until={time}&stream=stderr&tail=1")).await;
        assert_eq!(lines(&until), ["1497"]);
        assert_eq!(lines(&page(&slipway, &container, "?since=2999-01-01T00:00:00Z").await), [""; 0]);

        // What is no id of a line here is a place in time all the same.
        let from = page(&slipway, &container, "?cursor=1-o-0&limit=1").await;
        assert_eq!((lines(&from), &from["gap"]), (vec![lines(&first)[0]], &json!(true)));
        let none = page(&slipway, &container, "?cursor=9223372036854775807-e-7").await;
        assert_eq!(lines(&none), [""; 0]);
        for bad in ["?cursor=x", "?limit=0", "?limit=1001", "?stream=both", "?tail=-1", "?since=yesterday"] {
            slipway.client.get(&path(&container, bad)).await.problem(400, "invalid_request");
        }
    }

    async fn bytes_of_every_kind_are_told(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let script = r#"dd if=/dev/zero bs=40000 count=1 2>/dev/null | busybox tr '\0' a; echo; printf 'x\ry\r\n'; printf 'bin\377\001\000z\n'; printf '\n'; printf 'data: 1\\n\\nid: 7\n'; printf '\342\202\254\n'; sleep 600"#;
        for tty in [false, true] {
            let container = run(&slipway, script, tty).await;
            written(&slipway, &container, 6).await;
            let page = page(&slipway, &container, "").await;
            let told = lines(&page);
            assert_eq!(told.iter().take(3).map(|line| line.len()).collect::<Vec<_>>(), [16384, 16384, 7232], "{tty}");
            let partial: Vec<bool> = page["items"].as_array().expect("items").iter().map(|item| item["partial"] == true).collect();
            assert_eq!(partial, [true, true, false, false, false, false, false, false], "{tty}");
            assert_eq!(told[3..], ["x\ry\r", "bin\u{fffd}\u{1}\0z", "", "data: 1\\n\\nid: 7", "\u{20ac}"], "{tty}");
            // The same by a stream, and each piece can be resumed from.
            let events = slipway.client.follow(&path(&container, "stream/?timeout_seconds=2"), None).await.rest().await;
            let followed: Vec<&str> = events.iter().filter(|event| event.name == "line").map(|event| text(&event.data, "line")).collect();
            assert_eq!(followed, told, "{tty}");
            let second = events[1].id.clone().expect("an id");
            let rest = slipway.client.follow(&path(&container, "stream/?timeout_seconds=2"), Some(&second)).await.rest().await;
            assert_eq!(rest[0].data["line"].as_str().map(str::len), Some(7232), "{tty}");
        }
    }

    async fn a_follower_misses_nothing_and_sees_nothing_twice(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let container = run(&slipway, &counting(400, "busybox usleep 10000;"), false).await;
        let stream = path(&container, "stream/");
        let mut whole = slipway.client.follow(&stream, None).await;
        let mut errors = slipway.client.follow(&path(&container, "stream/?stream=stderr"), None).await;
        // Cut off again and again, at every kind of moment.
        let (mut seen, mut last, mut cut) = (Vec::new(), None::<String>, 1);
        let ended = loop {
            let mut part = slipway.client.follow(&stream, last.as_deref()).await;
            let mut ended = false;
            for _ in 0..cut {
                match part.soon().await {
                    event if event.name == "line" => {
                        last = event.id.clone();
                        seen.push(event);
                    }
                    event => {
                        ended = event.name == "end";
                        assert!(ended, "{event:?}");
                        break;
                    }
                }
            }
            cut = cut * 2 % 97 + 1;
            if ended {
                break part.next().await;
            }
        };
        assert_eq!(ended, None);
        let mut told = numbers(&seen);
        assert_eq!(told.len(), 400);
        told.sort_unstable();
        assert_eq!(told, (1..=400).collect::<Vec<_>>());

        let mut all = Vec::new();
        while let Some(event) = whole.next().await {
            all.push(event);
        }
        let mut told = numbers(&all);
        told.sort_unstable();
        assert_eq!(told, (1..=400).collect::<Vec<_>>());
        let end = all.last().expect("an end");
        assert_eq!((end.name.as_str(), &end.data), ("end", &json!({"reason": "ended"})));
        assert!(whole.comments > 0);
        let mut thirds = Vec::new();
        while let Some(event) = errors.next().await {
            thirds.push(event);
        }
        assert_eq!(numbers(&thirds), (1..=133).map(|n| n * 3).collect::<Vec<_>>());

        // Afterwards, the same again: the log stays as long as the container does.
        let mut again = numbers(&slipway.client.follow(&stream, None).await.rest().await);
        again.sort_unstable();
        assert_eq!(again, (1..=400).collect::<Vec<_>>());
        let last = slipway.client.follow(&path(&container, "stream/?tail=2"), None).await.rest().await;
        assert_eq!(last.len(), 3);
        let path = format!("/api/container/{}/", text(&container, "id"));
        slipway.client.delete(&path).await.expect(204);
        slipway.client.get(&stream).await.problem(404, "not_found");
    }

    async fn only_what_comes_is_followed_when_that_is_asked(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let script = "echo before; while [ ! -e /go ]; do sleep 0.1; done; echo after; sleep 600";
        let container = run(&slipway, script, false).await;
        written(&slipway, &container, 1).await;
        let mut new = slipway.client.follow(&path(&container, "stream/?tail=0"), None).await;
        let silent = tokio::time::timeout(Duration::from_secs(1), new.next()).await;
        assert!(silent.is_err(), "{silent:?}");
        engine::cli(&["exec", text(&container, "container_id"), "touch", "/go"]);
        assert_eq!(new.soon().await.data["line"], "after");
        // It runs on, and is stopped: that ends the stream.
        slipway.client.delete(&format!("/api/container/{}/?grace_seconds=0", text(&container, "id"))).await.expect(204);
        assert_eq!(new.soon().await.name, "end");
    }

    async fn one_that_the_engine_starts_again_is_followed_on(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let script = "echo x >> /count; busybox wc -l < /count; sleep 0.3; exit 1";
        let launch = json!({"image": "busybox", "command": ["sh", "-c", script], "restart": {"policy": "on-failure", "max_retries": 2}});
        let container = slipway.launch(launch).await;
        let events = slipway.client.follow(&path(&container, "stream/"), None).await.rest().await;
        assert_eq!(numbers(&events), [1, 2, 3]);
        assert_eq!(events.last().expect("an end").data["reason"], "ended");
    }

    async fn what_rotated_away_is_told_as_a_gap(database: Database) {
        let slipway = Slipway::with(database, &["--limit-memory-bytes", "134217728"]).await;
        slipway.vetted("busybox").await;
        let flood = "n=0; while [ $n -lt 46 ]; do n=$((n+1)); busybox yes $n-$(busybox seq -s, 1 230) | busybox head -n 1000; done";
        let script = format!("echo first; echo second; while [ ! -e /go ]; do sleep 0.1; done; {flood}; echo last; sleep 600");
        let container = run(&slipway, &script, false).await;
        written(&slipway, &container, 2).await;
        let first = page(&slipway, &container, "?limit=1").await;
        let first = text(&first["items"][0], "id").to_owned();
        // One who follows and does not read, longer than the log is kept.
        let mut slow = slipway.client.follow(&path(&container, "stream/"), None).await;
        assert_eq!(slow.soon().await.data["line"], "first");
        engine::cli(&["exec", text(&container, "container_id"), "touch", "/go"]);
        slipway.until(|| async {
            let tail = page(&slipway, &container, "?tail=1").await;
            lines(&tail) == ["last"]
        }).await;
        let after = page(&slipway, &container, &format!("?limit=1&cursor={first}")).await;
        assert_eq!(after["gap"], true);
        let oldest = page(&slipway, &container, "?limit=1").await;
        assert_eq!(after["items"], oldest["items"]);
        let mut stream = slipway.client.follow(&path(&container, "stream/"), Some(&first)).await;
        let gap = stream.soon().await;
        assert_eq!((gap.name.as_str(), text(&gap.data, "after")), ("gap", first.as_str()));
        assert_eq!(text(&gap.data, "before"), text(&oldest["items"][0], "id"));
        assert_eq!(stream.soon().await.data["line"], oldest["items"][0]["line"]);

        // He is told what he missed, and gets all of the rest.
        tokio::time::sleep(Duration::from_secs(6)).await;
        let (mut told, mut gaps) = (Vec::new(), 0);
        loop {
            let event = tokio::time::timeout(Duration::from_secs(60), slow.next()).await;
            let event = event.expect("an event in time").expect("an event");
            if event.name == "gap" {
                gaps += 1;
                told.push("gap".to_owned());
            } else {
                let line = text(&event.data, "line");
                told.push(line.split('-').next().expect("a number").to_owned());
                if line == "last" {
                    break;
                }
            }
        }
        assert!((1..=2).contains(&gaps), "{gaps}");
        // No number is skipped but at a gap: of each, 1000 lines, or it is beside one.
        let mut runs: Vec<(String, usize)> = Vec::new();
        for word in told {
            match runs.last_mut() {
                Some((last, count)) if *last == word => *count += 1,
                _ => runs.push((word, 1)),
            }
        }
        for (at, (word, count)) in runs.iter().enumerate() {
            let beside = |at: usize| runs.get(at).is_some_and(|(word, _)| word == "gap");
            let excused = beside(at + 1) || at > 0 && beside(at - 1);
            assert!(*count == 1000 || word.parse::<u32>().is_err() || excused, "{word}: {count} of 1000");
        }
    }

    async fn who_leaves_frees_the_engine(database: Database) {
        let proxy = Proxy::new();
        let host = proxy.host();
        let slipway = Slipway::with(database, &["--docker-host", &host]).await;
        slipway.vetted("busybox").await;
        let container = run(&slipway, "echo one; sleep 600", false).await;
        let mut streams = Vec::new();
        for _ in 0..10 {
            let mut stream = slipway.client.follow(&path(&container, "stream/"), None).await;
            stream.soon().await;
            streams.push(stream);
        }
        slipway.until(|| async { proxy.open() >= 10 }).await;
        drop(streams);
        let left = std::time::Instant::now();
        slipway.until(|| async { proxy.open() < 10 && left.elapsed() > Duration::from_millis(100) }).await;
        // Idle connections to the engine are kept for a while; those that follow are not.
        slipway.until(|| async { proxy.open() <= 6 }).await;
        assert!(left.elapsed() < Duration::from_secs(5), "{:?}", left.elapsed());
    }

    async fn what_has_no_log_says_so(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let launch = json!({"image": "busybox", "command": ["/no/such"], "name": "failed"});
        slipway.client.post("/api/container/", launch).await.problem(409, "launch_refused");
        let failed = slipway.client.get("/api/container/?state=all").await.expect(200)["items"][0].clone();
        for rest in ["", "stream/"] {
            slipway.client.get(&path(&failed, rest)).await.problem(409, "conflict");
        }
        // One that has ended still has its own; one that somebody removed has none.
        let ended = run(&slipway, "echo out; exit 3", false).await;
        slipway.until(|| async { lines(&page(&slipway, &ended, "").await) == ["out"] }).await;
        engine::cli(&["rm", "-f", text(&ended, "container_id")]);
        slipway.client.get(&path(&ended, "")).await.problem(409, "conflict");
    }

    async fn a_shutdown_ends_the_streams(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let container = run(&slipway, "echo one; sleep 600", false).await;
        let mut stream = slipway.client.follow(&path(&container, "stream/"), None).await;
        stream.soon().await;
        let start = std::time::Instant::now();
        let home = slipway.stop().await;
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        assert_eq!(stream.next().await, None);
        drop(Slipway::on(home, &[]).await);
    }
    async fn what_is_not_asked_for_is_not_sent_later(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let script = "echo old; echo older; while [ ! -e /go ]; do sleep 0.1; done; echo new; echo bad >&2; sleep 600";
        let container = run(&slipway, script, false).await;
        written(&slipway, &container, 2).await;
        // Longer than a line may be behind without being looked for in the file.
        tokio::time::sleep(Duration::from_secs(6)).await;
        let now = chrono::Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
        let mut since = slipway.client.follow(&path(&container, &format!("stream/?since={now}")), None).await;
        let mut errors = slipway.client.follow(&path(&container, "stream/?stream=stderr"), None).await;
        let mut new = slipway.client.follow(&path(&container, "stream/?tail=0"), None).await;
        for stream in [&mut since, &mut errors, &mut new] {
            let silent = tokio::time::timeout(Duration::from_secs(1), stream.next()).await;
            assert!(silent.is_err(), "{silent:?}");
        }
        engine::cli(&["exec", text(&container, "container_id"), "touch", "/go"]);
        assert_eq!(errors.soon().await.data["line"], "bad");
        for stream in [&mut since, &mut new] {
            let mut both = [text(&stream.soon().await.data, "line").to_owned(), text(&stream.soon().await.data, "line").to_owned()];
            both.sort();
            assert_eq!(both, ["bad", "new"]);
        }
    }

    async fn a_line_without_an_end_comes_in_pieces(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let endless = "busybox yes | busybox tr -d '\\n'";
        let container = run(&slipway, endless, true).await;
        let mut stream = slipway.client.follow(&path(&container, "stream/"), None).await;
        for _ in 0..500 {
            let piece = stream.soon().await;
            if piece.name == "line" {
                assert!(piece.data["partial"] == true && text(&piece.data, "line").len() <= 49_152, "{piece:?}");
            }
        }
        drop(stream);
        let page = page(&slipway, &container, "?tail=3").await;
        assert_eq!(lines(&page).len(), 3);
        slipway.client.delete(&format!("/api/container/{}/?grace_seconds=0", text(&container, "id"))).await.expect(204);
    }
}
