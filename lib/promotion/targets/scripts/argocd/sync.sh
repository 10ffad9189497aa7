# shellcheck shell=bash
# The Application itself is told which images, and of which commit.

sync_look() {
  local object
  object=$(application)
  [[ $(jq '.spec.source != null' <<< "$object") == true ]] || fail "the Application '$ARGO_APPLICATION' has several sources: which of them names the images, nobody knows; use a pull request"
  jq -c --arg name "$ARGO_APPLICATION" '{ deployment: $name, source: .spec.source, images: ({ revision: (.status.sync.revision // "") }) }' <<< "$object"
}

# The source with the images of the release: overrides of kustomize by name, or parameters of Helm by ARGO_PARAMETERS, whose lines say `image.digest=web`, the value and
# the name of an image.
source_with_images() {
  local line parameters='{}'
  while IFS= read -r line; do
    [[ -n $line ]] || continue
    [[ $line =~ ^[A-Za-z0-9_.-]+=[A-Za-z0-9._-]+$ ]] || misuse "ARGO_PARAMETERS has the line '$line': each is value=image"
    parameters=$(jq -c --arg name "${line%%=*}" --arg image "${line#*=}" '.[$name] = $image' <<< "$parameters")
  done <<< "${ARGO_PARAMETERS:-}"
  jq -c --argjson wanted "$wanted" --argjson parameters "$parameters" --arg revision "${ARGO_REVISION:-}" '
    (if $revision == "" then . else .targetRevision = $revision end)
    | if $parameters == {} then
        .kustomize.images = ([.kustomize.images // [] | .[] | select(split("=")[0] as $name | $wanted | has($name) | not)] + [$wanted | to_entries[] | "\(.key)=\(.value)"])
      else
        .helm.parameters = ([.helm.parameters // [] | .[] | select(.name as $name | $parameters | has($name) | not)]
          + [$parameters | to_entries[] | { name: .key, value: (if (.key | test("[Dd]igest$")) then ($wanted[.value] | sub(".*@"; "")) else $wanted[.value] end), forceString: true }])
      end' <<< "$1"
}

set_source() {
  argocd app patch "$ARGO_APPLICATION" --type json --patch "$(jq -nc --argjson source "$1" '[{ op: "replace", path: "/spec/source", value: $source }]')"
}

# With automated sync Argo may be at it already, and refuses a second one.
sync() {
  if argocd app sync "$ARGO_APPLICATION" --timeout "$DEPLOY_TIMEOUT"; then return 0; fi
  say "Argo is at it already, or could not: once more, when it has ended."
  argocd app wait "$ARGO_APPLICATION" --operation --timeout "$DEPLOY_TIMEOUT"
  argocd app sync "$ARGO_APPLICATION" --timeout "$DEPLOY_TIMEOUT"
}

sync_deploy() {
  local source
  claim sync sync_look
  source=$(jq -c .from.source <<< "$state")
  source=$(source_with_images "$source")
  say "Tells $ARGO_APPLICATION to be $DEPLOY_RELEASE."
  set_source "$source"
  sync
  wait_for_health
  expect_images "$wanted"
  set_state phase '"done"'
  say "$DEPLOY_RELEASE serves in $ARGO_APPLICATION."
}

sync_restore() {
  set_source "$(jq -c .from.source <<< "$state")"
  sync
  wait_for_health
}

# To an entry of Argo's history, or to the images.
sync_rollback() {
  local object source
  if [[ -z ${DEPLOY_REVISION:-} ]]; then
    sync_deploy
    return
  fi
  object=$(application)
  source=$(jq -c --arg id "$DEPLOY_REVISION" '[.status.history // [] | .[] | select((.id | tostring) == $id)] | first // empty | .source + { targetRevision: .revision }' <<< "$object")
  [[ -n $source ]] || fail "$ARGO_APPLICATION has no entry $DEPLOY_REVISION in its history; there are $(jq -r '[.status.history // [] | .[].id | tostring] | join(", ")' <<< "$object")"
  claim sync sync_look
  say "Rolls $ARGO_APPLICATION back to entry $DEPLOY_REVISION of its history."
  set_source "$source"
  sync
  wait_for_health
  set_state phase '"done"'
}

sync_restore_nothing() { return 0; }
