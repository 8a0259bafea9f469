#!/usr/bin/env bash
# Runs goals on the records beside this script: for the website in WEBSITE, or the one around it.
set -euo pipefail

home=$(cd "$(dirname "$0")" && pwd)
website=$(cd "${WEBSITE:-$home/..}" && pwd)
exec mvn --batch-mode --no-transfer-progress --strict-checksums --file "$home" \
  "-Dotel-feedback.siteDirectory=$website" "$@"
