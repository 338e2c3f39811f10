//! Launches.

use std::time::{Duration, Instant};

use bollard::{
    models::ContainerCreateBody,
    query_parameters::{
        CreateContainerOptions, InspectContainerOptions, RemoveContainerOptions,
        StartContainerOptions,
    },
};
use serde_json::json;
use slipway_tests::{client::text, engine};

use super::{median, server::Server};

const LAUNCHES: usize = 20;

/// A launch through the API against the engine's own create and start of the same container.
pub(super) async fn run(server: &Server) {
    let image = server
        .client
        .post("/api/image/", json!({"reference": "busybox"}))
        .await
        .expect(201);
    let path = format!("/api/image/{}/", text(&image, "id"));
    while server.client.get(&path).await.expect(200)["status"] != "ready" {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let docker = engine::docker().await;
    let launch = json!({"image": "busybox", "command": ["sleep", "3600"]});
    let remove = Some(RemoveContainerOptions {
        force: true,
        v: true,
        link: false,
    });
    let model = server
        .client
        .post("/api/container/", launch.clone())
        .await
        .expect(201);
    let id = text(&model, "container_id");
    let inspected = docker
        .inspect_container(id, None::<InspectContainerOptions>)
        .await;
    let inspected = inspected.expect("a container");
    let config = inspected.config.expect("a config");
    let body = ContainerCreateBody {
        image: config.image,
        cmd: config.cmd,
        labels: config.labels,
        host_config: inspected.host_config,
        ..Default::default()
    };
    docker
        .remove_container(id, remove.clone())
        .await
        .expect("removed");

    let (mut api, mut own) = (Vec::new(), Vec::new());
    for _ in 0..LAUNCHES {
        let start = Instant::now();
        let launched = server
            .client
            .post("/api/container/", launch.clone())
            .await
            .expect(201);
        api.push(start.elapsed().as_secs_f64() * 1000.0);
        let launched = text(&launched, "container_id").to_owned();

        let start = Instant::now();
        let created = docker
            .create_container(None::<CreateContainerOptions>, body.clone())
            .await;
        let created = created.expect("created").id;
        docker
            .start_container(&created, None::<StartContainerOptions>)
            .await
            .expect("started");
        own.push(start.elapsed().as_secs_f64() * 1000.0);
        for id in [launched, created] {
            docker
                .remove_container(&id, remove.clone())
                .await
                .expect("removed");
        }
    }
    let mut ratios: Vec<f64> = api.iter().zip(&own).map(|(api, own)| api / own).collect();
    let (api, own) = (median(&mut api), median(&mut own));
    println!("launch through the API       {api:>8.1} ms (median of {LAUNCHES})");
    println!("the engine's create + start  {own:>8.1} ms");
    println!("  ratio of the medians       {:>8.3}", api / own);
    println!("  median of the ratios       {:>8.3}", median(&mut ratios));
}
