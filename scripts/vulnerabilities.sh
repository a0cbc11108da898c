#!/usr/bin/env bash
# Asks both package managers for known vulnerabilities of everything that the project depends on, direct or not.
# Ends with 0 when none is known, 1 when one is, 2 when a registry could not answer (then nothing is known either way).
#
#   scripts/vulnerabilities.sh          asks
#   scripts/vulnerabilities.sh --list   only says of what it would ask
set -uo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

readonly solution=PeerAtlas.sln
mapfile -t locks < <(find . -name package-lock.json -not -path '*/node_modules/*' -not -path './artifacts/*' | sort)

if [ "${1:-}" = --list ]; then
  printf '%s\n' "$solution" "${locks[@]}"
  exit 0
fi

found=0 silent=0

say() { printf '%-45s %s\n' "$1" "$2"; }

# Whether any package source serves vulnerability data at all: without it NuGet finds none and says nothing of that.
nuget_can_know() {
  local source
  while read -r source; do
    node -e '
      fetch(process.argv[1]).then(answer => answer.json())
        .then(index => process.exit(index.resources.some(one => one["@type"].startsWith("VulnerabilityInfo")) ? 0 : 1), () => process.exit(1));
    ' "$source" && return 0
  done < <(dotnet nuget list source --format Short | sed -n 's/^E[^ ]* \(https\{0,1\}:.*\)/\1/p')
  return 1
}

ask_nuget() {
  local answer
  if ! nuget_can_know; then
    silent=1
    say "$solution" 'NOT KNOWN: no package source serves vulnerability data'
    return
  fi
  answer=$(dotnet list "$solution" package --vulnerable --include-transitive 2>&1)
  local status=$?
  # NU1900 is NuGet's warning that a source gave no vulnerability data; it then reports no vulnerability at all.
  if [ "$status" -ne 0 ] || grep -qE 'NU1900|NU1905|error' <<<"$answer"; then
    silent=1
    say "$solution" 'NOT KNOWN: the package source could not answer'
    printf '%s\n' "$answer" | tail -n 5
  elif grep -q 'has the following vulnerable packages' <<<"$answer"; then
    found=1
    say "$solution" 'VULNERABLE'
    printf '%s\n' "$answer"
  else
    say "$solution" 'none known'
  fi
}

ask_npm() {
  local folder answer count
  folder=$(dirname "$1")
  answer=$(npm audit --json --package-lock-only --prefix "$folder" 2>/dev/null)
  count=$(node -e '
    const answer = JSON.parse(require("fs").readFileSync(0, "utf8"));
    const total = answer.metadata?.vulnerabilities?.total;
    if (answer.error || total === undefined) process.exit(1);
    console.log(total);' <<<"$answer" 2>/dev/null)
  if [ -z "$count" ]; then
    silent=1
    say "$1" 'NOT KNOWN: the registry could not answer'
  elif [ "$count" -gt 0 ]; then
    found=1
    say "$1" "VULNERABLE: $count"
    npm audit --package-lock-only --prefix "$folder" || true
  else
    say "$1" 'none known'
  fi
}

ask_nuget
for lock in "${locks[@]}"; do
  ask_npm "$lock"
done

[ "$found" -eq 0 ] || exit 1
[ "$silent" -eq 0 ] || exit 2
