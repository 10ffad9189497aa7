# shellcheck shell=bash
# Questions to the cluster.

kube() { kubectl --namespace "$KUBE_NAMESPACE" --request-timeout=30s "$@"; }

# found KIND NAME: the object as JSON, or nothing.
found() { kube get "$1" "$2" --ignore-not-found --output json; }

must_find() {
  local object
  object=$(found "$1" "$2")
  [[ -n $object ]] || fail "there is no $1 '$2' in the namespace '$KUBE_NAMESPACE'"
  printf '%s' "$object"
}
