# shellcheck shell=bash
# Deploys a chart: deploy.sh deploy | undo | rollback | status. What it works on comes in variables, which action.yml explains.
#
# Which revision served stands in the ConfigMap slipway-<release of Helm> before anything is changed: Helm forgets what was said of a revision that fails.
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
# shellcheck source=values.sh
source "$here/values.sh"
# shellcheck source=releases.sh
source "$here/releases.sh"

need_program helm kubectl jq
need HELM_RELEASE
KUBE_NAMESPACE=${KUBE_NAMESPACE:-default}
DEPLOY_TIMEOUT=${DEPLOY_TIMEOUT:-300}
need_number DEPLOY_TIMEOUT
STATE_OF=helm-$HELM_RELEASE

case $operation in
  deploy)
    need DEPLOY_RECORD DEPLOY_RELEASE HELM_CHART
    values
    helm_deploy
    ;;
  rollback)
    need DEPLOY_RECORD DEPLOY_RELEASE
    values
    helm_rollback
    ;;
  undo)
    need DEPLOY_RECORD
    undo
    ;;
  status) helm_status ;;
  *) misuse "usage: deploy.sh deploy | undo | rollback | status" ;;
esac
