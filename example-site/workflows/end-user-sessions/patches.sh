#!/usr/bin/env bash
# Makes a patch for the website in WEBSITE of each change that is due, and leaves the website as it
# was. Prints `ready=NAME, NAME` as an output of a GitHub Actions step.
set -euo pipefail

home=$(cd "$(dirname "$0")" && pwd)
patches="$home/../tmp/patches"
reports="$home/../tmp/end-user-sessions"
mkdir -p "$patches"

ready=
while IFS=$'\t' read -r name locale post; do
  SESSIONS_LOCALE="$locale" SESSIONS_POST="$post" "$home/fix.sh" >&2
  git -C "$WEBSITE" diff --binary -- content >"$patches/$name.patch"
  node "$home/text.mjs" "$reports" --markdown >"$patches/$name.md"
  git -C "$WEBSITE" reset --quiet
  git -C "$WEBSITE" checkout --quiet -- content
  git -C "$WEBSITE" clean --quiet --force -d -- content
  ready="${ready:+$ready, }$name"
done < <(node "$home/plan.mjs" --lines)
printf 'ready=%s\n' "$ready"
