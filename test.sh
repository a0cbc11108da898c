#!/usr/bin/env bash
# Builds PeerAtlas and runs its tests. The last line is "N passed, N failed".
#
#   ./test.sh                  all of them
#   ./test.sh policy site      these suites: policy, site, program, browser, compare, search, quality
#
# Needs the .NET 10 SDK and Node 20 or later. "browser" needs Chromium, Firefox and nginx, and "quality" Chromium: $CHROMIUM,
# $FIREFOX and $NGINX, or those on the PATH, or else those that the system's package manager installs when this runs as root.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
exec </dev/null

readonly results=artifacts/tests
readonly suites='policy site program browser compare search quality'
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

stop() {
  printf 'test.sh: %s\n' "$1" >&2
  exit 1
}

is_suite() {
  local suite
  for suite in $suites; do
    [ "$suite" != "$1" ] || return 0
  done
  return 1
}

# The suites that run, in their own order whatever the order of the arguments, each once; all without arguments.
chosen=''
choose() {
  local name
  for name in "$@"; do
    if ! is_suite "$name"; then
      printf "test.sh: there is no suite '%s'; the suites are %s\n" "$name" "${suites// /, }" >&2
      exit 2
    fi
  done
  for name in $suites; do
    case " ${*:-$suites} " in *" $name "*) chosen+=" $name" ;; esac
  done
}

# Whether one of some suites runs: runs NAME…
runs() {
  local name
  for name in "$@"; do
    case "$chosen " in *" $name "*) return 0 ;; esac
  done
  return 1
}

check_dotnet() {
  command -v dotnet >/dev/null || stop 'the .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0'
  dotnet --list-sdks | grep -q '^10\.' || stop 'dotnet is here but not its SDK 10: https://dotnet.microsoft.com/download/dotnet/10.0'
}

check_node() {
  command -v node >/dev/null || stop 'Node 20 or later is missing: https://nodejs.org/'
  command -v npm >/dev/null || stop 'npm is missing; it comes with Node: https://nodejs.org/'
  local version
  version=$(node --version)
  version=${version#v}
  [ "${version%%.*}" -ge 20 ] || stop "Node is $version, but 20 or later is needed: https://nodejs.org/"
}

# The first of some programs that is here: first_of NAME…
first_of() {
  local name
  for name in "$@"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      command -v "$name"
      return
    fi
  done
  return 1
}

# Installs packages with the system's package manager, by their names in each: install_packages APT DNF APK PACMAN. Starts no
# service: on Debian, invoke-rc.d asks policy-rc.d, which says no (101).
install_packages() {
  [ "$(id -u)" -eq 0 ] || return 1
  if command -v apt-get >/dev/null; then
    local policy=/usr/sbin/policy-rc.d status=0
    if [ -e "$policy" ]; then policy=''; else
      trap 'rm -f -- /usr/sbin/policy-rc.d' EXIT
      printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod +x "$policy"
    fi
    # shellcheck disable=SC2086 # a list of names
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $1; } || status=$?
    [ -z "$policy" ] || { rm -f -- "$policy" && trap - EXIT; }
    return "$status"
  elif command -v dnf >/dev/null; then
    dnf install -y -q $2
  elif command -v apk >/dev/null; then
    apk add --quiet $3
  elif command -v pacman >/dev/null; then
    pacman -Sy --noconfirm --quiet $4
  else
    return 1
  fi
}

find_chromium() { first_of "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; }

# Chromium without its window, where the package manager has it alone: the same engine, and a page is opened with a third of
# the work, since no window's own pages are opened beside it.
ensure_chromium() {
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null && ! first_of "${CHROMIUM:-}" chromium-headless-shell >/dev/null; then
    echo 'Chromium without a window is not here; installing it where it can be had.'
    install_packages chromium-headless-shell '' '' '' || true
  fi
  if ! find_chromium >/dev/null; then
    echo 'Chromium is not here; installing it.'
    install_packages chromium chromium chromium chromium || true
  fi
  PEERATLAS_CHROMIUM=$(find_chromium) ||
    stop 'the browser tests need Chromium. Install it (Debian: apt-get install chromium; macOS: brew install --cask chromium) or set CHROMIUM to its path.'
  export PEERATLAS_CHROMIUM
}

find_firefox() { first_of "${FIREFOX:-}" firefox firefox-esr; }

# What Debian's package manager calls it; elsewhere it is "firefox".
firefox_of_apt() {
  apt-get update -qq >/dev/null 2>&1 || true
  if apt-cache show firefox-esr >/dev/null 2>&1; then echo firefox-esr; else echo firefox; fi
}

ensure_firefox() {
  if ! find_firefox >/dev/null; then
    echo 'Firefox is not here; installing it.'
    local name=firefox
    ! command -v apt-get >/dev/null || name=$(firefox_of_apt)
    install_packages "$name" firefox firefox firefox || true
  fi
  PEERATLAS_FIREFOX=$(find_firefox) ||
    stop 'the tests of printed pages need Firefox. Install it (Debian: apt-get install firefox-esr; macOS: brew install --cask firefox) or set FIREFOX to its path.'
  export PEERATLAS_FIREFOX
}

find_nginx() { first_of "${NGINX:-}" nginx /usr/sbin/nginx /usr/local/sbin/nginx; }

# Whether the nginx here can serve the .br forms of files.
has_brotli() {
  local modules
  modules=$("$1" -V 2>&1 | tr ' ' '\n' | sed -n 's/^--modules-path=//p')
  [ -e "$modules/ngx_http_brotli_static_module.so" ]
}

ensure_nginx() {
  if ! find_nginx >/dev/null || { command -v apt-get >/dev/null && ! has_brotli "$(find_nginx)"; }; then
    echo 'nginx, or its Brotli module, is not here; installing it.'
    install_packages 'nginx-light libnginx-mod-http-brotli-static' nginx 'nginx nginx-mod-http-brotli' nginx || true
  fi
  PEERATLAS_NGINX=$(find_nginx) ||
    stop 'the browser tests need nginx. Install it (Debian: apt-get install nginx-light libnginx-mod-http-brotli-static; macOS: brew install nginx) or set NGINX to its path.'
  export PEERATLAS_NGINX
}

# The value of one counter in a result file: counter FILE NAME
counter() {
  local value
  value=$(grep -o '<Counters [^>]*>' "$1" | head -n 1 | sed -n "s/.* $2=\"\([0-9]*\)\".*/\1/p")
  echo "${value:-0}"
}

# The failed tests of a result file of .NET, a line each with how their message begins: failures_of FILE
failures_of() {
  sed 's/<UnitTestResult /\n&/g' "$1" |
    sed -n 's/^<UnitTestResult testName="\([^"]*\)" outcome="Failed".*<Message>\(.*\)/\1: \2/p' |
    sed 's/<\/Message>.*//; s/&quot;/"/g; s/&lt;/</g; s/&gt;/>/g; s/&#xA;/ /g; s/&amp;/\&/g; s/\(.\{600\}\).*/\1…/'
}

passed=0 failed=0 skipped=0 totals='' failures=''

# Keeps lines of failed tests for the end, where nobody has to look for them: note_failures LINES
note_failures() {
  [ -z "$1" ] || failures+="$1"$'\n'
}

# Adds a suite to the totals: tally NAME STATUS PASSED FAILED SKIPPED. A suite that crashes or runs no test has failed.
tally() {
  local name=$1 status=$2 p=$3 f=$4 s=$5 remark=''
  if [ "$((p + f))" -eq 0 ]; then
    f=1 remark=' (it ran no test)'
  elif [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; then
    f=1 remark=" (it ended with status $status)"
  fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  totals+="$name: $p passed, $f failed, $s skipped$remark"$'\n'
}

# Runs one project and adds up what its result file says.
run_project() {
  local project=$1 name file status=0 total=0 p=0 f=0
  name=$(basename "$project" .csproj)
  file="$results/$name.trx"
  printf '\n== %s\n' "$name"
  dotnet test --project "$project" --no-build -c Release --results-directory "$PWD/$results" \
    --report-xunit-trx --report-xunit-trx-filename "$name.trx" || status=$?
  if [ -s "$file" ]; then
    total=$(counter "$file" total)
    p=$(counter "$file" passed)
    f=$(($(counter "$file" failed) + $(counter "$file" error) + $(counter "$file" timeout) + $(counter "$file" aborted)))
    note_failures "$(failures_of "$file")"
  fi
  tally "$name" "$status" "$p" "$f" "$((total - p - f))"
}

# The last number that a line of Node's report gives: reported FILE NAME
reported() {
  local value=''
  [ ! -s "$1" ] || value=$(sed -n "s/^# $2 \([0-9]*\)$/\1/p" "$1" | tail -n 1)
  echo "${value:-0}"
}

# Builds the site into a folder of the results: build_site FOLDER [OPTION…]. The date lies ahead of every fact.
build_site() {
  dotnet run --project src/PeerAtlas -c Release --no-build -- build --date 2100-01-01 --output "$results/$1" "${@:2}"
}

# Runs tests under Node and adds up what it reports: run_node NAME [OPTION or FILE…]
run_node() {
  local name=$1 file="$results/$1.tap" status=0
  node --test --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$file" "${@:2}" || status=$?
  [ ! -s "$file" ] || note_failures "$(sed -n "s/^ *not ok [0-9]* - /$name: /p" "$file")"
  tally "$name" "$status" "$(reported "$file" pass)" "$(($(reported "$file" fail) + $(reported "$file" cancelled)))" \
    "$(($(reported "$file" skipped) + $(reported "$file" todo)))"
}

# The tests of what is put side by side, on small files of the API written by hand.
run_compare() {
  printf '\n== compare\n'
  run_node compare tests/compare/*.test.mjs
}

# The tests of search, over a site that the program has just built.
run_search() {
  printf '\n== search\n'
  if build_site site; then
    PEERATLAS_SITE="$PWD/$results/site" run_node search tests/search/*.test.mjs
  else
    tally search 1 0 0 0
  fi
}

# The tests of quality, over a site built for the address at which they serve it. One file after another: Lighthouse
# measures time, so nothing else runs beside it.
run_quality() {
  local port
  printf '\n== quality\n'
  port=$(node tests/quality/free-port.mjs)
  if npm ci --prefix tests/quality --ignore-scripts --no-audit --no-fund --loglevel=error &&
    build_site quality-site --base-url "http://localhost:$port/"; then
    PEERATLAS_SITE="$PWD/$results/quality-site" PEERATLAS_SITE_URL="http://localhost:$port/" \
      run_node quality --test-concurrency=1 tests/quality/*.test.mjs
  else
    tally quality 1 0 0 0
  fi
}

# The project of a suite of .NET tests.
project_of() {
  case $1 in
    policy) echo tests/PeerAtlas.Policy.Tests/PeerAtlas.Policy.Tests.csproj ;;
    site) echo tests/PeerAtlas.Site.Tests/PeerAtlas.Site.Tests.csproj ;;
    program) echo tests/PeerAtlas.Tests/PeerAtlas.Tests.csproj ;;
    browser) echo tests/PeerAtlas.Browser.Tests/PeerAtlas.Browser.Tests.csproj ;;
  esac
}

# Builds what the suites that run need, and nothing for those that need nothing built.
build_chosen() {
  local suite
  if [ "$chosen" = " $suites" ]; then
    dotnet build PeerAtlas.sln -c Release -v quiet
    return
  fi
  for suite in policy site program browser; do
    ! runs "$suite" || dotnet build "$(project_of "$suite")" -c Release -v quiet || return
  done
  ! runs search quality || dotnet build src/PeerAtlas -c Release -v quiet
}

run_suite() {
  case $1 in
    policy | site | program | browser) run_project "$(project_of "$1")" ;;
    compare) run_compare ;;
    search) run_search ;;
    quality) run_quality ;;
  esac
}

choose "$@"
if runs policy site program browser search quality; then check_dotnet; fi
check_node
if runs browser quality; then ensure_chromium; fi
if runs browser; then
  ensure_firefox
  ensure_nginx
fi

rm -rf -- "$results"
mkdir -p -- "$results"
export PEERATLAS_GRADES="$PWD/$results/reading-grades.txt"
if build_chosen; then
  for suite in $chosen; do
    run_suite "$suite"
  done
else
  failed=1 totals=$'the build failed; no test was run\n'
fi

if [ -s "$PEERATLAS_GRADES" ]; then
  printf '\n== reading grades (Flesch-Kincaid; 8 at most)\n'
  sort -rn "$PEERATLAS_GRADES"
fi
[ -z "$failures" ] || printf '\n== failed\n%s' "$failures"
printf '\n%s' "$totals"
summary="$passed passed, $failed failed"
[ "$skipped" -eq 0 ] || summary+=", $skipped skipped"
echo "$summary"
[ "$failed" -eq 0 ]
