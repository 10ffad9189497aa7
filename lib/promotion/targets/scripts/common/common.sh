# shellcheck shell=bash
# What every script here speaks with, and how each ends: 0 done; 1 failed, and what served before serves; 2 called in the wrong way, and nothing was touched; 3 failed,
# and what served before could not be brought back: a person must look.

say() { printf '%s\n' "$*"; }

# A workflow command ends with its line, and `%` escapes in it.
escaped() {
  local text=$1
  text=${text//'%'/%25}
  text=${text//$'\r'/%0D}
  printf '%s' "${text//$'\n'/%0A}"
}

# Annotations go to the second stream: what a function prints to the first is its answer.
warn() { printf '::warning::%s\n' "$(escaped "$*")" >&2; }

fail() {
  printf '::error::%s\n' "$(escaped "$*")" >&2
  exit 1
}

# Programs end with 2 for reasons of their own: only here it is 64, which the end of the script turns into 2.
misuse() {
  printf '::error::%s\n' "$(escaped "$*")" >&2
  exit 64
}

# need NAME…: variables that must be there.
need() {
  local name
  for name in "$@"; do
    [[ -n ${!name:-} ]] || misuse "$name is not set: the action gives it, see action.yml"
  done
}

# need_number NAME…: whole numbers, as they go into arithmetic and into JSON.
need_number() {
  local name
  for name in "$@"; do
    [[ ${!name:-} =~ ^[0-9]{1,9}$ ]] || misuse "$name is '${!name:-}': it is a whole number"
  done
}

need_program() {
  local program
  for program in "$@"; do
    command -v "$program" > /dev/null || misuse "there is no '$program' on this runner: install it in a step before this one"
  done
}

output() {
  [[ -z ${GITHUB_OUTPUT:-} ]] || printf '%s=%s\n' "$1" "$2" >> "$GITHUB_OUTPUT"
}

# The lines `name=repository@sha256:…` of DEPLOY_IMAGES as a JSON object. A tag can be moved after it was looked at: a deployment takes digests only.
images_wanted() {
  local line name image images='{}'
  # A revision has images of its own, and nobody names any.
  [[ -z ${DEPLOY_REVISION:-} ]] || {
    printf '{}'
    return 0
  }
  while IFS= read -r line; do
    [[ -n ${line//[[:space:]]/} ]] || continue
    name=${line%%=*}
    image=${line#*=}
    [[ $line == *=* && $name =~ ^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$ && $image =~ ^[A-Za-z0-9][A-Za-z0-9._:/@-]*$ ]] || misuse "DEPLOY_IMAGES has the line '$line': each is name=repository@sha256:…"
    if ! [[ $image =~ @sha256:[0-9a-f]{64}$ ]]; then
      [[ $operation == rollback ]] || misuse "the image '$image' is no digest: it is named as repository@sha256:…, because a tag can be moved"
      warn "the image '$image' is a tag: what it names now may not be what was there when the tag was made"
    fi
    images=$(jq -c --arg name "$name" --arg image "$image" '.[$name] = $image' <<< "$images")
  done <<< "${DEPLOY_IMAGES:-}"
  printf '%s' "$images"
}

# A folder for what is needed meanwhile: it is gone when the script is.
scratch=
make_scratch() { scratch=$(mktemp -d); }

# Set by a script from its first change on: from then on whatever fails is undone.
changing=
readonly ATTEMPTS=${DEPLOY_UNDO_ATTEMPTS:-5}
readonly PAUSE=${DEPLOY_UNDO_PAUSE:-5}

# The undo is a process of its own: within a condition Bash would not stop it at its first error.
restore_in_process() {
  local attempt
  for ((attempt = 1; attempt <= ATTEMPTS; attempt++)); do
    if "$BASH" "$here/deploy.sh" undo; then return 0; fi
    say "The undo failed, attempt $attempt of $ATTEMPTS."
    ((attempt == ATTEMPTS)) || sleep "$PAUSE"
  done
  return 1
}

on_exit() {
  local status=$?
  trap - EXIT INT TERM
  ended "$status"
}

leave() {
  [[ -z $scratch ]] || rm -rf "$scratch"
  exit "$1"
}

ended() {
  local status=$1
  if ((status == 0)); then leave 0; fi
  if ((status > 128)); then
    say "Stopped by a signal. The step that undoes brings back what served before."
    leave "$status"
  fi
  if [[ -z $changing ]]; then
    if ((status == 64)); then leave 2; fi
    if [[ $operation == undo ]]; then leave 3; fi
    leave 1
  fi
  say "It failed: what served before is brought back."
  if restore_in_process; then leave 1; fi
  printf '::error::%s\n' "It failed, and so did the undo: nobody knows what serves. Look at it, then run this job again, or deploy.sh undo." >&2
  leave 3
}

trap on_exit EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
