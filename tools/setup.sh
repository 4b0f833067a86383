# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What ./dev stands on: the packages of each kind of work, and one way to configure and build a preset.

# Debian's own Python is the one that the packages below extend.
python=/usr/bin/python3
[[ -x $python ]] || python=python3

# lint_release: the suffix of clang's tools where the release that formats the sources is to be had, nothing elsewhere
lint_release() {
    local codename
    # shellcheck source=/dev/null
    codename=$(. /etc/os-release 2>/dev/null && echo "${VERSION_CODENAME:-}") || codename=
    case $codename in
        bookworm | jammy | noble) echo -14 ;;
    esac
}

declare -A packages=(
    [build]="g++ cmake ninja-build qt6-base-dev qt6-l10n-tools qt6-svg-dev libpng-dev nlohmann-json3-dev libspdlog-dev libmimalloc-dev fonts-inter"
    [test]="catch2 git python3 python3-jsonschema poppler-utils qpdf librsvg2-bin xvfb xdotool x11-apps x11-xkb-utils fonts-noto-color-emoji"
    [lint]="git qt6-l10n-tools clang-format$(lint_release) clang-tidy$(lint_release) shellcheck"
    [fuzz]="clang libclang-rt-dev"
    [sanitize]="clang libclang-rt-dev llvm"
    [bench]="hyperfine"
    [shots]="poppler-utils librsvg2-bin fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji"
    [pictures]="imagemagick"
    [chroot]="debootstrap debian-archive-keyring util-linux"
)

# The program by which a package is known on systems without Debian's packages; libraries are CMake's to find.
declare -A programs=(
    [g++]=c++ [cmake]=cmake [ninja-build]=ninja [qt6-l10n-tools]=lrelease [python3]=python3 [poppler-utils]=pdftoppm [qpdf]=qpdf
    [librsvg2-bin]=rsvg-convert [xvfb]=Xvfb [xdotool]=xdotool [x11-apps]=xwd [x11-xkb-utils]=setxkbmap [git]=git [clang-format]=clang-format [clang-tidy]=clang-tidy
    [shellcheck]=shellcheck [clang]=clang++ [hyperfine]=hyperfine [imagemagick]=convert
)

# need KIND...: installs the packages that are missing for these kinds of work, or says which they are
need() {
    local kind package wanted=() missing=()
    for kind in "$@"; do
        read -ra kind <<<"${packages[$kind]}"
        wanted+=("${kind[@]}")
    done
    if ! command -v apt-get >/dev/null; then
        for package in "${wanted[@]}"; do
            [[ -z ${programs[$package]:-} ]] || command -v "${programs[$package]}" >/dev/null || missing+=("${programs[$package]}")
        done
        [[ ${#missing[@]} -eq 0 ]] || fail "These programs are missing: ${missing[*]}." \
            "README.md, \"Building by hand\", says what Rejse needs on systems without apt."
        return
    fi
    for package in "${wanted[@]}"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] || install_packages "${missing[@]}"
}

install_packages() {
    local as_root=() log
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || fail "These packages are missing: $*." "Install them as root: apt-get install $*"
        as_root=(sudo)
    fi
    echo "Installing $*"
    log=$(mktemp)
    if ! {
        "${as_root[@]}" apt-get update -q &&
            "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@"
    } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        fail "These packages could not be installed: $*." "README.md, \"Building by hand\", says what Rejse needs."
    fi
    rm -f "$log"
}

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# configure PRESET: its output is shown only when it fails. Warnings are errors where REJSE_WERROR=ON asks for it.
configure() {
    local options=(-DPython3_EXECUTABLE="$(command -v "$python")" -DREJSE_WERROR="${REJSE_WERROR:-OFF}") log=build/$1/configure.log
    mkdir -p "build/$1"
    if command -v ccache >/dev/null; then
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$root}
    fi
    if ! cmake --preset "$1" "${options[@]}" >"$log" 2>&1; then
        cat "$log" >&2
        fail "The build could not be configured. README.md, \"Building by hand\", says what Rejse needs."
    fi
}

# build PRESET [TARGET...]: whole where no target is named
build() {
    local preset=$1 log=build/$1/build.log
    shift
    configure "$preset"
    echo "Building $preset"
    if ! cmake --build "build/$preset" ${1:+--target "$@"} 2>&1 | tee "$log" | show_progress; then
        grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Automatic|Running|Generating)' "$log" >&2 || true
        fail "The build failed; the whole of it stands in $log."
    fi
}

# show_progress: of the output of Ninja the steps done so far, on one line of a terminal, elsewhere a line every tenth
show_progress() {
    local line tenth shown=0
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        if [[ -t 1 ]]; then
            printf '\r  %s of %s steps\033[K' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
            shown=1
            continue
        fi
        tenth=$((BASH_REMATCH[1] * 10 / BASH_REMATCH[2]))
        if ((tenth > shown)); then
            printf '  %s of %s steps\n' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
            shown=$tenth
        fi
    done
    [[ ! -t 1 || $shown == 0 ]] || printf '\n'
}

# build_generated PRESET: what other sources include (moc's output), without compiling anything
build_generated() {
    local targets
    mapfile -t targets < <(ninja -C "build/$1" -t targets all | sed -n 's/^\(rejse[a-z_]*_autogen\): .*/\1/p')
    build "$1" "${targets[@]}"
}
