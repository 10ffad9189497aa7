# shellcheck shell=bash
# Argo Rollouts: the steps of the Rollout shift the traffic, and its analyses judge; here the image is set, steps that wait for somebody are promoted, and what is aborted
# is undone. What `kubectl argo rollouts` patches is patched, so that the plugin is not needed.

readonly ROLLOUT=rollouts.argoproj.io

rollouts_look() {
  local object
  object=$(found $ROLLOUT "$KUBE_DEPLOYMENT")
  if [[ -z $object ]]; then
    [[ -n ${DEPLOY_MANIFESTS:-} ]] || fail "there is no Rollout '$KUBE_DEPLOYMENT' in the namespace '$KUBE_NAMESPACE': create it, or name the manifests of the release"
    printf '{}'
    return
  fi
  [[ $(jq '.spec.template != null' <<< "$object") == true ]] || fail "the Rollout '$KUBE_DEPLOYMENT' takes its pods from a workloadRef: give it a template"
  [[ $(rollout_phase "$object") == Healthy ]] || fail "the Rollout '$KUBE_DEPLOYMENT' is not healthy, but $(rollout_phase "$object"): $(jq -r '.status.message // ""' <<< "$object")"
  jq -nc --argjson object "$object" --argjson images "$(images_of "$object")" '{ deployment: $object.metadata.name, replicas: $object.spec.replicas, images: $images, template: $object.spec.template }'
}

# As Argo calls it; Progressing until the controller has seen the last change. Healthy is one whose release is the stable one.
rollout_phase() {
  jq -r 'if (.status.observedGeneration // "" | tostring) != (.metadata.generation | tostring) then "Progressing"
    elif .status.abort == true then "Degraded"
    elif .status.phase == "Healthy" and .status.currentPodHash != .status.stableRS then "Progressing"
    else .status.phase // "Progressing" end' <<< "$1"
}

# The weight that it has reached by its own steps.
rollout_weight() {
  jq -r '(.status.currentStepIndex // 0) as $index | [.spec.strategy.canary.steps // [] | .[:$index][] | .setWeight // empty] | last // 0' <<< "$1"
}

# Its step is one that waits for somebody: an inconclusive analysis is no good news, and nobody promotes past it here.
waits_for_somebody() {
  jq -e '.status.phase == "Paused" and any(.status.pauseConditions[]?; .reason == "CanaryPauseStep" or .reason == "BlueGreenPause")
    and ((.status.currentStepIndex // 0) as $index | (.spec.strategy.canary.steps // [])[$index].pause // {} | .duration == null)' <<< "$1" > /dev/null
}

patch_rollout_status() { kube patch $ROLLOUT "$KUBE_DEPLOYMENT" --subresource status --type merge --patch "$1"; }

# judged ROLLOUT: stops at what will not get well.
judged() {
  [[ $(rollout_phase "$1") != Degraded ]] || fail "the Rollout '$KUBE_DEPLOYMENT' is degraded: $(jq -r '.status.message // "it says no reason"' <<< "$1")"
  if jq -e 'any(.status.pauseConditions[]?; .reason == "InconclusiveAnalysisRun" or .reason == "InconclusiveExperiment")' <<< "$1" > /dev/null; then
    fail "an analysis of the Rollout '$KUBE_DEPLOYMENT' is inconclusive: that is no success"
  fi
}

set_rollout_template() {
  kube patch $ROLLOUT "$KUBE_DEPLOYMENT" --type json --patch "$(jq -nc --argjson template "$1" '[{ op: "replace", path: "/spec/template", value: $template }]')"
}

rollouts_prepare() {
  local object all
  claim rollouts rollouts_look
  if [[ -n ${DEPLOY_MANIFESTS:-} ]]; then
    all=$(manifests)
    object=$(workload_in "$all")
    object=$(with_images "$object")
    apply_others "$all"
    say "Gives $DEPLOY_RELEASE to the Rollout $KUBE_DEPLOYMENT."
    kube apply --filename - <<< "$object"
  else
    object=$(must_find $ROLLOUT "$KUBE_DEPLOYMENT")
    object=$(with_images "$object")
    say "Gives $DEPLOY_RELEASE to the Rollout $KUBE_DEPLOYMENT."
    set_rollout_template "$(jq -c .spec.template <<< "$object")"
  fi
}

# Until it has reached a weight by its own steps: one that waits for somebody is promoted as long as the weight is below.
reach() {
  local wanted=$1 deadline=$((SECONDS + DEPLOY_TIMEOUT)) object weight phase promoted=
  while true; do
    if object=$(found $ROLLOUT "$KUBE_DEPLOYMENT") && [[ -n $object ]]; then
      judged "$object"
      phase=$(rollout_phase "$object")
      weight=$(rollout_weight "$object")
      if [[ $phase == Healthy ]]; then
        say "The Rollout $KUBE_DEPLOYMENT is healthy, and has all the traffic."
        return 0
      fi
      if [[ $(jq -r '.status.observedGeneration // "" | tostring' <<< "$object") == $(jq -r '.metadata.generation | tostring' <<< "$object") ]]; then
        if ((wanted < 100 && weight > wanted)); then fail "the Rollout '$KUBE_DEPLOYMENT' sends $weight % by its own steps, and the strategy says $wanted %: make them agree"; fi
        if ((weight == wanted && wanted < 100)) && [[ $phase == Paused ]]; then
          say "The Rollout $KUBE_DEPLOYMENT sends $weight % to the release."
          return 0
        fi
        if waits_for_somebody "$object" && [[ $promoted != "$(jq -r '.status.currentStepIndex' <<< "$object")" ]]; then
          promoted=$(jq -r '.status.currentStepIndex' <<< "$object")
          say "Promotes it past $weight %."
          patch_rollout_status '{"status":{"pauseConditions":null}}'
        fi
      fi
    fi
    ((SECONDS < deadline)) || fail "after $DEPLOY_TIMEOUT s the Rollout '$KUBE_DEPLOYMENT' has not reached $wanted %: $(jq -r '"\(.status.phase // "unknown"), \(.status.message // "no message")"' <<< "${object:-null}")"
    sleep "${DEPLOY_POLL:-1}"
  done
}

rollouts_shift() {
  own
  reach "$DEPLOY_WEIGHT"
  set_state weight "$DEPLOY_WEIGHT"
}

rollouts_complete() {
  own
  reach 100
  set_state phase '"done"'
  say "$(from_state .release) serves."
}

rollouts_deploy() {
  rollouts_prepare
  rollouts_complete
}

# The template that was there: where it is the stable one, Argo goes back at once; where the new one is stable already, the steps are skipped.
rollouts_restore() {
  local object template deadline=$((SECONDS + DEPLOY_TIMEOUT))
  template=$(jq -c .from.template <<< "$state")
  object=$(must_find $ROLLOUT "$KUBE_DEPLOYMENT")
  if [[ $(jq --argjson template "$template" '.spec.template == $template' <<< "$object") != true ]]; then
    if [[ $(rollout_phase "$object") != Healthy ]]; then patch_rollout_status '{"status":{"abort":true}}'; fi
    set_rollout_template "$template"
  fi
  fully_promoted "$deadline"
}

fully_promoted() {
  local deadline=$1 object phase
  while true; do
    if object=$(found $ROLLOUT "$KUBE_DEPLOYMENT") && [[ -n $object ]]; then
      phase=$(rollout_phase "$object")
      [[ $phase != Healthy ]] || return 0
      if jq -e '(.status.observedGeneration // "" | tostring) == (.metadata.generation | tostring) and .status.currentPodHash != .status.stableRS and .status.promoteFull != true' <<< "$object" > /dev/null; then
        say "Skips the steps of the Rollout."
        patch_rollout_status '{"status":{"promoteFull":true,"abort":false}}'
      fi
    fi
    ((SECONDS < deadline)) || fail "after $DEPLOY_TIMEOUT s the Rollout '$KUBE_DEPLOYMENT' is not healthy: $(jq -r '"\(.status.phase // "unknown"), \(.status.message // "no message")"' <<< "${object:-null}")"
    sleep "${DEPLOY_POLL:-1}"
  done
}

rollouts_rollback() {
  [[ -z ${DEPLOY_REVISION:-} ]] || fail "a Rollout is rolled back to a release or to an image: its revisions are Argo's own"
  unset DEPLOY_MANIFESTS
  rollouts_prepare
  fully_promoted "$((SECONDS + DEPLOY_TIMEOUT))"
  set_state phase '"done"'
  say "$DEPLOY_RELEASE serves."
}

rollouts_retire() { say "Argo Rollouts scales the old ReplicaSet down itself."; }

rollouts_status() {
  local object
  object=$(must_find $ROLLOUT "$KUBE_DEPLOYMENT")
  say "$KUBE_DEPLOYMENT: $(rollout_phase "$object"), $(rollout_weight "$object") % by its steps, $(jq -r '[.spec.template.spec.containers[] | "\(.name)=\(.image)"] | join(", ")' <<< "$object")"
}

rollouts_restore_nothing() { say "What is there is left for a look."; }
