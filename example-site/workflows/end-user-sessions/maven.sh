#!/usr/bin/env bash
# Runs goals on the records beside this script: for the website in WEBSITE, or the one around it.
set -euo pipefail

home=$(cd "$(dirname "$0")" && pwd)
website=$(cd "${WEBSITE:-$home/..}" && pwd)
# A single run of a small archive is over before Java has compiled it well.
export MAVEN_OPTS="-XX:TieredStopAtLevel=1 ${MAVEN_OPTS-}"
exec mvn --batch-mode --no-transfer-progress --strict-checksums --file "$home" \
  "-Dotel-feedback.siteDirectory=$website" "$@"
