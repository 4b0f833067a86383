#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a ./dev command on a bare Debian of its own: chroot.sh [--fresh] SUITE COMMAND [ARGUMENT...]
#
# The chroot is debootstrapped once and kept in build/chroots/SUITE; --fresh makes it anew. The tree is mounted at
# /rejse in it, with build/chroots/SUITE.build in the place of build, so that nothing built here and nothing built
# there meet. All mounts stand in a namespace of their own and go with it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
chroots=$root/build/chroots
suites=(bookworm trixie)

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# mirror: the address that this machine takes Debian's own packages from
mirror() {
    local address origin label
    while read -r address origin label; do
        if [[ $origin == Debian && $label == Debian ]]; then
            printf '%s\n' "$address"
            return
        fi
    done < <(apt-get indextargets --format "\$(REPO_URI) \$(ORIGIN) \$(LABEL)" "Created-By: Packages" 2>/dev/null || true)
    printf 'http://deb.debian.org/debian/\n'
}

# create SUITE: under another name until it is whole
create() {
    local target=$chroots/$1 from
    from=$(mirror)
    echo "Creating a bare $1 in build/chroots/$1 from $from"
    rm -rf "$target.new"
    debootstrap --variant=minbase "$1" "$target.new" "$from" >"$target.log" 2>&1 || {
        tail -n 20 "$target.log" >&2
        fail "The $1 chroot could not be created; the whole of it stands in ${target#"$root"/}.log."
    }
    apt-config dump | grep -iE '^Acquire::[a-z]+::Proxy' >"$target.new/etc/apt/apt.conf.d/90proxy" || true
    mv "$target.new" "$target"
}

# enter SUITE COMMAND [ARGUMENT...], in a namespace of its own
enter() {
    local target=$chroots/$1
    shift
    mkdir -p "$target/rejse" "$target.build"
    mount --bind "$root" "$target/rejse"
    mount --bind "$target.build" "$target/rejse/build"
    mount -t proc proc "$target/proc"
    mount --rbind /dev "$target/dev"
    mount -t tmpfs tmpfs "$target/tmp"
    cp -L /etc/resolv.conf /etc/hosts "$target/etc/"
    # Git refuses trees of another owner than who asks.
    exec chroot "$target" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM="${TERM:-dumb}" LANG=C.UTF-8 \
        ${CI:+CI="$CI"} GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=/rejse /rejse/dev "$@"
}

if [[ ${1:-} == --inside ]]; then
    shift
    enter "$@"
fi

fresh=
if [[ ${1:-} == --fresh ]]; then
    fresh=yes
    shift
fi
suite=${1:-}
[[ " ${suites[*]} " == *" $suite "* && $# -ge 2 ]] ||
    fail "Usage: ./dev chroot [--fresh] SUITE COMMAND [ARGUMENT...], where SUITE is one of: ${suites[*]}"
if [[ $EUID -ne 0 ]]; then
    command -v sudo >/dev/null || fail "A chroot takes root's rights, and there is no sudo here."
    exec sudo "$0" ${fresh:+--fresh} "$@"
fi
mkdir -p "$chroots"
[[ -z $fresh ]] || rm -rf "${chroots:?}/$suite" "${chroots:?}/$suite.build"
[[ -d $chroots/$suite ]] || create "$suite"
# The namespace of processes ends what a command leaves running.
exec unshare --mount --propagation private --pid --fork --kill-child "$0" --inside "$@"
