# shellcheck shell=bash
# What a Deployment has, and waiting for it.

images_of() { jq -c '[.spec.template.spec | (.containers + (.initContainers // []))[] | { key: .name, value: .image }] | from_entries' <<< "$1"; }

# The ReplicaSets of a Deployment, the one that serves first: most pods that are ready, then the newest.
replica_sets_of() {
  local selector
  selector=$(jq -r '.spec.selector.matchLabels // {} | to_entries | map("\(.key)=\(.value)") | join(",")' <<< "$1")
  kube get replicasets --selector "$selector" --output json | jq -c --arg uid "$(jq -r .metadata.uid <<< "$1")" '
    [.items[] | select(any(.metadata.ownerReferences[]?; .uid == $uid))]
    | sort_by([.status.readyReplicas // 0, (.metadata.annotations["deployment.kubernetes.io/revision"] // "0" | tonumber)]) | reverse'
}

# Whether all the pods of a Deployment are of its template, ready, and as many as it wants.
settled() {
  jq -e '.spec.replicas as $wanted | (.status.observedGeneration // 0) >= .metadata.generation and ([.status.replicas, .status.updatedReplicas, .status.availableReplicas] | all((. // 0) == $wanted))' <<< "$1" > /dev/null
}

# As many pods ready as $2 says, of whichever template.
ready() { (($(jq '.status.readyReplicas // 0' <<< "$1") >= $2)); }

# await DEPLOYMENT [QUESTION [ARGUMENT]]: waits for what a Deployment was told. The API server may be away for a moment meanwhile.
await() {
  local deadline=$((SECONDS + ${AWAIT_AT_MOST:-$DEPLOY_TIMEOUT})) object
  until object=$(found deployment "$1") && [[ -n $object ]] && "${2:-settled}" "$object" "${@:3}"; do
    if ((SECONDS >= deadline)); then
      say "After ${AWAIT_AT_MOST:-$DEPLOY_TIMEOUT} s $1 is not as it should be: $(jq -c '{ wanted: .spec.replicas } + (.status | { replicas, updatedReplicas, readyReplicas, availableReplicas })' <<< "${object:-null}" || true)"
      return 1
    fi
    sleep "${DEPLOY_POLL:-1}"
  done
}

# Watches a rollout, which is the health check of each of its batches: a pod that does not become ready holds it up.
await_rollout() {
  say "Waits until $1 is rolled out, at most $DEPLOY_TIMEOUT s."
  kubectl --namespace "$KUBE_NAMESPACE" rollout status "deployment/$1" --timeout "${DEPLOY_TIMEOUT}s" || {
    explain "$1"
    return 1
  }
}

# What somebody wants to read who was woken by it.
explain() {
  local pods
  pods=$(kube get pods --selector "$(found deployment "$1" | jq -r '.spec.selector.matchLabels // {} | to_entries | map("\(.key)=\(.value)") | join(",")')" --output json) || return 0
  jq -r '.items[] | .metadata.name as $pod | (.status.conditions // [] | map(select(.type == "PodScheduled" and .status == "False")) | .[] | "\($pod): \(.reason): \(.message)"),
    (.status.containerStatuses // [] | .[] | select(.ready | not) | "\($pod): \(.name) is not ready, restarted \(.restartCount) times" + (.state.waiting // .lastState.terminated // {} | if .reason then ": \(.reason) \(.message // "")" else "" end))' <<< "$pods" || return 0
}

scale() {
  local deployment=$1 count=$2 now
  now=$(found deployment "$deployment")
  [[ -n $now ]] || return 0
  if [[ $(jq .spec.replicas <<< "$now") != "$count" ]]; then
    say "Scales $deployment to $count."
    kube scale "deployment/$deployment" --replicas "$count"
  fi
}
