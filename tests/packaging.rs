//! What a newcomer and an operator meet: the README's session, the documentation page, the compose
//! file, the image.

use std::{
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use serde_json::Value;
use slipway_tests::{Client, Database, Slipway, arena, binary, bounded, engine};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the root")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What differs from one session to the next becomes one sign each.
fn normal(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let word: String = rest
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || "-.:".contains(*c))
            .collect();
        rest = &rest[word.len().max(first.len_utf8())..];
        let digits = word.chars().filter(char::is_ascii_digit).count();
        match word.as_str() {
            "" => words.push(first),
            id if digits >= 4
                && id.len() >= 8
                && id
                    .chars()
                    .all(|c| c.is_ascii_hexdigit() || "-.:TZsha".contains(c)) =>
            {
                words.push('#')
            }
            address if digits >= 4 && address.split('.').count() == 4 => words.push('#'),
            word => words.push_str(word),
        }
    }
    words
        .lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
        .trim()
        .to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_session_of_the_readme_is_as_printed() {
    bounded(async {
        let folder = tempfile::tempdir().expect("a folder");
        // As a newcomer starts it: no settings at all, but for where the arena's engine is.
        let mut server = tokio::process::Command::new(binary())
            .current_dir(folder.path())
            .env("DOCKER_HOST", arena("DOCKER_HOST"))
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("it runs");
        let client = Client::new("http://127.0.0.1:8080".into(), None);
        while tokio::net::TcpStream::connect("127.0.0.1:8080")
            .await
            .is_err()
        {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        client.get("/healthz").await.expect(200);

        let mut steps = 0;
        let readme = read("README.md");
        for block in readme
            .split("```console\n")
            .skip(1)
            .map(|rest| rest.split("```").next().expect("an end"))
        {
            for step in block
                .split("$ ")
                .skip(1)
                .filter(|step| !step.trim().is_empty())
            {
                let (command, printed) = step.split_once('\n').expect("a line");
                let output = tokio::process::Command::new("bash")
                    .arg("-c")
                    .arg(command)
                    .output();
                let output = output.await.expect("bash");
                let told = String::from_utf8_lossy(&output.stdout);
                assert_eq!(normal(&told), normal(printed), "$ {command}");
                steps += 1;
            }
        }
        assert!(steps >= 8, "{steps}");
        server.kill().await.expect("ended");
    })
    .await;
}

#[tokio::test]
async fn every_setting_is_in_the_readme() {
    let help = Command::new(binary())
        .arg("--help")
        .output()
        .expect("it runs");
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    let readme = read("README.md");
    let mut found = 0;
    for setting in help
        .split("[env: ")
        .skip(1)
        .map(|rest| rest.split(['=', ']']).next().expect("a name"))
    {
        assert!(
            readme.contains(&format!("`{setting}`")),
            "{setting} is not in README.md"
        );
        found += 1;
    }
    assert!(found >= 15, "{help}");
}

#[tokio::test]
async fn the_documentation_needs_no_other_host() {
    bounded(async {
        let slipway = Slipway::new(Database::Sqlite).await;
        assert_eq!(slipway.client.get("/docs").await.status, 308);
        let page = slipway.client.get("/docs/").await;
        assert!(
            page.headers["content-security-policy"]
                .to_str()
                .expect("text")
                .contains("default-src 'self'")
        );
        let page = page.expect(200);
        let page = page.as_str().expect("HTML");
        let mut assets = 0;
        for attribute in ["href=\"", "src=\""] {
            for asset in page
                .split(attribute)
                .skip(1)
                .map(|rest| rest.split('"').next().expect("an end"))
            {
                assert!(asset.starts_with("./") || !asset.contains(':'), "{asset}");
                slipway
                    .client
                    .get(&format!("/docs/{}", asset.trim_start_matches("./")))
                    .await
                    .expect(200);
                assets += 1;
            }
        }
        assert!(assets >= 4, "{page}");
        let start = slipway
            .client
            .get("/docs/swagger-initializer.js")
            .await
            .expect(200);
        assert!(
            start
                .as_str()
                .expect("a script")
                .contains("\"/openapi.yaml\""),
            "{start}"
        );
        // Compressed for a client that can unpack it, the same without that for one that cannot.
        let request = slipway
            .client
            .request(reqwest::Method::GET, "/docs/swagger-ui-bundle.js");
        let packed = slipway
            .client
            .send(request.header("accept-encoding", "gzip, br"))
            .await;
        assert_eq!(packed.headers["content-encoding"], "gzip");
        let request = slipway
            .client
            .request(reqwest::Method::GET, "/docs/swagger-ui-bundle.js");
        let none = slipway
            .client
            .send(request.header("accept-encoding", "gzip;q=0, br"))
            .await;
        assert!(!none.headers.contains_key("content-encoding"));
        let plain = slipway.client.get("/docs/swagger-ui-bundle.js").await;
        assert!(!plain.headers.contains_key("content-encoding"));
        assert!(plain.body.as_str().expect("a script").len() > 1_000_000);
        slipway
            .client
            .send(slipway.client.request(reqwest::Method::POST, "/docs/"))
            .await
            .problem(405, "method_not_allowed");
        let yaml = slipway.client.get("/openapi.yaml").await.expect(200);
        assert_eq!(yaml.as_str().expect("text"), read("openapi.yaml"));
        let json = slipway.client.get("/openapi.json").await.expect(200);
        let parsed: Value = serde_saphyr::from_str(&read("openapi.yaml")).expect("YAML");
        assert_eq!(json, parsed);
    })
    .await;
}

#[test]
fn the_compose_file_is_valid_and_careful() {
    let compose = |set: bool| {
        let mut command = Command::new("docker-compose");
        command
            .args(["-f", "docker-compose.yml", "config"])
            .current_dir(root());
        if set {
            command
                .env("SLIPWAY_ADMIN_KEY", "0123456789abcdef")
                .env("DOCKER_GID", "999");
        }
        command.output().expect("docker-compose")
    };
    assert!(!compose(false).status.success(), "it starts without a key");
    let output = compose(true);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let config: Value =
        serde_saphyr::from_str(&String::from_utf8_lossy(&output.stdout)).expect("YAML");
    let service = &config["services"]["slipway"];
    for port in service["ports"].as_array().expect("ports") {
        assert!(
            port.as_str().expect("text").starts_with("127.0.0.1:"),
            "{port}"
        );
    }
    assert_eq!(service["user"], "65532:65532");
    assert_eq!(service["group_add"][0], "999");
}

/// The libraries of `program`, and the loader, as paths on this machine.
fn libraries(program: &Path) -> Vec<String> {
    let output = Command::new("ldd").arg(program).output().expect("ldd");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    told.split_whitespace()
        .filter(|word| word.starts_with('/'))
        .map(str::to_owned)
        .collect()
}

/// Imports a tree of files into the engine as the image `name`.
fn import(name: &str, files: &[(&Path, &str)]) {
    let tree = tempfile::tempdir().expect("a folder");
    for (from, to) in files {
        let to = tree.path().join(to.trim_start_matches('/'));
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        std::fs::copy(from, &to).expect("a copy");
    }
    std::fs::create_dir_all(tree.path().join("empty")).expect("a folder");
    let archive = tree.path().with_extension("tar");
    let made = Command::new("tar")
        .arg("-C")
        .arg(tree.path())
        .arg("-cf")
        .arg(&archive)
        .arg(".")
        .status();
    assert!(made.expect("tar").success());
    engine::cli(&["import", archive.to_str().expect("a path"), name]);
    std::fs::remove_file(archive).expect("removed");
}

/// The runtime stage, as it is written, on a base made of this machine's C library: it has no shell
/// and no other program.
#[tokio::test(flavor = "multi_thread")]
async fn the_image_serves_as_nobody() {
    bounded(async {
        let binary = binary();
        let libraries = libraries(&binary);
        let base: Vec<(&Path, &str)> = libraries
            .iter()
            .map(|path| (Path::new(path), path.as_str()))
            .collect();
        import("slipway-test-base", &base);
        import(
            "slipway-test-build",
            &[(&binary, "/src/target/release/slipway")],
        );
        let dockerfile = read("Dockerfile");
        let runtime = dockerfile
            .split("FROM ${RUNTIME_IMAGE}")
            .nth(1)
            .expect("a runtime stage");
        let context = tempfile::tempdir().expect("a folder");
        let stages = format!("FROM slipway-test-build AS build\nFROM slipway-test-base{runtime}");
        std::fs::write(context.path().join("Dockerfile"), stages).expect("a file");
        let built = Command::new("docker")
            .env("DOCKER_BUILDKIT", "0")
            .args(["build", "-q", "-t", "slipway-test"])
            .arg(context.path())
            .output()
            .expect("docker");
        assert!(
            built.status.success(),
            "{}",
            String::from_utf8_lossy(&built.stderr)
        );

        let socket = arena("DOCKER_HOST")
            .trim_start_matches("unix://")
            .to_owned();
        let group =
            std::os::unix::fs::MetadataExt::gid(&std::fs::metadata(&socket).expect("a socket"))
                .to_string();
        let refused = Command::new("docker")
            .args(["run", "--rm", "slipway-test"])
            .output()
            .expect("docker");
        assert!(
            String::from_utf8_lossy(&refused.stderr).contains("there is no key"),
            "it serves without a key"
        );
        let id = engine::cli(&[
            "run",
            "-d",
            "--read-only",
            "--cap-drop",
            "ALL",
            "--group-add",
            &group,
            "-v",
            &format!("{socket}:/var/run/docker.sock"),
            "-e",
            "SLIPWAY_ADMIN_KEY=0123456789abcdef",
            "-e",
            "SLIPWAY_VET=busybox",
            "--health-interval",
            "1s",
            "slipway-test",
        ]);
        let address = engine::cli(&["inspect", "-f", "{{.NetworkSettings.IPAddress}}", &id]);
        let client = Client::new(
            format!("http://{address}:8080"),
            Some("0123456789abcdef".into()),
        );
        for _ in 0..100 {
            if engine::cli(&["inspect", "-f", "{{.State.Health.Status}}", &id]) == "healthy" {
                break;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let health = engine::cli(&["inspect", "-f", "{{json .State.Health}}", &id]);
        assert!(
            health.contains("\"healthy\""),
            "{health} {}",
            engine::cli(&["logs", &id])
        );
        client.get("/readyz").await.expect(200);
        let list = client.get("/api/image/").await.expect(200);
        assert_eq!(list["items"][0]["requested"], "busybox");
        assert_eq!(
            engine::cli(&["inspect", "-f", "{{.Config.User}}", &id]),
            "65532:65532"
        );
        engine::cli(&["stop", "-t", "20", &id]);
        assert_eq!(
            engine::cli(&["inspect", "-f", "{{.State.ExitCode}}", &id]),
            "0"
        );
        engine::cli(&["rm", "-v", &id]);
        engine::cli(&[
            "rmi",
            "-f",
            "slipway-test",
            "slipway-test-base",
            "slipway-test-build",
        ]);
    })
    .await;
}
