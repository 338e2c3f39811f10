#!/usr/bin/env bash
# Fills the arena's registry, which its engine takes for Docker Hub, too:
#   library/python   a real Python, from Debian's packages on this machine, with `python` as its command
#   library/node     busybox, whose command waits: the tests look at its bytes only
#   library/busybox  the 2 MB image that most tests launch
set -euo pipefail

work=$(mktemp -d "$ARENA/images.XXXXXX")

# Copies the programs $2... and the libraries they need into the tree $1.
copy() {
  local tree=$1 program
  shift
  for program in "$@"; do
    install -D "$program" "$tree$program"
    { ldd "$program" 2>/dev/null || true; } | sed -n 's,^[^/]*\(/[^ ]*\) (0x.*,\1,p' | while read -r library; do
      [ -e "$tree$library" ] || install -D "$library" "$tree$library"
    done
  done
}

# Pushes the tree $1 as the repository $2 with each tag after the changes in $3.
push() {
  local tree=$1 repository=$2 changes=$3 tag
  shift 3
  # shellcheck disable=SC2086
  tar -C "$tree" -c . | docker import --change "$changes" - "$ARENA_REGISTRY/$repository:first" >/dev/null
  for tag in "$@"; do
    docker tag "$ARENA_REGISTRY/$repository:first" "$ARENA_REGISTRY/$repository:$tag"
    docker push -q "$ARENA_REGISTRY/$repository:$tag" >/dev/null
    docker rmi "$ARENA_REGISTRY/$repository:$tag" >/dev/null
  done
  docker rmi "$ARENA_REGISTRY/$repository:first" >/dev/null
}

mkdir -p "$work/busybox/bin" "$work/busybox/tmp" "$work/busybox/etc"
cp /bin/busybox "$work/busybox/bin/busybox"
for applet in sh sleep cat echo ls env id ps kill sync nc grep dd touch true false wget ping nslookup; do
  ln -s busybox "$work/busybox/bin/$applet"
done
printf 'root:x:0:0:root:/:/bin/sh\n' >"$work/busybox/etc/passwd"
push "$work/busybox" library/busybox 'CMD ["sleep", "3600"]' latest 1.36
touch "$work/busybox/node"
push "$work/busybox" library/node 'CMD ["sleep", "3600"]' latest

python=$(readlink -f /usr/bin/python3)
library=/usr/lib/$(basename "$python")
mkdir -p "$work/python/tmp" "$work/python/usr/local/bin"
copy "$work/python" "$python" "$library"/lib-dynload/*.so
cp -r "$library" "$work/python/usr/lib/"
rm -rf "$work/python$library"/{test,idlelib,tkinter,ensurepip,dist-packages}
find "$work/python$library" -name __pycache__ -prune -exec rm -rf {} +
ln -s "$python" "$work/python/usr/local/bin/python"
cp "$work/busybox/bin/busybox" "$work/python/usr/local/bin/sh"
push "$work/python" library/python 'CMD ["python"]' latest 3.13

rm -rf "$work"
