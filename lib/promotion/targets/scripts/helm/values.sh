# shellcheck shell=bash
# What the chart is told of the release. HELM_VALUES has a file on each line, HELM_IMAGES the path of a value, which part of an image it takes, and the image:
# `image.digest digest ghcr.io/acme/web@sha256:…`.

arguments=()

values() {
  local file path part image value
  while IFS= read -r file; do
    [[ -n $file ]] || continue
    [[ -f $file ]] || misuse "HELM_VALUES names '$file': there is no such file in what is checked out"
    arguments+=(--values "$file")
  done <<< "${HELM_VALUES:-}"
  # A revision has values of its own, and nobody names an image.
  [[ -z ${DEPLOY_REVISION:-} ]] || return 0
  while read -r path part image; do
    [[ -n $path ]] || continue
    [[ $path =~ ^[A-Za-z0-9_.-]+$ && $image =~ ^[A-Za-z0-9][A-Za-z0-9._:/@-]*$ ]] || misuse "HELM_IMAGES has the line '$path $part $image': each is a path, a part and an image"
    if ! [[ $image =~ @sha256:[0-9a-f]{64}$ ]]; then
      [[ $operation == rollback ]] || misuse "the image '$image' is no digest: it is named as repository@sha256:…, because a tag can be moved"
      warn "the image '$image' is a tag: what it names now may not be what was there when the tag was made"
    fi
    case $part in
      digest)
        [[ $image == *@* ]] || misuse "the image '$image' has no digest for the value $path"
        value=${image#*@}
        ;;
      repository)
        value=${image%%@*}
        # A port has no colon behind the last slash.
        [[ ${value##*/} != *:* ]] || value=${value%:*}
        ;;
      reference) value=$image ;;
      *) misuse "HELM_IMAGES says '$part': a value takes the digest, the repository or the reference of an image" ;;
    esac
    arguments+=(--set-string "$path=$value")
  done <<< "${HELM_IMAGES:-}"
}
