# shellcheck shell=bash
# Slots, and what sends traffic to them. There are three: `plain`, the Deployment that was there before the first of these strategies; `blue` and `green`, which take turns.
# At rest the Service names the slot that serves in its selector (no slot: plain), and routes name that Service alone. Only while a release moves do they name the Services of slots.

deployment_of() { if [[ $1 == plain ]]; then printf '%s' "$KUBE_DEPLOYMENT"; else printf '%s-%s' "$KUBE_DEPLOYMENT" "$1"; fi; }

slot_that_serves() {
  local service
  [[ -n $KUBE_SERVICE ]] || {
    printf plain
    return
  }
  service=$(found service "$KUBE_SERVICE")
  [[ -n $service ]] || {
    [[ -n ${DEPLOY_MANIFESTS:-} ]] || fail "there is no Service '$KUBE_SERVICE' in the namespace '$KUBE_NAMESPACE'"
    printf plain
    return
  }
  jq -r '.spec.selector["slipway.dev/slot"] // "plain"' <<< "$service"
}

# The keys of the user's own selector, and what keeps the pods of one slot apart: its label, or for the plain one, whose pods have none, the hash of its ReplicaSet.
selector_of() {
  local slot=$1
  if [[ $slot == plain ]]; then
    jq -c '{ "pod-template-hash": .from.hash, "slipway.dev/slot": null }' <<< "$state"
  else
    jq -nc --arg slot "$slot" '{ "slipway.dev/slot": $slot, "pod-template-hash": null }'
  fi
}

# select_pods SELECTOR: one patch of the Service; the keys that the user chose stay.
select_pods() {
  say "The Service $KUBE_SERVICE sends to $(jq -r 'to_entries | map(select(.value != null) | "\(.key)=\(.value)") | if . == [] then "all pods of its own selector" else join(", ") end' <<< "$1")."
  kube patch service "$KUBE_SERVICE" --type merge --patch "$(jq -nc --argjson selector "$1" '{ spec: { selector: $selector } }')"
}

# The Service of one slot: for tests before it serves, and for weights.
slot_service() {
  local slot=$1 service object
  service=$(must_find service "$KUBE_SERVICE")
  object=$(jq -c --arg name "$KUBE_SERVICE-$slot" --arg slot "$slot" --argjson keys "$(selector_of "$slot")" '
    { apiVersion, kind, metadata: { name: $name, labels: ((.metadata.labels // {}) + { "slipway.dev/slot": $slot }) },
      spec: { type: "ClusterIP", selector: ((.spec.selector + $keys) | with_entries(select(.value != null))),
        ports: [.spec.ports[] | { name, protocol, port, targetPort, appProtocol } | with_entries(select(.value != null))] } }' <<< "$service")
  kube apply --filename - <<< "$object"
}

# Who gets how much, by a route of the Gateway API or a TrafficSplit: send_weights SLOT WEIGHT SLOT WEIGHT, or the Service alone, as at rest.
send_weights() {
  local kind path object list
  case $KUBE_ROUTER in
    gateway) kind=httproutes.gateway.networking.k8s.io ;;
    smi) kind=trafficsplits.split.smi-spec.io ;;
    *) return 0 ;;
  esac
  if (($# == 0)); then
    list=$(jq -nc --arg service "$KUBE_SERVICE" '[{ name: $service, weight: 100 }]')
    say "$KUBE_ROUTE sends all to $KUBE_SERVICE."
  else
    list=$(jq -nc --arg service "$KUBE_SERVICE" --arg one "$1" --argjson first "$2" --arg other "$3" --argjson second "$4" '[{ name: "\($service)-\($one)", weight: $first }, { name: "\($service)-\($other)", weight: $second }]')
    say "$KUBE_ROUTE sends $2 % to $1 and $4 % to $3."
  fi
  object=$(must_find "$kind" "$KUBE_ROUTE")
  if [[ $KUBE_ROUTER == smi ]]; then
    path=$(jq -c --argjson list "$list" '{ spec: { backends: [$list[] | { service: .name, weight }] } }' <<< "$object")
    kube patch "$kind" "$KUBE_ROUTE" --type merge --patch "$path"
    return
  fi
  # In every rule that sends to the Service or to its slots: port, filters and the rest of a backend stay. Other backends of the rule stay as well. The test of the
  # resource version keeps what somebody else changed meanwhile.
  path=$(jq -c --argjson list "$list" --arg service "$KUBE_SERVICE" '
    ([$service, "\($service)-plain", "\($service)-blue", "\($service)-green"]) as $ours
    | { metadata: { resourceVersion: .metadata.resourceVersion },
        spec: { rules: [.spec.rules[] | if any(.backendRefs[]?; .name as $name | $ours | index($name)) then
          ([.backendRefs[] | select(.name as $name | $ours | index($name))][0]) as $model
          | .backendRefs = [$list[] as $to | $model + $to] + [.backendRefs[] | select(.name as $name | $ours | index($name) | not)] else . end] } }' <<< "$object")
  jq -e --arg service "$KUBE_SERVICE" 'any(.spec.rules[].backendRefs[]?; .name | startswith($service))' <<< "$path" > /dev/null || fail "the HTTPRoute '$KUBE_ROUTE' sends nothing to the Service '$KUBE_SERVICE'"
  kube patch "$kind" "$KUBE_ROUTE" --type merge --patch "$path"
}

# Of so many replicas, those that the new slot has at a weight: rounded up, and never all of them.
share() {
  local count=$1 weight=$2 new
  new=$(((count * weight + 99) / 100))
  if ((new >= count)); then new=$((count - 1)); fi
  ((new > 0)) || fail "$count replica cannot be shared: $weight % of it is nothing or all"
  if ((new * 100 != count * weight)); then warn "$weight % of $count replicas cannot be: $new of $count is $((new * 100 / count)) %"; fi
  printf '%s' "$new"
}
