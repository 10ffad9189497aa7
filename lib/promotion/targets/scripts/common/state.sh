# shellcheck shell=bash
# What is being changed, and what was there before: { record, release, phase: open | done | undone, way, router, route, service, from, to, weight }. Where it is kept, the
# functions read_state and write_state know, which set `state`.

declare -A known=()

# What is asked of the state again and again is read once: `.from.slot` and the like.
know_state() {
  local lines path value
  known=()
  [[ -n $state ]] || return 0
  lines=$(jq -r 'if type == "object" and (.record | type == "string") then . else error("this is no state") end
    | paths(scalars) as $path | ".\($path | map(tostring) | join("."))\t\(getpath($path))"' <<< "$state") || return 1
  while IFS=$'\t' read -r path value; do known[$path]=$value; done <<< "$lines"
}

from_state() { printf '%s' "${known[$1]:-}"; }

# set_state KEY JSON
set_state() { write_state "$(jq -c --arg key "$1" --argjson value "$2" '.[$key] = $value' <<< "$state")"; }

# claim WAY FROM TO: from here on what fails is undone. FROM and TO are asked when nothing is under way any more.
claim() {
  local way=$1 look=$2 from record phase
  read_state
  record=$(from_state .record)
  phase=$(from_state .phase)
  if [[ $record == "$DEPLOY_RECORD" && $phase == 'done' ]]; then finished; fi
  if [[ $record == "$DEPLOY_RECORD" && $phase == open ]]; then
    say "Goes on with the deployment of record $record."
    changing=1
    return 0
  fi
  if [[ $phase == open ]]; then
    warn "the deployment of record $record, release $(from_state .release), never ended: what served before it is brought back first"
    restore
  fi
  from=$("$look")
  write_state "$(jq -nc --arg record "$DEPLOY_RECORD" --arg release "$DEPLOY_RELEASE" --arg way "$way" --arg router "${KUBE_ROUTER:-}" --arg route "${KUBE_ROUTE:-}" --arg service "${KUBE_SERVICE:-}" --argjson from "$from" '
    { record: $record, release: $release, phase: "open", way: $way, router: $router, route: $route, service: $service, from: $from }')"
  changing=1
}

# Goes on with what an earlier step began.
own() {
  read_state
  [[ $(from_state .record) == "$DEPLOY_RECORD" ]] || fail "the deployment of record $DEPLOY_RECORD is not under way: $(if [[ -z $state ]]; then printf 'nothing is'; else printf 'record %s took over' "$(from_state .record)"; fi)"
  [[ $(from_state .phase) != undone ]] || fail "the deployment of record $DEPLOY_RECORD was undone already"
  if [[ $(from_state .phase) == 'done' ]]; then finished; fi
  changing=1
}

finished() {
  say "$(from_state .release) is deployed already: there is nothing more to do."
  exit 0
}

# Brings back what the state says was there before, the way that it was changed: the strategy of this step may be another one.
restore() {
  local KUBE_ROUTER KUBE_ROUTE KUBE_SERVICE
  KUBE_ROUTER=$(from_state .router)
  KUBE_ROUTE=$(from_state .route)
  KUBE_SERVICE=$(from_state .service)
  if [[ $(from_state '.from.deployment') == '' ]]; then
    say "Nothing served before this deployment: there is nothing to go back to."
    "$(from_state .way)_restore_nothing"
  else
    say "Brings back $(from_state '.from.deployment')$(jq -r '.from.images // {} | to_entries | map(" \(.key)=\(.value)") | join(",")' <<< "$state")."
    "$(from_state .way)_restore"
  fi
  set_state phase '"undone"'
  say "What served before serves."
}

# An undo goes the way of the deployment that it undoes, whatever the strategy of this step is.
undo() {
  read_state
  if [[ -z $state ]]; then
    say "Nothing was changed: there is no record of a deployment of $STATE_OF."
  elif [[ $(from_state .record) != "$DEPLOY_RECORD" ]]; then
    say "Nothing to undo: the last deployment of $STATE_OF was that of record $(from_state .record), not of $DEPLOY_RECORD."
  elif [[ $(from_state .phase) == undone ]]; then
    say "It is undone already."
  else
    restore
  fi
}
