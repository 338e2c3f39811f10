//! The arena's engine and registry, past Slipway's back.

use std::{collections::HashMap, process::Command};

use bollard::{
    Docker,
    query_parameters::{ListContainersOptions, RemoveContainerOptions},
};

use crate::arena;

/// A client of the arena's engine.
#[allow(clippy::disallowed_methods, reason = "the tests look past Slipway")]
pub async fn docker() -> Docker {
    let docker = Docker::connect_with_host(&arena("DOCKER_HOST")).expect("the engine's address");
    docker.negotiate_version().await.expect("the engine")
}

/// Runs the `docker` client; answers what it prints.
#[track_caller]
pub fn cli(arguments: &[&str]) -> String {
    let output = Command::new("docker")
        .args(arguments)
        .output()
        .expect("the docker client");
    assert!(
        output.status.success(),
        "docker {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// The engine's ids of the containers that `instance` launched, running or not.
pub async fn containers(instance: uuid::Uuid) -> Vec<String> {
    let label = format!("io.slipway.instance={instance}");
    let options = ListContainersOptions {
        all: true,
        filters: Some(HashMap::from([("label".to_owned(), vec![label])])),
        ..Default::default()
    };
    let listed = docker()
        .await
        .list_containers(Some(options))
        .await
        .expect("a list");
    listed
        .into_iter()
        .filter_map(|container| container.id)
        .collect()
}

/// Removes the containers that `instance` launched.
pub async fn sweep(instance: uuid::Uuid) {
    let docker = docker().await;
    for id in containers(instance).await {
        let options = RemoveContainerOptions {
            force: true,
            v: true,
            link: false,
        };
        let _ = docker.remove_container(&id, Some(options)).await;
    }
}

/// Pushes an image whose only difference from busybox is a file `/which` that says `content`, as
/// `repository:tag` of the arena's registry; answers its digest. The engine keeps nothing of it.
#[track_caller]
pub fn push(repository: &str, tag: &str, content: &str) -> String {
    let name = format!("{}/{repository}:{tag}", arena("ARENA_REGISTRY"));
    build(&name, content);
    cli(&["push", "-q", &name]);
    let digests = cli(&["inspect", "-f", "{{join .RepoDigests \" \"}}", &name]);
    cli(&["rmi", "-f", &name]);
    let digest = digests
        .split(' ')
        .next()
        .and_then(|digest| digest.split_once('@'));
    digest.expect("a digest").1.to_owned()
}

/// `text` in base64, by the program of that name.
#[track_caller]
pub fn base64(text: &str) -> String {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), text).expect("written");
    let output = Command::new("base64")
        .args(["-w", "0"])
        .arg(file.path())
        .output();
    String::from_utf8(output.expect("base64").stdout).expect("text")
}

/// Makes that image in the engine, and pushes it nowhere.
#[track_caller]
pub fn build(name: &str, content: &str) {
    build_with(name, content, &[]);
}

/// The same, with more lines of a Dockerfile (`EXPOSE 80`).
#[track_caller]
pub fn build_with(name: &str, content: &str, changes: &[&str]) {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("bin")).expect("a folder");
    std::fs::copy("/bin/busybox", folder.path().join("bin/busybox")).expect("busybox");
    for applet in ["sh", "sleep", "cat", "echo"] {
        std::os::unix::fs::symlink("busybox", folder.path().join("bin").join(applet))
            .expect("a link");
    }
    std::fs::write(folder.path().join("which"), content).expect("a file");
    let archive = folder.path().with_extension("tar");
    let made = Command::new("tar")
        .arg("-C")
        .arg(folder.path())
        .arg("-cf")
        .arg(&archive)
        .arg(".")
        .status();
    assert!(made.expect("tar").success());
    let mut command = vec!["import", "--change", "CMD [\"sleep\", \"3600\"]"];
    command.extend(changes.iter().flat_map(|change| ["--change", change]));
    command.extend([archive.to_str().expect("a path"), name]);
    cli(&command);
    std::fs::remove_file(archive).expect("removed");
}

/// Takes a manifest and its layers from the arena's registry. (An engine may still hold the manifest
/// of an image that it removed, so the layers have to go, too.)
pub async fn unpublish(repository: &str, digest: &str) {
    unpublish_layers(repository, digest).await;
    delete(&format!("{repository}/manifests/{digest}")).await;
}

/// Takes the layers of a manifest from the arena's registry, and leaves the manifest.
pub async fn unpublish_layers(repository: &str, digest: &str) {
    let manifest = format!(
        "http://{}/v2/{repository}/manifests/{digest}",
        arena("ARENA_REGISTRY")
    );
    let media_type = "application/vnd.docker.distribution.manifest.v2+json";
    let read = reqwest::Client::new()
        .get(&manifest)
        .header("accept", media_type);
    let read = read.send().await.expect("the registry");
    let read: serde_json::Value = read.json().await.expect("a manifest");
    for layer in read["layers"].as_array().expect("layers") {
        let digest = layer["digest"].as_str().expect("a digest");
        delete(&format!("{repository}/blobs/{digest}")).await;
    }
}

async fn delete(path: &str) {
    let path = format!("http://{}/v2/{path}", arena("ARENA_REGISTRY"));
    let deleted = reqwest::Client::new()
        .delete(path)
        .send()
        .await
        .expect("the registry");
    assert_eq!(deleted.status(), 202);
}
