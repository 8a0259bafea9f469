#!/usr/bin/env bash
# Generates the pages: all of them, or those of SESSIONS_LOCALE and SESSIONS_POST.
set -euo pipefail

home=$(cd "$(dirname "$0")" && pwd)
chosen=()
if [ -n "${SESSIONS_LOCALE:-}" ]; then chosen+=("-Dotel-feedback.locales=$SESSIONS_LOCALE"); fi
if [ -n "${SESSIONS_POST:-}" ]; then chosen+=("-Dotel-feedback.posts=$SESSIONS_POST"); fi
"$home/maven.sh" otel-feedback:generate "${chosen[@]}"

# A patch made with a plain `git diff` has no file that Git does not know of.
git -C "${WEBSITE:-$home/..}" add --intent-to-add -- content
