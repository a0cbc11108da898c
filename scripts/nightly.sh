#!/usr/bin/env bash
# What takes too long for every run: hundreds of builds killed at random moments, and tens of thousands of changed files.
#
#   scripts/nightly.sh [KILLS] [MUTANTS]      300 and 20000 where nothing is said
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

export PEERATLAS_KILLS=${1:-300} PEERATLAS_FUZZ=${2:-20000}
dotnet build tests/PeerAtlas.Tests -c Release -v quiet
dotnet test --project tests/PeerAtlas.Tests --no-build -c Release -- \
  --filter-class '*.KilledWriterTests' --filter-class '*.MachineFaultTests' --filter-class '*.MutantTests'
