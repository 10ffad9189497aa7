# shellcheck shell=bash
# Revisions of a release of Helm.

in_helm() {
  local command=$1
  shift
  helm "$command" "$HELM_RELEASE" "$@" --namespace "$KUBE_NAMESPACE"
}

# The revisions, oldest first; none when Helm does not know the release. Any other failure is one.
revisions() {
  local complaint answer
  complaint=$(mktemp)
  if answer=$(in_helm history --max 256 --output json 2> "$complaint"); then
    rm -f "$complaint"
    printf '%s' "$answer"
  elif grep -q 'release: not found' "$complaint"; then
    rm -f "$complaint"
    printf '[]'
  else
    cat "$complaint" >&2
    rm -f "$complaint"
    return 1
  fi
}

helm_look() {
  local all
  all=$(revisions)
  if [[ $(jq 'any(.[]; .status == "deployed" or .status == "superseded") | not' <<< "$all") == true ]]; then
    printf '{}'
    return
  fi
  # What Helm began and did not end is either under way, or nobody of ours began it: a deployment of ours that died is brought back before this is asked.
  case $(jq -r 'last.status' <<< "$all") in
    pending-*) fail "Helm says that $HELM_RELEASE is $(jq -r 'last.status' <<< "$all"): somebody else is changing it, or died while doing so; helm rollback $HELM_RELEASE $(jq -r '[.[] | select(.status == "deployed" or .status == "superseded")] | last.revision' <<< "$all") brings back what served" ;;
  esac
  jq -c --arg release "$HELM_RELEASE" '([.[] | select(.status == "deployed")] | last) // ([.[] | select(.status == "superseded")] | last) | { deployment: $release, revision: .revision, images: { chart: .chart } }' <<< "$all"
}

# Helm 4 has another name for it than Helm 3.
rollback_on_failure() {
  case $(helm version --template '{{.Version}}') in
    v3.*) printf -- --atomic ;;
    *) printf -- --rollback-on-failure ;;
  esac
}

helm_deploy() {
  local option version=()
  option=$(rollback_on_failure)
  [[ -z ${HELM_CHART_VERSION:-} ]] || version=(--version "$HELM_CHART_VERSION")
  claim helm helm_look
  say "Upgrades $HELM_RELEASE to $DEPLOY_RELEASE, and waits for it at most $DEPLOY_TIMEOUT s."
  in_helm upgrade "$HELM_CHART" --install "${version[@]}" "${arguments[@]}" --wait --timeout "${DEPLOY_TIMEOUT}s" "$option" --description "$DEPLOY_RELEASE"
  set_state phase '"done"'
  say "$DEPLOY_RELEASE serves in $HELM_RELEASE."
}

helm_restore() {
  local wanted all
  wanted=$(from_state '.from.revision')
  all=$(revisions)
  if [[ $(jq --argjson wanted "$wanted" 'last | .status == "deployed" and (.revision == $wanted or .description == "Rollback to \($wanted)")' <<< "$all") == true ]]; then
    say "$HELM_RELEASE is at revision $wanted already."
  else
    to_revision "$wanted"
  fi
}

to_revision() {
  say "Rolls $HELM_RELEASE back to revision $1, and waits for it at most $DEPLOY_TIMEOUT s."
  in_helm rollback "$1" --wait --timeout "${DEPLOY_TIMEOUT}s"
}

# A first installation that failed is taken away, as Helm itself does: what is half there stands in the way of the next one.
helm_restore_nothing() {
  local all
  all=$(revisions)
  [[ $all != '[]' ]] || return 0
  say "Takes away the first installation of $HELM_RELEASE."
  in_helm uninstall --wait --timeout "${DEPLOY_TIMEOUT}s"
}

# To a revision, or to the newest one of the release; where there is none any more, the release is deployed again.
helm_rollback() {
  local all revision=${DEPLOY_REVISION:-}
  all=$(revisions)
  if [[ -n $revision ]]; then
    [[ $(jq --arg revision "$revision" 'any(.[]; (.revision | tostring) == $revision)' <<< "$all") == true ]] || fail "$HELM_RELEASE has no revision $revision; there are $(jq -r 'map(.revision | tostring) | join(", ")' <<< "$all")"
  else
    revision=$(jq -r --arg release "$DEPLOY_RELEASE" '[.[] | select(.description == $release and (.status == "deployed" or .status == "superseded"))] | last.revision // ""' <<< "$all")
  fi
  if [[ -z $revision ]]; then
    need HELM_CHART
    helm_deploy
    return
  fi
  claim helm helm_look
  to_revision "$revision"
  set_state phase '"done"'
  say "$HELM_RELEASE is back at revision $revision."
}

helm_status() { in_helm history --max 10; }
