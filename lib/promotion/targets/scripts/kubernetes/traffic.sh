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
  if [[ $1 == plain ]]; then
    printf '{"pod-template-hash":"%s","slipway.dev/slot":null}' "$(from_state .from.hash)"
  else
    printf '{"slipway.dev/slot":"%s","pod-template-hash":null}' "$1"
  fi
}

# One patch of the Service; the keys that the user chose stay.
select_slot() {
  say "The Service $KUBE_SERVICE sends to the pods of $(deployment_of "$1")."
  kube patch service "$KUBE_SERVICE" --type merge --patch "{\"spec\":{\"selector\":$(selector_of "$1")}}"
}

select_all() {
  say "The Service $KUBE_SERVICE sends to all pods of its own selector."
  kube patch service "$KUBE_SERVICE" --type merge --patch '{"spec":{"selector":{"slipway.dev/slot":null,"pod-template-hash":null}}}'
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

# A gateway that hears of a weight before it hears of the pods behind a Service would send to nobody.
await_endpoints() {
  local service=$1 count=$2 deadline=$((SECONDS + DEPLOY_TIMEOUT)) slices
  until slices=$(kube get endpointslices --selector "kubernetes.io/service-name=$service" --output json) &&
    (($(jq '[.items[].endpoints[]? | select(.conditions.ready != false)] | length' <<< "$slices") >= count)); do
    ((SECONDS < deadline)) || fail "after $DEPLOY_TIMEOUT s the Service $service does not send to $count pods: see kubectl get endpointslices -l kubernetes.io/service-name=$service"
    sleep "${DEPLOY_POLL:-1}"
  done
}

readonly HTTP_ROUTE=httproutes.gateway.networking.k8s.io TRAFFIC_SPLIT=trafficsplits.split.smi-spec.io
readonly OURS='def ours: . as $name | [$service, "\($service)-plain", "\($service)-blue", "\($service)-green"] | index($name) != null;'

# The route, and whether it sends anything to the Service or to one of its slots.
route() {
  case $KUBE_ROUTER in
    gateway) must_find "$HTTP_ROUTE" "$KUBE_ROUTE" ;;
    smi) must_find "$TRAFFIC_SPLIT" "$KUBE_ROUTE" ;;
  esac
}

sends_to_us() { jq -e --arg service "$KUBE_SERVICE" "$OURS"' any(.spec.rules[]?.backendRefs[]?.name, (select(.spec.service == $service) | .spec.backends[]?.service); ours)' <<< "$1" > /dev/null; }

# Asked before anything is changed.
expect_route() {
  local object
  object=$(route)
  [[ -z $object ]] || sends_to_us "$object" || fail "$KUBE_ROUTE sends nothing to the Service '$KUBE_SERVICE': there is no weight to give"
}

# Who gets how much, by a route of the Gateway API or a TrafficSplit: send_weights SLOT WEIGHT SLOT WEIGHT, or the Service alone, as at rest.
send_weights() {
  local object list
  object=$(route)
  [[ -n $object ]] || return 0
  if ! sends_to_us "$object"; then
    if (($# > 0)); then fail "$KUBE_ROUTE sends nothing to the Service '$KUBE_SERVICE' any more: somebody changed it"; fi
    say "$KUBE_ROUTE sends nothing to the Service $KUBE_SERVICE: it is left alone."
    return 0
  fi
  if (($# == 0)); then
    list=$(jq -nc --arg service "$KUBE_SERVICE" '[{ name: $service, weight: 100 }]')
    say "$KUBE_ROUTE sends all to $KUBE_SERVICE."
  else
    list=$(jq -nc --arg service "$KUBE_SERVICE" --arg one "$1" --argjson first "$2" --arg other "$3" --argjson second "$4" '[{ name: "\($service)-\($one)", weight: $first }, { name: "\($service)-\($other)", weight: $second }]')
    say "$KUBE_ROUTE sends $2 % to $1 and $4 % to $3."
  fi
  if [[ $KUBE_ROUTER == smi ]]; then
    kube patch "$TRAFFIC_SPLIT" "$KUBE_ROUTE" --type merge --patch "$(jq -nc --argjson list "$list" '{ spec: { backends: [$list[] | { service: .name, weight }] } }')"
    return
  fi
  # In every rule that sends to the Service or to its slots: port, filters and the rest of a backend stay. Other backends of the rule stay as well. The resource
  # version keeps what somebody else changed meanwhile.
  kube patch "$HTTP_ROUTE" "$KUBE_ROUTE" --type merge --patch "$(jq -c --argjson list "$list" --arg service "$KUBE_SERVICE" "$OURS"'
    { metadata: { resourceVersion: .metadata.resourceVersion },
      spec: { rules: [.spec.rules[] | if any(.backendRefs[]?; .name | ours) then
        ([.backendRefs[] | select(.name | ours)][0]) as $model
        | .backendRefs = [$list[] as $to | $model + $to] + [.backendRefs[] | select(.name | ours | not)] else . end] } }' <<< "$object")"
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
