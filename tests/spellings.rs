//! Spellings of image references: each is vetted or refused exactly as the distribution grammar
//! says, and none that is not vetted reaches the engine.

use serde_json::json;
use slipway_tests::{Database, Slipway, bounded, client::text, faults::Faulty};

/// Spellings of `docker.io/library/busybox:latest`.
fn vetted(digest: &str) -> Vec<String> {
    let mut spellings = Vec::new();
    for registry in [
        "",
        "docker.io/",
        "index.docker.io/",
        "docker.io/library/",
        "index.docker.io/library/",
        "library/",
    ] {
        for tag in ["", ":latest"] {
            for pin in [String::new(), format!("@{digest}")] {
                spellings.push(format!("{registry}busybox{tag}{pin}"));
            }
        }
    }
    spellings
}

/// Texts that are no reference of the grammar at all: 400, or 403 where only a parser can tell.
fn malformed(id: &str) -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "busybox ",
        " busybox",
        "busybox\t",
        "busybox\n",
        "\u{0}busybox",
        "busybox\u{0}",
        "busy box",
        "BusyBox",
        "BUSYBOX",
        "Library/busybox",
        "docker.io/Library/busybox",
        "docker.io/library/Busybox",
        ":latest",
        "busybox:",
        "busybox::latest",
        "busybox:latest:",
        "busybox:la test",
        "busybox:-latest",
        "busybox:.latest",
        "busybox@",
        "busybox@sha256",
        "busybox@sha256:",
        "busybox@sha256:xyz",
        "busybox@sha256:0123",
        "busybox@:0123456789abcdef0123456789abcdef",
        "busybox@@sha256:0123",
        "@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "/busybox",
        "busybox/",
        "//busybox",
        "library//busybox",
        "docker.io//busybox",
        "docker.io/",
        "../busybox",
        "./busybox",
        "library/../busybox",
        "library/./busybox",
        "..",
        ".",
        "busybox/..",
        "busybox/../../etc",
        "busybox\\",
        "busybox\\latest",
        "busybox%3Alatest",
        "busybox%00",
        "busybox?tag=latest",
        "busybox#latest",
        "busybox&x=1",
        "http://busybox",
        "https://docker.io/library/busybox",
        "docker://busybox",
        "file:///busybox",
        "-busybox",
        "busybox-",
        "_busybox",
        "busybox_",
        ".busybox",
        "busybox.",
        "busy..box",
        "busy___box",
        "busy._box",
        "busy.-box",
        "busy_-box",
        "busybox:latest/x",
        "busybox:latest@latest",
        "user@docker.io/busybox",
        "user:pass@docker.io/busybox",
        "docker.io:/busybox",
        "docker.io:port/busybox",
        "docker.io:80:80/busybox",
        "-docker.io/busybox",
        "docker-.io/busybox",
        ".docker.io/busybox",
        "docker..io/busybox",
        "[::1]:5000/busybox",
        "[::1]/busybox",
        "::1/busybox",
        "*",
        "busybox*",
        "busy*",
        "busybox:*",
        "busybox,node",
        "busybox;node",
        "busybox|node",
        "busybox node",
        "$(busybox)",
        "`busybox`",
        "${busybox}",
        "busybox'",
        "\"busybox\"",
        "<busybox>",
        "{busybox}",
        "!busybox",
        "~busybox",
        "^busybox$",
        "busybox=latest",
        "busybox+latest",
        "b\u{fc}sybox",
        "busyb\u{3bf}x",
        "busyb\u{43e}x",
        "\u{ff42}usybox",
        "busybox\u{200b}",
        "\u{200b}busybox",
        "\u{202e}xobysub",
        "busybox\u{a0}",
        "\u{feff}busybox",
        "b\u{301}usybox",
        "busybox:l\u{430}test",
        "\u{1d41b}usybox",
        "busybox\u{2024}latest",
        "docker\u{3002}io/busybox",
        "busybox\u{ff1a}latest",
        "library\u{2215}busybox",
        "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef@x",
        "null\u{0}",
        "busybox\r\nHost: evil",
        "busybox\u{7f}",
        "busybox\u{1b}[0m",
    ]
    .map(str::to_owned)
    .into();
    texts.push("a".repeat(513));
    texts.push(format!("busybox:{}", "t".repeat(129)));
    texts.push("a/".repeat(300) + "b");
    texts.push("/".repeat(200));
    texts.push("busybox".to_owned() + &"/".repeat(300));
    texts.push(id.replace("sha256:", "sha256@"));
    texts
}

/// Well-formed and not vetted: 403.
fn unvetted(id: &str, digest: &str) -> Vec<String> {
    let hex = id.trim_start_matches("sha256:");
    let other = format!("sha256:{}", "0".repeat(64));
    let mut texts: Vec<String> = [
        // Prefixes, suffixes, neighbours.
        "busyboxevil",
        "busybo",
        "busybox2",
        "busybox-evil",
        "busybox.evil",
        "busybox_evil",
        "evil-busybox",
        "busybox/evil",
        "evil/busybox",
        "library/busybox/evil",
        "library/library/busybox",
        "docker.io/library/library/busybox",
        "docker.io/evil/busybox",
        "libraryevil/busybox",
        "librar/busybox",
        "lib/busybox",
        // Tags.
        "busybox:1",
        "busybox:1.36",
        "busybox:Latest",
        "busybox:LATEST",
        "busybox:latest1",
        "busybox:lates",
        "busybox:latest-evil",
        "busybox:latest.evil",
        "busybox:_latest",
        "busybox:stable",
        // Registries that are not Docker Hub.
        "localhost/busybox",
        "localhost:5000/busybox",
        "127.0.0.1:5000/library/busybox",
        "127.0.0.1/busybox",
        "registry-1.docker.io/library/busybox",
        "registry.hub.docker.com/library/busybox",
        "hub.docker.com/library/busybox",
        "docker.com/library/busybox",
        "docker.io.evil.example/library/busybox",
        "evil.example/docker.io/library/busybox",
        "xdocker.io/library/busybox",
        "docker.iox/library/busybox",
        "docker.io:443/library/busybox",
        "docker.io:80/library/busybox",
        "index.docker.io:443/library/busybox",
        "index.docker.io.evil.example/busybox",
        "www.docker.io/busybox",
        "DOCKER.IO/library/busybox",
        "Docker.io/library/busybox",
        "DOCKER.io/busybox",
        "INDEX.docker.io/busybox",
        "docker-io/library/busybox",
        "docker/library/busybox",
        "docker/busybox",
        "ghcr.io/library/busybox",
        "quay.io/busybox",
        "1.1.1.1/busybox",
        "0x7f.1/busybox",
        "example.com/library/busybox",
        "example.com:5000/busybox",
        "example.com:65536/busybox",
        "example.com:99999999/busybox",
        "a.b/busybox",
        "EXAMPLE.com/busybox",
        "LOCALHOST:5000/busybox",
        // Other names.
        "alpine",
        "node",
        "python",
        "python:latest",
        "a",
        "0",
        "00",
        "1.2",
        "a--b",
        "a__b",
        "a-b.c_d",
        "library",
        "latest",
        "scratch",
        "slipway",
        "docker.io/a/b/c/d/e/f",
        "xn--busybox-1",
        "busybox/busybox",
        "busybox/busybox:latest",
        "library/busybox.git",
        "con",
        "docker.io",
        "oci:busybox",
        "nul",
        "etc/passwd",
        "proc/self/environ",
        "null",
        "undefined",
        "true",
        "nan",
    ]
    .map(str::to_owned)
    .into();
    for registry in ["", "docker.io/library/", "index.docker.io/"] {
        texts.push(format!("{registry}busybox@{other}"));
        texts.push(format!("{registry}busybox:latest@{other}"));
        texts.push(format!("{registry}busybox:1@{digest}"));
        texts.push(format!("{registry}node@{digest}"));
        texts.push(format!("{registry}busyboxevil@{digest}"));
    }
    texts.push(format!("127.0.0.1:5000/library/busybox@{digest}"));
    texts.push(format!("busybox@{}", digest.replace("sha256", "sha512")));
    texts.push(format!("busybox@{}", digest.replace("sha256", "md5")));
    texts.push(format!(
        "busybox@{}",
        digest.to_uppercase().replace("SHA256", "sha256")
    ));
    texts.push(format!("busybox@{}0", digest));
    texts.push(format!("busybox@{}", &digest[..digest.len() - 1]));
    // The engine's own ids and tags name bytes past the list.
    texts.push(hex.to_owned());
    texts.push(hex[..12].to_owned());
    texts.push(hex[..32].to_owned());
    texts.push(format!("busybox@{id}"));
    texts.push(format!("a{hex}"));
    texts.push("0199d0c2-7a51-7cc3-98c4-dc0c0c07398f".to_owned());
    texts.push("0199D0C2-7A51-7CC3-98C4-DC0C0C07398F".to_owned());
    texts.push("0199d0c27a517cc398c4dc0c0c07398f".to_owned());
    for n in 0..40 {
        texts.push(format!("busybox{n}"));
        texts.push(format!("busybox:v{n}"));
    }
    for registry in [
        "r1.example",
        "r2.example:443",
        "10.0.0.1:5000",
        "a-b.example",
        "localhost:1",
    ] {
        for name in [
            "busybox",
            "library/busybox",
            "busybox:latest",
            "team/busybox:1",
        ] {
            texts.push(format!("{registry}/{name}"));
        }
    }
    texts
}

#[tokio::test(flavor = "multi_thread")]
async fn each_is_vetted_or_refused_as_the_grammar_says() {
    bounded(async {
        let engine = Faulty::new();
        // No repair asks the engine while the calls of the launches are counted.
        let flags = [
            "--docker-host",
            &engine.host(),
            "--reconcile-seconds",
            "3600",
        ];
        let slipway = Slipway::with(Database::Sqlite, &flags).await;
        let image = slipway.vetted("busybox").await;
        let (id, digest) = (text(&image, "image_id"), text(&image, "digest"));
        slipway.when_ready().await;
        let (vetted, malformed, unvetted) = (vetted(digest), malformed(id), unvetted(id, digest));
        let count = vetted.len() + malformed.len() + unvetted.len() + 2;
        assert!(count >= 300, "{count}");

        // What is asked for, or changed: that the engine is watched has nothing to do with it.
        let calls = || {
            let of_images = |seen: &&String| {
                ["/images/", "/distribution/"]
                    .iter()
                    .any(|part| seen.contains(part))
            };
            let seen = engine.seen();
            let calls = seen
                .iter()
                .filter(|seen| seen.starts_with("POST") || of_images(seen));
            calls.count()
        };
        let before = calls();
        for text in &malformed {
            let reply = slipway
                .client
                .post("/api/container/", json!({"image": text}))
                .await;
            assert!(
                reply.status == 400 || reply.status == 403,
                "{text:?}: {}",
                reply.body
            );
            let vet = slipway
                .client
                .post("/api/image/", json!({"reference": text}))
                .await;
            assert!(
                vet.status == 400 || vet.status == 409,
                "{text:?}: {}",
                vet.body
            );
        }
        for text in &unvetted {
            let reply = slipway
                .client
                .post("/api/container/", json!({"image": text}))
                .await;
            let detail = reply.problem(403, "image_not_vetted");
            assert!(detail.contains("is not vetted"), "{text}: {detail}");
        }
        assert_eq!(calls(), before, "a refused launch reached the engine");

        let by_id = [
            text(&image, "id").to_owned(),
            text(&image, "id").to_uppercase(),
        ];
        for text in vetted.iter().chain(&by_id) {
            // The program does not exist: the vetted image was found, and nothing is left running.
            let launch = json!({"image": text, "command": ["nosuch"]});
            slipway
                .client
                .post("/api/container/", launch)
                .await
                .problem(409, "launch_refused");
        }
        assert!(calls() > before, "what is not refused reaches it");
        let detail = slipway
            .client
            .post("/api/container/", json!({"image": "busybox:1"}))
            .await;
        let detail = detail.problem(403, "image_not_vetted");
        assert!(
            detail.contains("docker.io/library/busybox:latest"),
            "{detail}"
        );
    })
    .await;
}
