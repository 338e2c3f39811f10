//! Vetting: what becomes of a reference, on both databases, with a real engine and registry.

use serde_json::json;
use slipway_tests::{
    Slipway, arena,
    client::text,
    engine, on_both,
    proxy::{Mode, Proxy},
};

on_both! {
    async fn a_vetting_is_answered_at_once_and_becomes_ready(database: Database) {
        let slipway = Slipway::new(database).await;
        let reply = slipway.client.post("/api/image/", json!({"reference": "python:3.13"})).await;
        let location = reply.headers["location"].to_str().expect("text").to_owned();
        let image = reply.expect(201);
        assert_eq!(image["status"], "pulling");
        assert_eq!(location, format!("/api/image/{}/", text(&image, "id")));

        let ready = slipway.settled(text(&image, "id"), "ready").await;
        assert_eq!(ready["reference"], "docker.io/library/python:3.13");
        assert_eq!(ready["requested"], "python:3.13");
        assert!(text(&ready, "digest").starts_with("sha256:"));
        assert!(text(&ready, "platform").starts_with("linux/"));
        assert!(ready["size_bytes"].as_i64().expect("a size") > 1_000_000);
        let pinned = format!("python@{}", text(&ready, "digest"));
        assert_eq!(engine::cli(&["inspect", "-f", "{{.Id}}", &pinned]), text(&ready, "image_id"));
    }

    async fn the_same_image_in_another_spelling_is_a_conflict(database: Database) {
        let slipway = Slipway::new(database).await;
        let image = slipway.client.post("/api/image/", json!({"reference": "python"})).await.expect(201);
        for spelling in ["python", "python:latest", "index.docker.io/library/python", "docker.io/python"] {
            let reply = slipway.client.post("/api/image/", json!({"reference": spelling})).await;
            assert!(reply.problem(409, "conflict").contains(text(&image, "id")), "{spelling}");
        }
    }

    async fn two_vettings_at_once_make_one_row(database: Database) {
        let slipway = Slipway::new(database).await;
        let vet = || slipway.client.post("/api/image/", json!({"reference": "busybox"}));
        let (a, b, c, d) = tokio::join!(vet(), vet(), vet(), vet());
        let mut statuses = [a.status, b.status, c.status, d.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409, 409, 409]);
    }

    async fn what_the_registry_does_not_have_fails_for_good(database: Database) {
        let slipway = Slipway::new(database).await;
        let image = slipway.client.post("/api/image/", json!({"reference": "nosuch:1"})).await.expect(201);
        let failed = slipway.settled(text(&image, "id"), "failed").await;
        assert!(text(&failed, "failure").contains("docker.io/library/nosuch:1"));
        assert!(failed["retry_at"].is_null());
        let launch = slipway.client.post("/api/container/", json!({"image": "nosuch:1"})).await;
        launch.problem(409, "image_not_ready");
    }

    async fn an_error_inside_the_pull_stream_is_a_failure(database: Database) {
        let slipway = Slipway::new(database).await;
        // The manifest is there, its layers are not: the engine answers 200 and fails afterwards.
        let repository = format!("hollow-{database:?}").to_lowercase();
        let digest = engine::push(&repository, "1", &repository);
        engine::unpublish_layers(&repository, &digest).await;
        let image = json!({"reference": format!("{}/{repository}:1", arena("ARENA_REGISTRY"))});
        let image = slipway.client.post("/api/image/", image).await.expect(201);
        let failed = slipway.settled(text(&image, "id"), "failed").await;
        assert_eq!(failed["digest"], digest, "{failed}");
        assert!(failed["image_id"].is_null() && failed["failure"].is_string(), "{failed}");
    }

    async fn a_registry_that_is_away_is_tried_again_and_never_replaced(database: Database) {
        let slipway = Slipway::new(database).await;
        let port = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let registry = port.local_addr().expect("an address");
        drop(port);
        // A local image of that very name does not stand in for the registry.
        let name = format!("{registry}/library/busybox:latest");
        engine::build(&name, "local");
        let image = slipway.client.post("/api/image/", json!({"reference": name})).await.expect(201);
        let failed = slipway.settled(text(&image, "id"), "failed").await;
        assert!(text(&failed, "failure").contains("could not be reached"), "{failed}");
        assert!(failed["retry_at"].is_string());

        // It comes back, as a way to the arena's own, and the next try succeeds.
        let port = tokio::net::TcpListener::bind(registry).await.expect("the port");
        tokio::spawn(async move {
            while let Ok((mut client, _)) = port.accept().await {
                let mut real = tokio::net::TcpStream::connect(arena("ARENA_REGISTRY")).await.expect("it");
                tokio::spawn(async move {
                    let _ = tokio::io::copy_bidirectional(&mut client, &mut real).await;
                });
            }
        });
        slipway.until(|| async {
            let image = slipway.client.get(&format!("/api/image/{}/", text(&image, "id"))).await;
            image.expect(200)["status"] == "ready"
        }).await;
        let container = slipway.launch(json!({"image": name, "command": ["sleep", "60"]})).await;
        let local = engine::cli(&["inspect", "-f", "{{.Id}}", &name]);
        assert_ne!(engine::cli(&["inspect", "-f", "{{.Image}}", text(&container, "container_id")]), local);
        engine::cli(&["rmi", &name]);
    }

    async fn an_image_of_the_engine_alone_is_pinned_by_its_id(database: Database) {
        let slipway = Slipway::new(database).await;
        let name = format!("slipway-local-{:?}:dev", database).to_lowercase();
        engine::build(&name, "one");
        let image = json!({"reference": name, "source": "engine"});
        let image = slipway.client.post("/api/image/", image).await.expect(201);
        let ready = slipway.settled(text(&image, "id"), "ready").await;
        assert!(ready["digest"].is_null());
        let pinned = engine::cli(&["inspect", "-f", "{{.Id}}", &name]);
        assert_eq!(text(&ready, "image_id"), pinned);

        // Somebody gives the name to other bytes: the vetted ones run.
        engine::build(&name, "two");
        let container = slipway.launch(json!({"image": name, "tty": true})).await;
        let ran = engine::cli(&["inspect", "-f", "{{.Image}}", text(&container, "container_id")]);
        assert_eq!(ran, pinned);
        let which = engine::cli(&["exec", text(&container, "container_id"), "cat", "/which"]);
        assert_eq!(which, "one");
    }

    async fn an_image_that_the_engine_does_not_have_fails(database: Database) {
        let slipway = Slipway::new(database).await;
        let image = json!({"reference": "never-built:1", "source": "engine"});
        let image = slipway.client.post("/api/image/", image).await.expect(201);
        let failed = slipway.settled(text(&image, "id"), "failed").await;
        assert!(text(&failed, "failure").contains("Build or load it"), "{failed}");
    }

    async fn a_digest_can_be_vetted(database: Database) {
        let slipway = Slipway::new(database).await;
        let digest = engine::push(&format!("bydigest-{database:?}").to_lowercase(), "1", "digest");
        let repository = format!("{}/bydigest-{database:?}", arena("ARENA_REGISTRY")).to_lowercase();
        let ready = slipway.vetted(&format!("{repository}@{digest}")).await;
        assert_eq!(ready["digest"], digest);
        assert_eq!(text(&ready, "reference"), format!("{repository}@{digest}"));
        slipway.client.post("/api/container/", json!({"image": repository})).await.problem(403, "image_not_vetted");
        slipway.launch(json!({"image": format!("{repository}@{digest}")})).await;
    }

    async fn a_removed_image_is_gone_and_its_tag_too(database: Database) {
        let slipway = Slipway::new(database).await;
        let image = slipway.vetted("busybox").await;
        let (id, path) = (text(&image, "id"), format!("/api/image/{}/", text(&image, "id")));
        let tag = format!("slipway/{id}:latest");
        assert_eq!(engine::cli(&["inspect", "-f", "{{.Id}}", &tag]), text(&image, "image_id"));
        slipway.client.delete(&path).await.expect(204);
        slipway.client.get(&path).await.problem(404, "not_found");
        slipway.client.delete(&path).await.problem(404, "not_found");
        slipway.client.post("/api/container/", json!({"image": id})).await.problem(403, "image_not_vetted");
        slipway.client.post("/api/container/", json!({"image": "busybox"})).await.problem(403, "image_not_vetted");
        slipway.until(|| async { engine::cli(&["images", "-q", &tag]).is_empty() }).await;
        slipway.vetted("busybox").await;
    }

    async fn the_list_is_paged_newest_first(database: Database) {
        let slipway = Slipway::new(database).await;
        let mut ids = Vec::new();
        for n in 0..5 {
            let image = json!({"reference": format!("nosuch:{n}")});
            let image = slipway.client.post("/api/image/", image).await.expect(201);
            ids.insert(0, text(&image, "id").to_owned());
        }
        let mut seen = Vec::new();
        let mut path = "/api/image/?limit=2".to_owned();
        loop {
            let page = slipway.client.get(&path).await.expect(200);
            let items = page["items"].as_array().expect("items");
            assert!(items.len() <= 2);
            seen.extend(items.iter().map(|image| text(image, "id").to_owned()));
            let Some(cursor) = page["next_cursor"].as_str() else { break };
            // What comes after a page was read does not move the next one.
            let image = json!({"reference": format!("later:{}", seen.len())});
            slipway.client.post("/api/image/", image).await.expect(201);
            path = format!("/api/image/?limit=2&cursor={cursor}");
        }
        assert_eq!(seen, ids);
    }

    async fn an_engine_that_is_away_is_waited_for(database: Database) {
        let proxy = Proxy::new();
        proxy.set(Mode::Cut);
        let slipway = Slipway::with(database, &["--docker-host", &proxy.host()]).await;
        let image = slipway.client.post("/api/image/", json!({"reference": "busybox"})).await.expect(201);
        tokio::time::sleep(std::time::Duration::from_secs(3)).await;
        let waiting = slipway.client.get(&format!("/api/image/{}/", text(&image, "id"))).await.expect(200);
        assert_eq!(waiting["status"], "pulling");
        assert!(text(&waiting, "failure").contains("away"), "{waiting}");
        proxy.set(Mode::Pass);
        let ready = slipway.settled(text(&image, "id"), "ready").await;
        assert!(ready["failure"].is_null());
    }

    async fn a_registry_that_hangs_holds_nobody_up_once_it_is_removed(database: Database) {
        let slipway = Slipway::new(database).await;
        // It accepts and never answers: three of these take every slot.
        let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let registry = silent.local_addr().expect("an address");
        let mut ids = Vec::new();
        for n in 0..4 {
            let image = json!({"reference": format!("{registry}/silent:{n}")});
            let image = slipway.client.post("/api/image/", image).await.expect(201);
            ids.push(text(&image, "id").to_owned());
        }
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        for id in ids {
            slipway.client.delete(&format!("/api/image/{id}/")).await.expect(204);
        }
        slipway.vetted("busybox").await;
    }

    async fn a_pull_is_taken_up_again_after_a_restart(database: Database) {
        let proxy = Proxy::new();
        proxy.set(Mode::Hang);
        let slipway = Slipway::with(database, &["--docker-host", &proxy.host()]).await;
        let image = slipway.client.post("/api/image/", json!({"reference": "busybox"})).await.expect(201);
        let home = slipway.stop().await;
        let slipway = Slipway::on(home, &[]).await;
        slipway.settled(text(&image, "id"), "ready").await;
    }

    async fn the_first_start_vets_what_the_setting_says(database: Database) {
        let slipway = Slipway::with(database, &["--vet", "python,node, ,not//one"]).await;
        let list = slipway.client.get("/api/image/").await.expect(200);
        let mut references: Vec<&str> =
            list["items"].as_array().expect("items").iter().map(|image| text(image, "reference")).collect();
        references.sort_unstable();
        assert_eq!(references, ["docker.io/library/node:latest", "docker.io/library/python:latest"]);
        for image in list["items"].as_array().expect("items") {
            slipway.settled(text(image, "id"), "ready").await;
            slipway.client.delete(&format!("/api/image/{}/", text(image, "id"))).await.expect(204);
        }
        // An emptied list stays empty: this is not the first start any more.
        let home = slipway.stop().await;
        let slipway = Slipway::on(home, &["--vet", "python,node"]).await;
        assert_eq!(slipway.client.get("/api/image/").await.expect(200)["items"], json!([]));
    }
}
