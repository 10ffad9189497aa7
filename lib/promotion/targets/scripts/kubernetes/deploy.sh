# shellcheck shell=bash
# Deploys to Kubernetes: deploy.sh deploy | prepare | shift | complete | undo | rollback | retire | status. What it works on comes in variables, which action.yml explains.
#
# What it changes, and what was there before, stands in the ConfigMap slipway-<deployment> before anything is changed: an undo needs no memory of this runner.
set -euo pipefail
shopt -s inherit_errexit

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
operation=${1:-}
# shellcheck source=common.sh
source "$here/common.sh"
# shellcheck source=cluster.sh
source "$here/cluster.sh"
# shellcheck source=config-map.sh
source "$here/config-map.sh"
# shellcheck source=state.sh
source "$here/state.sh"
# shellcheck source=workload.sh
source "$here/workload.sh"
# shellcheck source=manifests.sh
source "$here/manifests.sh"
# shellcheck source=rolling.sh
source "$here/rolling.sh"
# shellcheck source=traffic.sh
source "$here/traffic.sh"
# shellcheck source=slots.sh
source "$here/slots.sh"
# shellcheck source=rollouts.sh
source "$here/rollouts.sh"

need_program kubectl jq
need KUBE_DEPLOYMENT
KUBE_NAMESPACE=${KUBE_NAMESPACE:-default}
KUBE_ROUTER=${KUBE_ROUTER:-none}
KUBE_SERVICE=${KUBE_SERVICE:-}
STATE_OF=$KUBE_DEPLOYMENT
DEPLOY_TIMEOUT=${DEPLOY_TIMEOUT:-300}
need_number DEPLOY_TIMEOUT
case $KUBE_ROUTER in
  none | rollouts) ;;
  selector | replicas) need KUBE_SERVICE ;;
  gateway | smi) need KUBE_SERVICE KUBE_ROUTE ;;
  *) misuse "KUBE_ROUTER is '$KUBE_ROUTER': it is none, selector, replicas, gateway, smi or rollouts" ;;
esac

# Which of the three ways of changing things this is.
way() {
  case $KUBE_ROUTER in
    none) printf rolling ;;
    rollouts) printf rollouts ;;
    *) printf slots ;;
  esac
}

case $operation in
  deploy | prepare | rollback)
    need DEPLOY_RECORD DEPLOY_RELEASE
    if [[ $operation == deploy && $(way) == slots ]]; then misuse "a deployment by $KUBE_ROUTER has steps: prepare, shift, complete"; fi
    if [[ $operation == prepare && $(way) == rolling ]]; then misuse "prepare needs a router: KUBE_ROUTER is none"; fi
    wanted=$(images_wanted)
    [[ $wanted != '{}' || -n ${DEPLOY_MANIFESTS:-} || -n ${DEPLOY_REVISION:-} ]] || misuse "there is nothing to deploy: DEPLOY_IMAGES, DEPLOY_MANIFESTS and DEPLOY_REVISION are empty"
    [[ -z ${DEPLOY_MANIFESTS:-} || -e $DEPLOY_MANIFESTS ]] || misuse "DEPLOY_MANIFESTS is '$DEPLOY_MANIFESTS': there is no such file in what is checked out"
    "$(way)_$operation"
    ;;
  shift)
    need DEPLOY_RECORD
    need_number DEPLOY_WEIGHT
    ((DEPLOY_WEIGHT >= 1 && DEPLOY_WEIGHT <= 100)) || misuse "DEPLOY_WEIGHT is $DEPLOY_WEIGHT: it is 1 to 100"
    "$(way)_shift"
    ;;
  complete)
    need DEPLOY_RECORD
    "$(way)_complete"
    ;;
  undo)
    need DEPLOY_RECORD
    undo
    ;;
  retire) "$(way)_retire" ;;
  status) "$(way)_status" ;;
  *) misuse "usage: deploy.sh deploy | prepare | shift | complete | undo | rollback | retire | status" ;;
esac
