#!/usr/bin/env bash
# Runs a command in a place of its own: an engine, a registry (which is that engine's Docker Hub, too)
# and a PostgreSQL, in namespaces that end with the command, however it ends. The host's engine,
# containers, images and ports are neither used nor seen. Needs root, or sudo, for the namespaces.
#
#   tests/arena.sh COMMAND...
#
# The command finds: ARENA (a folder), DOCKER_HOST, ARENA_REGISTRY (host:port), ARENA_POSTGRES (a URL),
# ARENA_SMALL_ENGINE (a second engine, whose disk is soon full; it runs no containers).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [ "${1-}" != --inside ]; then
  as=()
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || { echo "arena: needs root for namespaces. Run: sudo -v && make test" >&2; exit 1; }
    as=(sudo -n --preserve-env=PATH,HOME,CARGO_HOME,RUSTUP_HOME,CARGO_TARGET_DIR,CI,SLIPWAY_CRASHES,SLIPWAY_CUTS,SLIPWAY_SEED,SLIPWAY_MODEL_CASES,SLIPWAY_SOAK_SECONDS env "ARENA_USER=$(id -u):$(id -g)")
  fi
  arena=$(mktemp -d /var/tmp/slipway-arena.XXXXXX)
  chmod 755 "$arena"
  tidy() {
    # What the kernel keeps when processes are gone: folders of cgroups, files of the engine.
    find /sys/fs/cgroup -depth -type d -path "*/$(basename "$arena")*" -exec "${as[@]}" rmdir {} + 2>/dev/null || true
    "${as[@]}" rm -rf "$arena"
  }
  trap tidy EXIT
  "${as[@]}" unshare --net --mount --pid --fork --kill-child --mount-proc \
    "${BASH_SOURCE[0]}" --inside "$arena" "$@" && code=0 || code=$?
  exit "$code"
fi

arena=$2
shift 2
export ARENA=$arena DOCKER_HOST=unix://$arena/engine.sock ARENA_REGISTRY=127.0.0.1:5000
export PATH=$PATH:/usr/sbin:/sbin
user=${ARENA_USER:-0:0}

ip link set lo up

cat >"$arena/registry.yml" <<YML
version: 0.1
log: {accesslog: {disabled: true}, level: warn}
storage:
  filesystem: {rootdirectory: $arena/registry}
  delete: {enabled: true}
http: {addr: "$ARENA_REGISTRY"}
YML
docker-registry serve "$arena/registry.yml" >"$arena/registry.log" 2>&1 &

dockerd --host "$DOCKER_HOST" --group "${user#*:}" --data-root "$arena/engine" --exec-root "$arena/run" \
  --pidfile "$arena/engine.pid" --cgroup-parent "/$(basename "$arena")" \
  --registry-mirror "http://$ARENA_REGISTRY" >"$arena/engine.log" 2>&1 &

mkdir "$arena/small"
mount -t tmpfs -o size=64m tmpfs "$arena/small"
ip link add small0 type bridge
ip addr add 172.31.255.1/24 dev small0
export ARENA_SMALL_ENGINE=unix://$arena/small.sock
dockerd --host "$ARENA_SMALL_ENGINE" --group "${user#*:}" --data-root "$arena/small" --exec-root "$arena/small-run" \
  --pidfile "$arena/small.pid" --bridge small0 --iptables=false >"$arena/small.log" 2>&1 &

postgres=$(dirname "$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1)")
install -d -o postgres "$arena/postgres"
runuser -u postgres -- "$postgres/initdb" -D "$arena/postgres/data" -U slipway -A trust -E UTF8 --no-sync >"$arena/postgres.log"
runuser -u postgres -- "$postgres/postgres" -D "$arena/postgres/data" -c listen_addresses=127.0.0.1 \
  -c port=5433 -c unix_socket_directories= -c fsync=off -c max_connections=300 >>"$arena/postgres.log" 2>&1 &
export ARENA_POSTGRES=postgres://slipway@127.0.0.1:5433/postgres

for _ in $(seq 120); do
  if curl -fsS -m 2 -o /dev/null --unix-socket "$arena/engine.sock" http://localhost/_ping 2>/dev/null &&
    curl -fsS -m 2 -o /dev/null --unix-socket "$arena/small.sock" http://localhost/_ping 2>/dev/null &&
    curl -fsS -m 2 -o /dev/null "http://$ARENA_REGISTRY/v2/" 2>/dev/null &&
    "$postgres/pg_isready" -q -h 127.0.0.1 -p 5433; then
    ready=1
    break
  fi
  sleep 0.25
done
if [ -z "${ready-}" ]; then
  echo "arena: an engine, the registry or PostgreSQL did not start" >&2
  tail -n 20 "$arena"/*.log >&2
  exit 1
fi

"$root/tests/images.sh"
cd "$root"
if [ "$user" = 0:0 ]; then exec "$@"; fi
exec setpriv --reuid "${user%:*}" --regid "${user#*:}" --init-groups "$@"
