# shellcheck shell=bash
# Manifests of the release: a file, a folder, or a folder with a kustomization.

# All of them as one list, without asking the cluster for their defaults.
manifests() {
  local option=--filename
  if [[ -e $DEPLOY_MANIFESTS/kustomization.yaml || -e $DEPLOY_MANIFESTS/kustomization.yml ]]; then option=--kustomize; fi
  # One object after another, or a list of them.
  kube create --dry-run=client --output json "$option" "$DEPLOY_MANIFESTS" | jq -c --slurp '[.[] | if .kind == "List" then .items[] else . end]'
}

# workload_in MANIFESTS: the Deployment or the Rollout itself.
workload_in() {
  local object
  object=$(jq -c --arg kind "$(workload_kind)" --arg name "$KUBE_DEPLOYMENT" '[.[] | select(.kind == $kind and .metadata.name == $name)] | first // empty' <<< "$1")
  [[ -n $object ]] || fail "the manifests in '$DEPLOY_MANIFESTS' have no $(workload_kind) '$KUBE_DEPLOYMENT'"
  printf '%s' "$object"
}

workload_kind() { if [[ $KUBE_ROUTER == rollouts ]]; then printf Rollout; else printf Deployment; fi; }

# Everything else.
apply_others() {
  local others
  others=$(jq -c --arg kind "$(workload_kind)" --arg name "$KUBE_DEPLOYMENT" '{ apiVersion: "v1", kind: "List", items: [.[] | select(.kind != $kind or .metadata.name != $name)] }' <<< "$1")
  [[ $(jq '.items | length' <<< "$others") != 0 ]] || return 0
  kube apply --filename - <<< "$others"
}

# with_images DEPLOYMENT: every container that has an image of the release gets it; one that is missing is named before anything is touched.
with_images() {
  local missing
  missing=$(jq -r --argjson wanted "$wanted" '([.spec.template.spec | (.containers + (.initContainers // []))[].name]) as $there | ($wanted | keys) - $there | if length == 0 then "" else "\(join(", ")); there are \($there | join(", "))" end' <<< "$1")
  [[ -z $missing ]] || fail "the $(workload_kind) $KUBE_DEPLOYMENT has no container $missing"
  jq -c --argjson wanted "$wanted" --arg release "$DEPLOY_RELEASE" '
    def dressed: map(if $wanted[.name] then .image = $wanted[.name] else . end);
    .spec.template.spec.containers |= dressed
    | if .spec.template.spec.initContainers then .spec.template.spec.initContainers |= dressed else . end
    | .spec.template.metadata.annotations["slipway.dev/release"] = $release
    | .metadata.annotations["kubernetes.io/change-cause"] = $release' <<< "$1"
}

# As a Deployment of a slot: labels and selector keep the pods of two slots apart.
in_slot() {
  [[ $1 != plain ]] || {
    cat
    return
  }
  jq -c --arg slot "$1" --arg name "$(deployment_of "$1")" '
    .metadata.name = $name | .metadata.labels["slipway.dev/slot"] = $slot
    | .spec.selector.matchLabels["slipway.dev/slot"] = $slot | .spec.template.metadata.labels["slipway.dev/slot"] = $slot'
}
