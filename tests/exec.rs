//! Commands in containers, and what containers use: by real containers that really do it.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use slipway_tests::{Reply, Slipway, client::text, engine, on_both, sse::Stream};

async fn exec(slipway: &Slipway, container: &Value, request: Value) -> Reply {
    let path = format!("/api/container/{}/exec/", text(container, "id"));
    slipway.client.post(&path, request).await
}

async fn follow(slipway: &Slipway, container: &Value, request: Value) -> Stream {
    let path = format!("/api/container/{}/exec/stream/", text(container, "id"));
    let request = slipway.client.request(Method::POST, &path).json(&request);
    slipway.client.stream(request).await
}

async fn sleeping(slipway: &Slipway, more: Value) -> Value {
    let mut launch = json!({"image": "busybox", "command": ["sleep", "600"]});
    let members = launch.as_object_mut().expect("an object");
    members.extend(more.as_object().expect("an object").clone());
    slipway.launch(launch).await
}

/// The processes of the container, as the engine sees them.
fn processes(container: &Value) -> String {
    engine::cli(&["top", text(container, "container_id"), "-eo", "pid,args"])
}

on_both! {
    async fn a_command_runs_and_its_end_is_told(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let container = sleeping(&slipway, json!({"env": {"A": "container"}})).await;
        let run = async |request: Value| exec(&slipway, &container, request).await.expect(200);
        let done = run(json!({"command": ["sh", "-c", "echo out; echo err >&2; exit 7"]})).await;
        assert_eq!((&done["exit_code"], &done["stdout"], &done["stderr"]), (&json!(7), &json!("out\n"), &json!("err\n")));
        assert_eq!((&done["timed_out"], &done["truncated"], done.get("killed")), (&json!(false), &json!(false), None));
        assert!(done["duration_ms"].as_i64().is_some_and(|ms| (1..20_000).contains(&ms)), "{done}");

        let all = json!({"command": ["sh", "-c", "echo $A $B; pwd; id -u; cat"], "env": {"B": "b c"}, "working_dir": "/tmp", "user": "1000", "stdin": "in\n\u{20ac}"});
        assert_eq!(run(all).await["stdout"], "container b c\n/tmp\n1000\nin\n\u{20ac}");
        // Without a standard input it is at its end.
        assert_eq!(run(json!({"command": ["cat"]})).await["stdout"], "");
        assert_eq!(run(json!({"command": ["cat"], "stdin": ""})).await["stdout"], "");

        // Bytes, both ways; as text they are replaced.
        let raw = json!({"command": ["cat"], "stdin": "/wCA", "encoding": "base64"});
        assert_eq!(run(raw).await["stdout"], "/wCA");
        assert_eq!(run(json!({"command": ["busybox", "printf", "\\377x"]})).await["stdout"], "\u{fffd}x");
        let bad = exec(&slipway, &container, json!({"command": ["cat"], "stdin": "%", "encoding": "base64"})).await;
        assert_eq!(bad.body["errors"][0]["pointer"], "/stdin");
        bad.problem(409, "conflicting_options");

        // More output than is wanted is read and dropped: the command goes on to its end.
        let much = json!({"command": ["sh", "-c", "busybox yes 0123456 | busybox head -n 100000; echo end >&2; exit 3"], "output_limit_bytes": 20});
        let done = run(much).await;
        assert_eq!((&done["stdout"], &done["stderr"]), (&json!("0123456\n0123456\n0123"), &json!("")));
        assert_eq!((&done["truncated"], &done["exit_code"]), (&json!(true), &json!(3)));
        let none = run(json!({"command": ["echo", "x"], "output_limit_bytes": 0})).await;
        assert_eq!((&none["stdout"], &none["truncated"]), (&json!(""), &json!(true)));
        // Much standard input, and nobody who reads it.
        let large = "x".repeat(49_000);
        assert_eq!(run(json!({"command": ["sh", "-c", "busybox wc -c"], "stdin": large})).await["stdout"], "49000\n");
        assert_eq!(run(json!({"command": ["true"], "stdin": large})).await["exit_code"], 0);
        let larger = json!({"command": ["cat"], "stdin": "x".repeat(49_153)});
        let refused = exec(&slipway, &container, larger).await;
        assert_eq!(refused.body["errors"][0]["pointer"], "/stdin");
        refused.problem(400, "invalid_request");
        // It is in the audit trail, without its words.
        let trail = slipway.client.get("/api/audit/?action=execCommand&limit=1").await.expect(200);
        assert_eq!(text(&trail["items"][0], "target"), format!("/api/container/{}/exec/", text(&container, "id")));
    }

    async fn what_cannot_run_is_refused_in_words(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let container = sleeping(&slipway, json!({"limits": {"pids": 4}})).await;
        for (request, word) in [
            (json!({"command": ["/no/such"]}), "/no/such"),
            (json!({"command": ["nosuch"]}), "nosuch"),
            (json!({"command": ["/bin"]}), "permission denied"),
            (json!({"command": ["ls"], "user": "nobodyhere"}), "nobodyhere"),
            (json!({"command": ["ls"], "working_dir": "/not/there"}), "/not/there"),
        ] {
            let detail = exec(&slipway, &container, request.clone()).await.problem(409, "exec_refused");
            assert!(detail.contains(word) && !detail.contains("OCI runtime"), "{detail}");
            let path = format!("/api/container/{}/exec/stream/", text(&container, "id"));
            slipway.client.post(&path, request).await.problem(409, "exec_refused");
        }
        exec(&slipway, &container, json!({"command": ["ls"], "env": {"A=B": "c"}})).await.problem(409, "launch_refused");
        // The container's own limits hold.
        let forks = json!({"command": ["sh", "-c", "for i in 1 2 3 4 5 6; do sleep 20 & done; echo here; wait"], "timeout_seconds": 2});
        let full = exec(&slipway, &container, forks).await.expect(200);
        assert!(text(&full, "stderr").contains("fork"), "{full}");

        let change = async |what: &str| {
            let path = format!("/api/container/{}/{what}", text(&container, "id"));
            slipway.client.send(slipway.client.request(Method::POST, &path)).await.expect(200)
        };
        change("pause/").await;
        let detail = exec(&slipway, &container, json!({"command": ["ls"]})).await.problem(409, "conflict");
        assert!(detail.contains("paused"), "{detail}");
        change("unpause/").await;
        change("stop/?grace_seconds=0").await;
        let detail = exec(&slipway, &container, json!({"command": ["ls"]})).await.problem(409, "conflict");
        assert!(detail.contains("does not run"), "{detail}");
    }

    async fn at_the_time_limit_the_answer_comes_and_tells_the_truth(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let container = sleeping(&slipway, json!({})).await;
        let start = Instant::now();
        // With what it started, also what has left its session.
        let tree = "echo begun; trap '' TERM; busybox setsid sleep 4711 & sleep 4712 & wait";
        let done = exec(&slipway, &container, json!({"command": ["sh", "-c", tree], "timeout_seconds": 1})).await.expect(200);
        assert_eq!((&done["timed_out"], &done["killed"], &done["stdout"]), (&json!(true), &json!(true), &json!("begun\n")));
        assert!(done.get("exit_code").is_none(), "{done}");
        assert!((1..8).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
        assert!(!processes(&container).contains("471"), "{}", processes(&container));
        // As another user, too.
        let done = exec(&slipway, &container, json!({"command": ["sleep", "4713"], "user": "1000", "timeout_seconds": 1})).await.expect(200);
        assert_eq!(done["killed"], true);

        // Where the image has no shell, it runs on, and that is said.
        exec(&slipway, &container, json!({"command": ["busybox", "rm", "/bin/sh"]})).await.expect(200);
        let done = exec(&slipway, &container, json!({"command": ["sleep", "4714"], "timeout_seconds": 1})).await.expect(200);
        assert_eq!((&done["timed_out"], &done["killed"]), (&json!(true), &json!(false)));
        assert!(processes(&container).contains("sleep 4714"));
    }

    async fn output_comes_as_it_is_written(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let container = sleeping(&slipway, json!({})).await;
        let script = "echo one; sleep 1; printf '\\342\\202'; sleep 0.2; printf '\\254\\n' ; echo two >&2; sleep 1; exit 5";
        let start = Instant::now();
        let mut stream = follow(&slipway, &container, json!({"command": ["sh", "-c", script]})).await;
        let one = stream.soon().await;
        assert_eq!(one.data, json!({"stream": "stdout", "data": "one\n"}));
        assert!(start.elapsed() < Duration::from_millis(900), "{:?}", start.elapsed());
        let rest = stream.rest().await;
        let (exit, output) = rest.split_last().expect("events");
        let said = |of: &str| output.iter().filter(|event| event.data["stream"] == of).map(|event| text(&event.data, "data")).collect::<String>();
        assert_eq!((said("stdout"), said("stderr")), ("\u{20ac}\n".to_owned(), "two\n".to_owned()));
        assert_eq!((exit.name.as_str(), &exit.data["exit_code"]), ("exit", &json!(5)));

        // Its time is over.
        let rest = follow(&slipway, &container, json!({"command": ["sleep", "4721"], "timeout_seconds": 1})).await.rest().await;
        assert_eq!((&rest[0].data["timed_out"], &rest[0].data["killed"]), (&json!(true), &json!(true)));
        // Who leaves ends it.
        let left = follow(&slipway, &container, json!({"command": ["sleep", "4722"], "timeout_seconds": 600})).await;
        assert!(processes(&container).contains("sleep 4722"));
        drop(left);
        slipway.until(|| async { !processes(&container).contains("sleep 4722") }).await;
        let trail = slipway.client.get("/api/audit/?action=streamCommand").await.expect(200);
        assert_eq!(trail["items"].as_array().map(Vec::len), Some(3));
    }

    async fn what_a_container_uses_is_told(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let script = "busybox dd if=/dev/zero of=/fill bs=1M count=8 2>/dev/null; sleep 3333 & while :; do :; done";
        let busy = json!({"image": "busybox", "command": ["sh", "-c", script], "limits": {"cpus": 0.5, "memory_bytes": 67108864}});
        let busy = slipway.launch(busy).await;
        let path = |container: &Value, rest: &str| format!("/api/container/{}/stats/{rest}", text(container, "id"));
        tokio::time::sleep(Duration::from_secs(1)).await;
        let seen = slipway.client.get(&path(&busy, "")).await.expect(200);
        let number = |member: &str| seen[member].as_f64().expect("a number");
        assert!((20.0..90.0).contains(&number("cpu_percent")), "{seen}");
        assert_eq!((number("memory_limit_bytes"), number("pids")), (67_108_864.0, 3.0));
        assert!(number("memory_bytes") > 0.0 && number("memory_bytes") < 67_108_864.0, "{seen}");
        assert!((number("memory_percent") - number("memory_bytes") / 671_088.64).abs() < 0.01, "{seen}");
        // As the `docker` client has it, at about the same time.
        let theirs = engine::cli(&["stats", "--no-stream", "--format", "{{.PIDs}}", text(&busy, "container_id")]);
        assert_eq!(theirs, "3");

        let mut stream = slipway.client.follow(&path(&busy, "stream/"), None).await;
        let (one, two) = (stream.soon().await, stream.soon().await);
        assert!(one.name == "stats" && text(&one.data, "time") < text(&two.data, "time"), "{one:?} {two:?}");
        slipway.client.send(slipway.client.request(Method::POST, &format!("/api/container/{}/stop/?grace_seconds=0", text(&busy, "id")))).await.expect(200);
        let last = tokio::time::timeout(Duration::from_secs(15), stream.rest()).await.expect("an end");
        assert_eq!(last.last().expect("an end").data, json!({"reason": "ended"}));
        for rest in ["", "stream/"] {
            slipway.client.get(&path(&busy, rest)).await.problem(409, "conflict");
        }
    }
}
