# shellcheck shell=bash
# Blue-green and canary: the release goes into a slot beside the one that serves, and traffic follows.

# What serves now. It may be a moment behind, or a pod of it may be starting again: it is waited for, and only what cannot be told apart is refused, so that a cluster
# that is not well can still get the release that heals it.
slots_look() {
  local slot deployment object sets set hash
  slot=$(slot_that_serves)
  deployment=$(deployment_of "$slot")
  object=$(found deployment "$deployment")
  if [[ -z $object ]]; then
    [[ -n ${DEPLOY_MANIFESTS:-} && $slot == plain ]] || fail "there is no Deployment '$deployment' in the namespace '$KUBE_NAMESPACE': create it, or name the manifests of the release"
    printf '{}'
    return
  fi
  expect_route
  (($(jq .spec.replicas <<< "$object") > 0)) || fail "$deployment, which serves, has no replicas: there is nothing to shift traffic from"
  AWAIT_AT_MOST=$((DEPLOY_TIMEOUT < 60 ? DEPLOY_TIMEOUT : 60)) await "$deployment" >&2 || warn "$deployment, which serves, is not as it should be"
  object=$(must_find deployment "$deployment")
  ready "$object" 1 || fail "$deployment, which serves, has no pod that is ready: there is no traffic to shift; roll out the release instead, or see kubectl rollout status deployment/$deployment"
  sets=$(replica_sets_of "$object")
  set=$(jq -c 'first // {}' <<< "$sets")
  hash=$(jq -r '.metadata.labels["pod-template-hash"] // ""' <<< "$set")
  if [[ $slot == plain ]]; then
    [[ -n $hash ]] || fail "the pods of $deployment have no pod-template-hash: nothing tells them from those of another slot"
    [[ $(jq 'map(select((.status.readyReplicas // 0) > 0)) | length' <<< "$sets") == 1 ]] || fail "$deployment, which serves, is in the middle of a rollout: kubectl rollout status deployment/$deployment shows it, kubectl rollout undo ends it"
  fi
  jq -nc --arg slot "$slot" --arg deployment "$deployment" --arg hash "$hash" --argjson object "$object" --argjson set "$set" --argjson images "$(images_of "$object")" '
    { slot: $slot, deployment: $deployment, replicas: $object.spec.replicas, ready: ($object.status.readyReplicas // 0), hash: $hash,
      images: (if $set == {} then $images else [$set.spec.template.spec | (.containers + (.initContainers // []))[] | { key: .name, value: .image }] | from_entries end) }'
}

slots_prepare() {
  local from to slot other all object replicas existing
  claim slots slots_look
  from=$(from_state '.from.slot')
  if [[ -z $from ]]; then
    say "Nothing serves yet: the first release takes no traffic from anybody."
    set_state first true
    rolling_deploy
    return
  fi
  to=$(if [[ $from == green ]]; then printf blue; else printf green; fi)
  set_state to "\"$to\""
  replicas=$(from_state '.from.replicas')
  # Nobody but the two of them may be there when the Service sends to both.
  for slot in plain blue green; do
    [[ $slot == "$from" || $slot == "$to" ]] || scale "$(deployment_of "$slot")" 0
  done
  if [[ $from == plain ]]; then select_slot plain; fi

  other=$(deployment_of "$to")
  if [[ -n ${DEPLOY_MANIFESTS:-} ]]; then
    all=$(manifests)
    object=$(workload_in "$all")
    apply_others "$all"
  else
    object=$(must_find deployment "$(from_state '.from.deployment')")
  fi
  if [[ $KUBE_ROUTER == replicas && ${SLOTS_KEEP_WARM:-true} != true ]]; then replicas=1; fi
  object=$(with_images "$object" | in_slot "$to" | jq -c --argjson replicas "$replicas" '
    del(.status) | .spec.replicas = $replicas
    | .metadata |= { name, labels, annotations: ((.annotations // {}) | with_entries(select(.key | test("^(deployment\\.kubernetes\\.io/|kubectl\\.kubernetes\\.io/last-applied)") | not))) }')
  say "Puts $DEPLOY_RELEASE into $other."
  existing=$(found deployment "$other")
  kube "$(if [[ -n $existing ]]; then printf replace; else printf create; fi)" --filename - <<< "$object"
  await_rollout "$other"
  slot_service "$to"
  case $KUBE_ROUTER in gateway | smi)
    slot_service "$from"
    await_endpoints "$KUBE_SERVICE-$from" "$(from_state '.from.ready')"
    await_endpoints "$KUBE_SERVICE-$to" "$replicas"
    send_weights "$from" 100 "$to" 0
    ;;
  esac
  output slot "$to"
  output deployment "$other"
  output service "$KUBE_SERVICE-$to"
  say "$DEPLOY_RELEASE is ready in $other. $(from_state '.from.deployment') serves."
}

slots_shift() {
  own
  [[ $(from_state .first) != true ]] || {
    say "The first release has all the traffic there is."
    return 0
  }
  local from to weight=$DEPLOY_WEIGHT count new
  from=$(from_state '.from.slot')
  to=$(from_state '.to')
  [[ -n $to ]] || fail "nothing is prepared: deploy.sh prepare comes first"
  count=$(from_state '.from.replicas')
  case $KUBE_ROUTER in
    selector)
      ((weight == 100)) || misuse "a Service sends all or nothing: $weight % needs another router"
      select_slot "$to"
      ;;
    gateway | smi) send_weights "$from" "$((100 - weight))" "$to" "$weight" ;;
    replicas)
      new=$count
      ((weight == 100)) || new=$(share "$count" "$weight")
      scale "$(deployment_of "$to")" "$new"
      await "$(deployment_of "$to")"
      if ((weight == 100)); then
        select_slot "$to"
        if [[ ${SLOTS_KEEP_WARM:-true} == true ]]; then scale "$(deployment_of "$from")" "$count"; fi
      else
        select_all
        scale "$(deployment_of "$from")" "$((count - new))"
        await "$(deployment_of "$from")"
      fi
      ;;
  esac
  set_state weight "$weight"
  say "$(deployment_of "$to") has $weight % of the traffic."
}

# From here on the Service names the new slot, and routes name the Service alone. The old slot is kept.
slots_complete() {
  own
  if [[ $(from_state .first) == true ]]; then
    set_state phase '"done"'
    return 0
  fi
  local to
  to=$(from_state '.to')
  [[ $(from_state .weight) == 100 ]] || fail "$(deployment_of "$to") does not have all of the traffic: shift it first"
  select_slot "$to"
  send_weights
  set_state phase '"done"'
  say "$(from_state .release) serves in $(deployment_of "$to"). $(from_state '.from.deployment') is kept."
}

# First as many replicas that are ready as there were, then the traffic, then the new slot ends; the plain one loses its pin when nobody else has its labels any more.
slots_restore() {
  local from to object
  from=$(from_state '.from.slot')
  to=$(from_state '.to')
  scale "$(deployment_of "$from")" "$(from_state '.from.replicas')"
  if ! await "$(deployment_of "$from")" ready "$(from_state '.from.ready')"; then
    object=$(must_find deployment "$(deployment_of "$from")")
    ready "$object" 1 || fail "$(deployment_of "$from") has no pod that is ready: the traffic stays where it is"
    warn "$(deployment_of "$from") serves with fewer pods than before"
  fi
  select_slot "$from"
  send_weights
  if [[ -n $to ]]; then
    object=$(found deployment "$(deployment_of "$to")")
    if [[ -n $object ]]; then
      scale "$(deployment_of "$to")" 0
      await "$(deployment_of "$to")"
    fi
  fi
  if [[ $from == plain ]]; then select_all; fi
}

slots_restore_nothing() { say "What is there is left for a look."; }

# The slot that served before still has the release, as a rule: then the traffic goes back to it at once. Else the release goes into the other slot, without pauses.
slots_rollback() {
  [[ -z ${DEPLOY_REVISION:-} ]] || fail "a deployment in slots has no revisions: roll back to a release or to an image"
  unset DEPLOY_MANIFESTS
  read_state
  if [[ $(from_state .record) != "$DEPLOY_RECORD" && $(from_state .phase) == 'done' && $(from_state .way) == slots && $wanted != '{}' ]] &&
    [[ $(jq --argjson wanted "$wanted" '(.from.images // {}) | contains($wanted)' <<< "$state") == true && -n $(found deployment "$(from_state '.from.deployment')") ]]; then
    say "$(from_state '.from.deployment') has what is wanted: the traffic goes back to it."
    restore
    return
  fi
  slots_prepare
  DEPLOY_WEIGHT=100
  slots_shift
  slots_complete
}

# Ends the slots that do not serve. Whoever might serve is left alone.
slots_retire() {
  local service serving slot deployment object
  read_state
  if [[ $(from_state .phase) == open ]]; then
    warn "a deployment is under way, record $(from_state .record): nothing is retired"
    return 0
  fi
  service=$(must_find service "$KUBE_SERVICE")
  serving=$(slot_that_serves)
  for slot in plain blue green; do
    [[ $slot != "$serving" ]] || continue
    deployment=$(deployment_of "$slot")
    object=$(found deployment "$deployment")
    [[ -n $object && $(jq .spec.replicas <<< "$object") != 0 ]] || continue
    if [[ $(jq -n --argjson object "$object" --argjson service "$service" '$object.spec.template.metadata.labels | contains($service.spec.selector)') == true ]]; then
      fail "the Service $KUBE_SERVICE sends to $deployment as well: it is not retired"
    fi
    scale "$deployment" 0
    await "$deployment"
    say "$deployment is retired; it can be scaled up again."
  done
  say "$(deployment_of "$serving") serves."
}

slots_status() {
  local serving slot object
  serving=$(slot_that_serves)
  for slot in plain blue green; do
    object=$(found deployment "$(deployment_of "$slot")")
    [[ -n $object ]] || continue
    jq -r --arg mark "$(if [[ $slot == "$serving" ]]; then printf 'serves'; else printf 'idle'; fi)" '"\(.metadata.name): \($mark), \(.status.readyReplicas // 0)/\(.spec.replicas) ready, \([.spec.template.spec.containers[] | "\(.name)=\(.image)"] | join(", "))"' <<< "$object"
  done
  output slot "$serving"
  output deployment "$(deployment_of "$serving")"
}
