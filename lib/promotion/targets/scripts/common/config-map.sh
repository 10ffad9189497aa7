# shellcheck shell=bash
# The state in the ConfigMap slipway-<what is deployed>.

state=
state_version=

read_state() {
  local object
  object=$(found configmap "slipway-$STATE_OF")
  state=
  state_version=
  if [[ -n $object ]]; then
    object=$(jq -r '.metadata.resourceVersion, .data.state // ""' <<< "$object")
    state_version=${object%%$'\n'*}
    state=${object#*$'\n'}
    [[ -n $state ]] || state=null
  fi
  know_state || fail "the ConfigMap slipway-$STATE_OF cannot be read: see what serves, then delete it"
}

# Written over what was read, or not at all: somebody who wrote meanwhile is not overwritten.
write_state() {
  local verb=replace object
  state=$1
  [[ -n $state_version ]] || verb=create
  object=$(jq -n --arg name "slipway-$STATE_OF" --arg version "$state_version" --argjson state "$state" '
    { apiVersion: "v1", kind: "ConfigMap", metadata: ({ name: $name, labels: { "app.kubernetes.io/managed-by": "slipway" } } + if $version == "" then {} else { resourceVersion: $version } end), data: { state: ($state | tojson) } }')
  object=$(kube "$verb" --filename - --output json <<< "$object")
  state_version=$(jq -r .metadata.resourceVersion <<< "$object")
  know_state
}
