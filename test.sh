#!/usr/bin/env bash
# Builds PeerAtlas and runs all of its tests. The last line is "N passed, N failed".
#
# Needs the .NET 10 SDK and Node 20 or later. The browser tests need Chromium and nginx: $CHROMIUM and $NGINX, or those on
# the PATH, or else those that the system's package manager installs when this runs as root.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
exec </dev/null

readonly results=artifacts/tests
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

stop() {
  printf 'test.sh: %s\n' "$1" >&2
  exit 1
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

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      command -v "$name"
      return
    fi
  done
  return 1
}

install_chromium() {
  [ "$(id -u)" -eq 0 ] || return 1
  if command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
  elif command -v dnf >/dev/null; then
    dnf install -y -q chromium
  elif command -v apk >/dev/null; then
    apk add --quiet chromium
  elif command -v pacman >/dev/null; then
    pacman -Sy --noconfirm --quiet chromium
  else
    return 1
  fi
}

ensure_chromium() {
  if ! find_chromium >/dev/null; then
    echo 'Chromium is not here; installing it.'
    install_chromium || true
  fi
  PEERATLAS_CHROMIUM=$(find_chromium) ||
    stop 'the browser tests need Chromium. Install it (Debian: apt-get install chromium; macOS: brew install --cask chromium) or set CHROMIUM to its path.'
  export PEERATLAS_CHROMIUM
}

find_nginx() {
  local name
  for name in "${NGINX:-}" nginx /usr/sbin/nginx /usr/local/sbin/nginx; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      command -v "$name"
      return
    fi
  done
  return 1
}

# Whether the nginx here can serve the .br forms of files.
has_brotli() {
  local modules
  modules=$("$1" -V 2>&1 | tr ' ' '\n' | sed -n 's/^--modules-path=//p')
  [ -e "$modules/ngx_http_brotli_static_module.so" ]
}

# Installs nginx and its Brotli module, and starts no service: invoke-rc.d asks policy-rc.d, which says no (101).
install_nginx() {
  [ "$(id -u)" -eq 0 ] || return 1
  if command -v apt-get >/dev/null; then
    local policy=/usr/sbin/policy-rc.d status=0
    if [ -e "$policy" ]; then policy=''; else
      printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod +x "$policy"
    fi
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nginx-light libnginx-mod-http-brotli-static; } || status=$?
    [ -z "$policy" ] || rm -f -- "$policy"
    return "$status"
  elif command -v dnf >/dev/null; then
    dnf install -y -q nginx
  elif command -v apk >/dev/null; then
    apk add --quiet nginx nginx-mod-http-brotli
  elif command -v pacman >/dev/null; then
    pacman -Sy --noconfirm --quiet nginx
  else
    return 1
  fi
}

ensure_nginx() {
  if ! find_nginx >/dev/null || { command -v apt-get >/dev/null && ! has_brotli "$(find_nginx)"; }; then
    echo 'nginx, or its Brotli module, is not here; installing it.'
    install_nginx || true
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

passed=0 failed=0 skipped=0 totals=''

# Runs one project and adds up what its result file says. A project that crashes or runs no test has failed.
run_project() {
  local project=$1 name file status=0 total p f s
  name=$(basename "$project" .csproj)
  file="$results/$name.trx"
  printf '\n== %s\n' "$name"
  dotnet test --project "$project" --no-build -c Release --results-directory "$PWD/$results" \
    --report-xunit-trx --report-xunit-trx-filename "$name.trx" || status=$?

  total=0 p=0 f=0
  if [ -s "$file" ]; then
    total=$(counter "$file" total)
    p=$(counter "$file" passed)
    f=$(($(counter "$file" failed) + $(counter "$file" error) + $(counter "$file" timeout) + $(counter "$file" aborted)))
  fi
  s=$((total - p - f))
  local remark=''
  if [ "$total" -eq 0 ]; then
    f=1 remark=' (it ran no test)'
  elif [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; then
    f=1 remark=" (it ended with status $status)"
  fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  totals+="$name: $p passed, $f failed, $s skipped$remark"$'\n'
}

# The last number that a line of Node's report gives: reported FILE NAME
reported() {
  local value
  value=$(sed -n "s/^# $2 \([0-9]*\)$/\1/p" "$1" | tail -n 1)
  echo "${value:-0}"
}

# Runs the tests of search under Node, over a site that the program has just built, and adds up what Node reports.
run_search() {
  local site="$results/site" file="$results/search.tap" status=0 p=0 f=0 s=0 remark=''
  printf '\n== search\n'
  if dotnet run --project src/PeerAtlas -c Release --no-build -- build --date 2100-01-01 --output "$site"; then
    PEERATLAS_SITE="$PWD/$site" node --test --test-reporter=spec --test-reporter-destination=stdout \
      --test-reporter=tap --test-reporter-destination="$file" tests/search/*.test.mjs || status=$?
    p=$(reported "$file" pass) f=$(($(reported "$file" fail) + $(reported "$file" cancelled))) s=$(($(reported "$file" skipped) + $(reported "$file" todo)))
  fi
  if [ "$((p + f))" -eq 0 ]; then
    f=1 remark=' (it ran no test)'
  elif [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; then
    f=1 remark=" (it ended with status $status)"
  fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  totals+="search: $p passed, $f failed, $s skipped$remark"$'\n'
}

# Runs the tests of quality under Node, over a site built for the address at which they serve it. One file after another:
# Lighthouse measures time, so nothing else runs beside it.
run_quality() {
  local site="$results/quality-site" file="$results/quality.tap" status=0 p=0 f=0 s=0 remark='' port
  printf '\n== quality\n'
  port=$(node tests/quality/free-port.mjs)
  if npm ci --prefix tests/quality --ignore-scripts --no-audit --no-fund --loglevel=error &&
    dotnet run --project src/PeerAtlas -c Release --no-build -- build --date 2100-01-01 --output "$site" --base-url "http://localhost:$port/"; then
    PEERATLAS_SITE="$PWD/$site" PEERATLAS_SITE_URL="http://localhost:$port/" \
      node --test --test-concurrency=1 --test-reporter=spec --test-reporter-destination=stdout \
      --test-reporter=tap --test-reporter-destination="$file" \
      tests/quality/dependencies.test.mjs tests/quality/validity.test.mjs tests/quality/weight.test.mjs tests/quality/lighthouse.test.mjs || status=$?
    p=$(reported "$file" pass) f=$(($(reported "$file" fail) + $(reported "$file" cancelled))) s=$(($(reported "$file" skipped) + $(reported "$file" todo)))
  fi
  if [ "$((p + f))" -eq 0 ]; then
    f=1 remark=' (it ran no test)'
  elif [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; then
    f=1 remark=" (it ended with status $status)"
  fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  totals+="quality: $p passed, $f failed, $s skipped$remark"$'\n'
}

check_dotnet
check_node
ensure_chromium
ensure_nginx

rm -rf -- "$results"
mkdir -p -- "$results"
export PEERATLAS_GRADES="$PWD/$results/reading-grades.txt"
if dotnet build PeerAtlas.sln -c Release -v quiet; then
  for project in tests/*/*.csproj; do
    run_project "$project"
  done
  run_search
  run_quality
else
  failed=1 totals=$'the build failed; no test was run\n'
fi

if [ -s "$PEERATLAS_GRADES" ]; then
  printf '\n== reading grades (Flesch-Kincaid; 8 at most)\n'
  sort -rn "$PEERATLAS_GRADES"
fi
printf '\n%s' "$totals"
summary="$passed passed, $failed failed"
[ "$skipped" -eq 0 ] || summary+=", $skipped skipped"
echo "$summary"
[ "$failed" -eq 0 ]
