# shellcheck shell=bash
# The Application, and the state in one of its annotations.

state=

application() { argocd app get "$ARGO_APPLICATION" --output json; }

read_state() {
  local object
  object=$(application)
  state=$(jq -r '.metadata.annotations["slipway.dev/deployment"] // ""' <<< "$object")
  know_state || fail "the annotation slipway.dev/deployment of $ARGO_APPLICATION cannot be read: see what serves, then delete it"
}

write_state() {
  state=$1
  argocd app patch "$ARGO_APPLICATION" --type merge --patch "$(jq -nc --argjson state "$state" '{ metadata: { annotations: { "slipway.dev/deployment": ($state | tojson) } } }')"
  know_state
}

# Argo has compared with what is wanted, and everything of it is healthy.
wait_for_health() {
  say "Waits until $ARGO_APPLICATION is synced and healthy, at most $DEPLOY_TIMEOUT s."
  argocd app wait "$ARGO_APPLICATION" --sync --health --operation --timeout "$DEPLOY_TIMEOUT"
}

# expect_images JSON: healthy is not enough, when what is healthy is the release before.
expect_images() {
  local missing
  missing=$(application | jq -r --argjson wanted "$1" '(.status.summary.images // []) as $there | [$wanted[] | select(. as $image | $there | index($image) | not)] | join(", ")')
  [[ -z $missing ]] || fail "$ARGO_APPLICATION is healthy, but $missing is not in it: does what it is made of take this image?"
}

status() {
  application | jq -r '"\(.metadata.name): \(.status.sync.status), \(.status.health.status), \(.status.sync.revision // "no revision")", (.status.summary.images // [] | .[])'
}
