//! The disk under SQLite at fault: spoilt pages, writes that fail, a file system that is read-only, a
//! lock that somebody holds, a backup in the database's place.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    os::unix::fs::FileExt,
    process::Stdio,
    sync::Arc,
    time::Duration,
};

use futures_util::future::join_all;
use serde_json::{Value, json};
use slipway_tests::{
    Client, Database, Reply, Slipway, arena, binary, bounded,
    client::text,
    engine,
    process::{Process, command},
    slipway::Home,
};
use sqlx::{Connection, Executor, SqliteConnection};
use tokio::{process::Child, time::sleep};
use uuid::Uuid;

/// SQLite's word for a page that is none.
const MALFORMED: &str = "malformed";
const UNAVAILABLE: &str = "database_unavailable";
const LAUNCHES: &str = "/api/container/";
const KEPT: &str = "/api/container/kept/";

fn launch(name: &str) -> Value {
    json!({"image": "busybox", "name": name, "command": ["sleep", "3600"]})
}

/// A database at rest, the id of its Slipway, and the engine's id of `kept`, which runs.
async fn kept() -> (Arc<Home>, Uuid, String) {
    let slipway = Slipway::new(Database::Sqlite).await;
    slipway.vetted("busybox").await;
    let kept = slipway.launch(launch("kept")).await;
    let (instance, kept) = (slipway.instance, text(&kept, "container_id").to_owned());
    (slipway.stop().await, instance, kept)
}

/// Launches four at once; their names, and the answers.
async fn four(client: &Client, prefix: &str) -> Vec<(String, Reply)> {
    let launches = (0..4).map(|n| async move {
        let name = format!("{prefix}-{n}");
        let reply = client.post(LAUNCHES, launch(&name)).await;
        (name, reply)
    });
    join_all(launches).await
}

/// Waits until no row is half-way, and the engine has what runs by the rows and nothing else.
async fn agreed(client: &Client, instance: Uuid) {
    for _ in 0..100 {
        let all = "/api/container/?state=all&limit=200";
        let all = client.get(all).await.expect(200);
        let items = all["items"].as_array().expect("items");
        let of = |state: &'static str| items.iter().filter(move |item| item["state"] == state);
        let half = of("creating").chain(of("removing")).count();
        let running = of("running").map(|item| text(item, "container_id").to_owned());
        let running: BTreeSet<String> = running.collect();
        let had: BTreeSet<String> = engine::containers(instance).await.into_iter().collect();
        if half == 0 && running == had {
            return;
        }
        sleep(Duration::from_millis(100)).await;
    }
    panic!("rows and engine do not agree within ten seconds");
}

/// Holds that each launch was done or refused, and that what was refused can be launched again.
async fn settled(client: &Client, instance: Uuid, launches: Vec<(String, Reply)>) {
    agreed(client, instance).await;
    for (name, reply) in launches {
        if reply.status != 201 {
            reply.problem(503, UNAVAILABLE);
            client.post(LAUNCHES, launch(&name)).await.expect(201);
        }
        let container = client.get(&format!("/api/container/{name}/")).await;
        assert_eq!(container.expect(200)["state"], "running", "{name}");
    }
    agreed(client, instance).await;
}

/// Holds that no server starts on `home`, and that it says why.
async fn refused(home: &Home, why: &str) {
    let serve = ["serve", "--listen", "127.0.0.1:0", "--vet", ""];
    let (code, log) = command(home, &serve).await;
    assert!(code == 1 && log.contains(why), "{code}: {log}");
    assert!(!log.contains("panicked at"), "{log}");
}

#[track_caller]
fn run(program: &str, arguments: &[&str]) {
    let ran = std::process::Command::new(program).args(arguments).status();
    assert!(ran.expect("it runs").success(), "{program} {arguments:?}");
}

/// Overwrites so many bytes of the database, which nobody has open, with what no page begins with.
fn overwrite(home: &Home, at: u64, bytes: usize) {
    let file = home.path().join("slipway.db");
    let file = File::options().write(true).open(file).expect("a file");
    file.write_all_at(&vec![0xff; bytes], at).expect("written");
}

/// Overwrites the first page of `table`.
async fn spoil(home: &Home, table: &str) {
    let connection = SqliteConnection::connect(&home.url).await;
    let mut connection = connection.expect("the database");
    let page = "SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size WHERE name = $1";
    let page = sqlx::query_as(page).bind(table);
    let (page, size): (i64, i64) = page.fetch_one(&mut connection).await.expect("a page");
    // Who closes it last moves what is in the write-ahead log into the file.
    connection.close().await.expect("closed");
    assert!(!home.path().join("slipway.db-wal").exists());
    overwrite(home, ((page - 1) * size) as u64, size as usize);
}

/// Holds that a server on a database whose `table` is spoilt answers 503 to what touches it, and
/// launches nothing; and that it serves what is `whole`.
async fn spoilt(table: &str, touching: &[&str], whole: &[&str]) {
    let (home, instance, kept) = kept().await;
    spoil(&home, table).await;
    let server = Process::start(&home, &[], None).await;
    let client = &server.client;
    for path in touching {
        client.get(path).await.problem(503, UNAVAILABLE);
    }
    let launched = client.post(LAUNCHES, launch("new")).await;
    launched.problem(503, UNAVAILABLE);
    for path in whole {
        client.get(path).await.expect(200);
    }
    // Longer than a start takes that is only slow.
    sleep(Duration::from_secs(2)).await;
    assert_eq!(client.get("/readyz").await.status, 503);
    // What is spoilt is not taken for a backup.
    let copy = home.path().join("copy.db");
    let copy = ["backup", copy.to_str().expect("a path")];
    let (code, told) = command(&home, &copy).await;
    assert!(code == 1 && told.contains(MALFORMED), "{code}: {told}");
    assert_eq!(engine::containers(instance).await, [kept]);
    let log = server.log();
    server.kill().await;
    engine::sweep(instance).await;
    assert!(log.contains(MALFORMED), "{log}");
    let bug = log.contains("panicked at") || log.contains(r#"code="internal""#);
    assert!(!bug, "{log}");
}

/// A server that lives on when a write fails at a limit of the system, as one fails at a disk at fault.
/// (No file system can be made read-only that has files open for writing.)
async fn limited(home: &Home) -> (Child, Client) {
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let listen = free.local_addr().expect("an address").to_string();
    drop(free);
    let server = tokio::process::Command::new("env")
        .arg("--ignore-signal=XFSZ")
        .arg(binary())
        .args(["serve", "--listen", &listen, "--vet", ""])
        .args(["--database-url", &home.url, "--reconcile-seconds", "1"])
        .args(["--stop-grace-seconds", "0"])
        .env_remove("SLIPWAY_ADMIN_KEY")
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn();
    while tokio::net::TcpStream::connect(&listen).await.is_err() {
        sleep(Duration::from_millis(50)).await;
    }
    let client = Client::new(format!("http://{listen}"), None);
    (server.expect("it runs"), client)
}

/// Defines tests, each with a time limit.
macro_rules! on_sqlite {
    ($(async fn $name:ident() $body:block)*) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            async fn test() $body
            bounded(test()).await;
        }
    )*};
}

on_sqlite! {
    async fn a_spoilt_table_of_containers_is_503_and_launches_nothing() {
        let touching = [LAUNCHES, "/api/container/?state=all", KEPT];
        spoilt("containers", &touching, &["/api/image/", "/healthz"]).await;
    }

    async fn a_spoilt_table_of_images_is_503_and_launches_nothing() {
        spoilt("images", &["/api/image/"], &[LAUNCHES, KEPT, "/healthz"]).await;
    }

    async fn a_file_that_is_no_whole_database_keeps_the_server_from_starting() {
        let home = Slipway::new(Database::Sqlite).await.stop().await;
        spoil(&home, "_sqlx_migrations").await;
        refused(&home, MALFORMED).await;
        overwrite(&home, 0, 100);
        refused(&home, "not a database").await;
    }

    async fn a_file_system_that_is_read_only_keeps_the_server_from_starting() {
        let mut home = Home::new(Database::Sqlite).await;
        let disk = home.path().join("disk");
        fs::create_dir(&disk).expect("a folder");
        let at = disk.to_str().expect("a path");
        run("mount", &["-t", "tmpfs", "-o", "size=8m", "tmpfs", at]);
        home.url = format!("sqlite://{at}/slipway.db");
        let home = Slipway::on(Arc::new(home), &[]).await.stop().await;
        run("mount", &["-o", "remount,ro", at]);
        refused(&home, "Read-only file system").await;
        run("mount", &["-o", "remount,rw", at]);
        drop(Slipway::on(home, &[]).await);
        run("umount", &["-l", at]);
    }

    async fn a_disk_that_takes_no_writes_is_503_and_what_is_there_is_served() {
        let (home, instance, _) = kept().await;
        let (server, client) = limited(&home).await;
        let pid = server.id().expect("a process").to_string();
        let limit = |bytes: &str| run("prlimit", &["--pid", &pid, &format!("--fsize={bytes}:unlimited")]);
        let midst = sleep(Duration::from_millis(150));
        let (launches, ()) = tokio::join!(four(&client, "amid"), async { midst.await; limit("0") });
        for path in ["/api/image/", LAUNCHES, KEPT] {
            client.get(path).await.expect(200);
        }
        client.post(LAUNCHES, launch("after")).await.problem(503, UNAVAILABLE);
        client.post("/api/image/", json!({"reference": "node"})).await.problem(503, UNAVAILABLE);
        client.delete(KEPT).await.problem(503, UNAVAILABLE);
        limit("unlimited");
        settled(&client, instance, launches).await;
        client.post(LAUNCHES, launch("after")).await.expect(201);
        client.delete(KEPT).await.expect(204);
        drop(server);
        engine::sweep(instance).await;
    }

    async fn a_lock_in_the_midst_of_launches_leaves_nothing_half_written() {
        let slipway = Slipway::new(Database::Sqlite).await;
        slipway.vetted("busybox").await;
        let mut other = SqliteConnection::connect(&slipway.home.url).await.expect("the database");
        // Held for less than a statement waits, and for longer.
        for (moment, held) in [(50, 1000), (60, 3000), (150, 3000), (400, 3000)] {
            let prefix = format!("at-{moment}");
            let locked = async {
                sleep(Duration::from_millis(moment)).await;
                other.execute("BEGIN IMMEDIATE").await.expect("the lock");
                sleep(Duration::from_millis(held)).await;
                other.execute("ROLLBACK").await.expect("unlocked");
            };
            let (launches, ()) = tokio::join!(four(&slipway.client, &prefix), locked);
            let waited = launches.iter().all(|(_, reply)| reply.status == 201);
            assert!(waited || held > 2000, "{launches:?}");
            settled(&slipway.client, slipway.instance, launches).await;
        }
    }

    async fn a_backup_that_is_restored_leaves_alone_what_it_does_not_know() {
        let slipway = Slipway::new(Database::Sqlite).await;
        slipway.vetted("busybox").await;
        let (known, ended) = (slipway.launch(launch("known")).await, slipway.launch(launch("ended")).await);
        let copy = slipway.home.path().join("copy.db");
        let (code, told) = command(&slipway.home, &["backup", copy.to_str().expect("a path")]).await;
        assert_eq!(code, 0, "{told}");
        let unknown = slipway.launch(launch("unknown")).await;
        slipway.client.delete("/api/container/ended/").await.expect(204);
        let home = slipway.stop().await;
        for left in ["slipway.db-wal", "slipway.db-shm"] {
            let _ = fs::remove_file(home.path().join(left));
        }
        fs::rename(copy, home.path().join("slipway.db")).expect("restored");
        let unknown = text(&unknown, "container_id");
        let left = format!("container {unknown} of the engine: left alone");
        let lost = format!("container {}: is lost", text(&ended, "id"));
        let (code, told) = command(&home, &["reconcile", "--dry-run"]).await;
        let all = [left.as_str(), &lost, "1 to repair"].iter().all(|line| told.contains(line));
        assert!(code == 0 && all, "{code}: {told}");
        let slipway = Slipway::on(home, &[]).await;
        slipway.when_ready().await;
        // Some repairs later.
        sleep(Duration::from_secs(3)).await;
        let read = async |name: &str| slipway.client.get(&format!("/api/container/{name}/")).await;
        let served = read("known").await.expect(200);
        for member in ["id", "container_id", "state", "started_at", "image"] {
            assert_eq!(served[member], known[member], "{member}");
        }
        assert_eq!(read("ended").await.expect(200)["state"], "lost");
        read("unknown").await.problem(404, "not_found");
        assert_eq!(engine::cli(&["inspect", "-f", "{{.State.Running}}", unknown]), "true");
        // Its name is free, and what takes it is another one.
        slipway.launch(launch("unknown")).await;
        assert_eq!(slipway.containers().await.len(), 3);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dump_of_postgresql_is_taken_while_it_serves_and_restored() {
    bounded(async {
        let slipway = Slipway::new(Database::Postgres).await;
        slipway.vetted("busybox").await;
        let known = slipway.launch(launch("known")).await;
        let (url, dump) = (
            arena("ARENA_POSTGRES"),
            slipway.home.path().join("slipway.dump"),
        );
        let dump = dump.to_str().expect("a path").to_owned();
        // The test's database is a schema of the arena's.
        let schema = slipway
            .home
            .url
            .rsplit("%3D")
            .next()
            .expect("a schema")
            .to_owned();
        run(
            "pg_dump",
            &[
                "--format=custom",
                "--schema",
                &schema,
                "--file",
                &dump,
                &url,
            ],
        );
        let unknown = slipway.launch(launch("unknown")).await;
        let home = slipway.stop().await;
        run(
            "pg_restore",
            &[
                "--clean",
                "--if-exists",
                "--no-owner",
                "--dbname",
                &url,
                &dump,
            ],
        );
        let slipway = Slipway::on(home, &[]).await;
        slipway.when_ready().await;
        let served = slipway
            .client
            .get("/api/container/known/")
            .await
            .expect(200);
        assert_eq!(
            (&served["id"], &served["state"]),
            (&known["id"], &json!("running"))
        );
        slipway
            .client
            .get("/api/container/unknown/")
            .await
            .problem(404, "not_found");
        let had = slipway.containers().await;
        assert!(
            had.contains(&text(&unknown, "container_id").to_owned()),
            "{had:?}"
        );
    })
    .await;
}
