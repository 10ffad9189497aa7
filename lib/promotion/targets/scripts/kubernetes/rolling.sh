# shellcheck shell=bash
# A rolling update of the Deployment that serves.

# What serves now. The ReplicaSet is kept by its name: its revision is another one after every undo.
rolling_look() {
  local slot deployment object sets
  slot=$(slot_that_serves)
  deployment=$(deployment_of "$slot")
  object=$(found deployment "$deployment")
  if [[ -z $object ]]; then
    [[ -n ${DEPLOY_MANIFESTS:-} && $slot == plain ]] || fail "there is no Deployment '$deployment' in the namespace '$KUBE_NAMESPACE': create it, or name the manifests of the release"
    printf '{}'
    return
  fi
  sets=$(replica_sets_of "$object")
  jq -nc --arg slot "$slot" --arg deployment "$deployment" --argjson object "$object" --argjson sets "$sets" --argjson images "$(images_of "$object")" '
    { slot: $slot, deployment: $deployment, replicas: $object.spec.replicas, images: (if $sets == [] then $images else [$sets[0].spec.template.spec.containers[] | { key: .name, value: .image }] | from_entries end), replicaSet: ($sets[0].metadata.name // "") }'
}

# A percentage is a text, a count a number.
surge() { if [[ $1 =~ ^[0-9]+$ ]]; then printf '%s' "$1"; else jq -n --arg it "$1" '$it'; fi; }

with_strategy() {
  jq -c --argjson surge "$(surge "${ROLLING_MAX_SURGE:-25%}")" --argjson unavailable "$(surge "${ROLLING_MAX_UNAVAILABLE:-0}")" --argjson ready "${ROLLING_MIN_READY:-0}" '
    .spec.strategy = { type: "RollingUpdate", rollingUpdate: { maxSurge: $surge, maxUnavailable: $unavailable } } | .spec.minReadySeconds = $ready'
}

rolling_deploy() {
  local object slot deployment all
  claim rolling rolling_look
  slot=$(from_state '.from.slot')
  slot=${slot:-plain}
  deployment=$(deployment_of "$slot")
  if [[ -n ${DEPLOY_MANIFESTS:-} ]]; then
    all=$(manifests)
    object=$(workload_in "$all")
    object=$(with_images "$object" | with_strategy | in_slot "$slot")
    apply_others "$all"
    say "Rolls out $DEPLOY_RELEASE in $deployment."
    kube apply --filename - <<< "$object"
  else
    object=$(must_find deployment "$deployment")
    if [[ $(jq '.spec.paused // false' <<< "$object") == true ]]; then fail "the Deployment '$deployment' is paused: kubectl rollout resume deployment/$deployment"; fi
    object=$(with_images "$object" | with_strategy)
    say "Rolls out $DEPLOY_RELEASE in $deployment."
    # One patch: at no moment half of it.
    kube patch deployment "$deployment" --type strategic --patch "$(jq -c --argjson wanted "$wanted" '
      def changed: map(select($wanted[.name]) | { name, image });
      { metadata: { annotations: { "kubernetes.io/change-cause": .metadata.annotations["kubernetes.io/change-cause"] } },
        spec: { strategy: .spec.strategy, minReadySeconds: .spec.minReadySeconds, template: {
          metadata: { annotations: { "slipway.dev/release": .spec.template.metadata.annotations["slipway.dev/release"] } },
          spec: ({ containers: (.spec.template.spec.containers | changed) } + (.spec.template.spec.initContainers // [] | changed | if . == [] then {} else { initContainers: . } end)) } } }' <<< "$object")"
  fi
  await_rollout "$deployment"
  set_state phase '"done"'
  say "$DEPLOY_RELEASE serves in $deployment."
}

rolling_restore() {
  local deployment object set
  deployment=$(from_state '.from.deployment')
  object=$(must_find deployment "$deployment")
  set=$(from_state '.from.replicaSet')
  [[ -z $set ]] || set=$(found replicaset "$set")
  if [[ -z $set ]]; then
    say "Its ReplicaSet is gone: the images are set back."
    kube patch deployment "$deployment" --type strategic --patch "$(jq -c '{ spec: { template: { spec: { containers: (.from.images | to_entries | map({ name: .key, image: .value })) } } } }' <<< "$state")"
  elif [[ $(jq -n --argjson set "$set" --argjson object "$object" '($set.spec.template | del(.metadata.labels["pod-template-hash"])) == $object.spec.template') == true ]]; then
    say "$deployment has the template that served."
  else
    kube rollout undo "deployment/$deployment" --to-revision "$(jq -r '.metadata.annotations["deployment.kubernetes.io/revision"]' <<< "$set")"
  fi
  await_rollout "$deployment"
}

# To a revision, to the revision that had these images, or to the images.
rolling_rollback() {
  local deployment object sets revision=${DEPLOY_REVISION:-}
  unset DEPLOY_MANIFESTS
  claim rolling rolling_look
  deployment=$(from_state '.from.deployment')
  object=$(must_find deployment "$deployment")
  sets=$(replica_sets_of "$object")
  if [[ -n $revision ]]; then
    [[ $(jq --arg revision "$revision" 'any(.[]; .metadata.annotations["deployment.kubernetes.io/revision"] == $revision)' <<< "$sets") == true ]] || fail "$deployment has no revision $revision; there are $(jq -r 'map(.metadata.annotations["deployment.kubernetes.io/revision"]) | join(", ")' <<< "$sets")"
  else
    revision=$(jq -r --argjson wanted "$wanted" '[.[] | select([.spec.template.spec | (.containers + (.initContainers // []))[] | { key: .name, value: .image }] | from_entries | contains($wanted)) | .metadata.annotations["deployment.kubernetes.io/revision"]] | map(tonumber) | max // ""' <<< "$sets")
  fi
  if [[ -z $revision ]]; then
    rolling_deploy
    return
  fi
  say "Rolls back $deployment to its revision $revision."
  # Says itself that there is nothing to do when that is what is there.
  kube rollout undo "deployment/$deployment" --to-revision "$revision"
  await_rollout "$deployment"
  set_state phase '"done"'
  say "Revision $revision serves in $deployment."
}

rolling_retire() { say "A rolling update leaves nothing to retire."; }
rolling_shift() { misuse "a rolling update has no steps: deploy"; }
rolling_complete() { misuse "a rolling update has no steps: deploy"; }
rolling_status() { slots_status; }
rolling_restore_nothing() { say "What is there is left for a look."; }
