//! Does the program exist? With an init process the engine starts a container whose program is
//! missing, and it exits with 127 a moment later. So the program is looked up in the created
//! container before the start. An image's bytes are pinned, so what was found once stays found.

use std::time::Duration;

use bollard::query_parameters::{ContainerArchiveInfoOptions, InspectContainerOptions};
use quick_cache::sync::Cache;

use super::{EngineError, Result, Spec, docker::within};

const LIMIT: Duration = Duration::from_secs(10);
/// For the whole look-up.
const WHOLE: Duration = Duration::from_secs(20);
/// Entries of a `PATH` that are looked at: it is the caller's to set, and each costs a call.
const ENTRIES: usize = 64;
/// The engine's default, where neither the image nor the caller sets one.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/// Go's `fs.ModeDir` and `fs.ModeSymlink`, in which the engine writes a file's mode.
const DIRECTORY: u32 = 1 << 31;
const SYMLINK: u32 = 1 << 27;
/// More links than any image has in one chain.
const LINKS: usize = 16;

/// What makes two look-ups the same: the bytes, the program, and where the caller has it sought.
type Key = (String, Option<String>, Option<String>, Option<String>);

/// Programs that were found.
#[derive(Debug)]
pub(super) struct Programs(Cache<Key, ()>);

impl Default for Programs {
    fn default() -> Self {
        Self(Cache::new(1024))
    }
}

impl Programs {
    /// Refuses a created container whose program its image does not have.
    pub(super) async fn check(
        &self,
        api: &bollard::Docker,
        spec: &Spec,
        container_id: &str,
    ) -> Result<()> {
        match tokio::time::timeout(WHOLE, self.look_up(api, spec, container_id)).await {
            Ok(found) => found,
            Err(_) => Err(EngineError::Away(format!("no answer within {WHOLE:?}"))),
        }
    }

    async fn look_up(&self, api: &bollard::Docker, spec: &Spec, container_id: &str) -> Result<()> {
        let path = spec.env.iter().find_map(|pair| pair.strip_prefix("PATH="));
        let key = (
            spec.image.clone(),
            spec.options
                .entrypoint
                .first()
                .or(spec.command.first())
                .cloned(),
            path.map(str::to_owned),
            spec.options.working_dir.clone(),
        );
        if self.0.get(&key).is_some() {
            return Ok(());
        }
        let inspect = api.inspect_container(container_id, None::<InspectContainerOptions>);
        let created = within(LIMIT, inspect).await?;
        let program = created.path.unwrap_or_default();
        let config = created.config.unwrap_or_default();
        let env = config.env.unwrap_or_default();
        let path = env
            .iter()
            .find_map(|pair| pair.strip_prefix("PATH="))
            .unwrap_or(PATH);
        let folder = config.working_dir.unwrap_or_default();
        for candidate in candidates(&program, path, &folder) {
            if executable(api, container_id, candidate).await? {
                self.0.insert(key, ());
                return Ok(());
            }
        }
        Err(EngineError::NoProgram(program))
    }
}

/// Where `execvpe` would look: along `PATH`, unless the name has a slash in it.
fn candidates(program: &str, path: &str, folder: &str) -> Vec<String> {
    if program.is_empty() {
        return Vec::new();
    }
    let below = |folder: &str| format!("{}/{program}", folder.trim_end_matches('/'));
    if program.starts_with('/') {
        vec![program.to_owned()]
    } else if program.contains('/') {
        vec![below(folder)]
    } else {
        let mut entries: Vec<&str> = Vec::new();
        for entry in path.split(':') {
            if entries.len() < ENTRIES && !entries.contains(&entry) {
                entries.push(entry);
            }
        }
        entries
            .into_iter()
            .map(|entry| match entry {
                entry if entry.starts_with('/') => below(entry),
                entry => below(&format!("{}/{entry}", folder.trim_end_matches('/'))),
            })
            .collect()
    }
}

/// Whether `path` in the container is, through its links, a file with an execute bit.
async fn executable(api: &bollard::Docker, container_id: &str, path: String) -> Result<bool> {
    let mut path = path;
    for _ in 0..LINKS {
        let options = ContainerArchiveInfoOptions { path: path.clone() };
        match within(
            LIMIT,
            api.get_container_archive_info(container_id, Some(options)),
        )
        .await
        {
            Ok(stat) if stat.file_mode & SYMLINK != 0 => path = stat.link_target,
            Ok(stat) => return Ok(stat.file_mode & DIRECTORY == 0 && stat.file_mode & 0o111 != 0),
            Err(EngineError::Away(text)) => return Err(EngineError::Away(text)),
            // A path through a file is a 500 of the engine's, without a word; it leads nowhere.
            Err(_) => return Ok(false),
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::candidates;

    #[test]
    fn a_program_is_sought_as_execvpe_does() {
        assert_eq!(candidates("/bin/sh", "/usr/bin", "/"), ["/bin/sh"]);
        assert_eq!(candidates("./run", "/usr/bin", "/app"), ["/app/./run"]);
        assert_eq!(
            candidates("sh", "/usr/bin:/bin/", ""),
            ["/usr/bin/sh", "/bin/sh"]
        );
        assert_eq!(candidates("sh", "bin", "/app"), ["/app/bin/sh"]);
        assert!(candidates("", "/bin", "/").is_empty());
        assert_eq!(candidates("sh", &":".repeat(30_000), "/").len(), 1);
        let many: Vec<String> = (0..1000).map(|n| format!("/{n}")).collect();
        assert_eq!(candidates("sh", &many.join(":"), "/").len(), 64);
    }
}
