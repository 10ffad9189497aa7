# shellcheck shell=bash
# Deploys by Argo CD: deploy.sh deploy | undo | rollback | status. What it works on comes in variables, which action.yml explains. ARGOCD_SERVER and ARGOCD_AUTH_TOKEN are read
# by argocd itself.
#
# With GITOPS_REPOSITORY a pull request brings the release, else the Application itself is changed. What was there before stands in an annotation of the Application.
set -euo pipefail
shopt -s inherit_errexit

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
operation=${1:-}
# shellcheck source=common.sh
source "$here/common.sh"
# shellcheck source=state.sh
source "$here/state.sh"
# shellcheck source=application.sh
source "$here/application.sh"
# shellcheck source=sync.sh
source "$here/sync.sh"
# shellcheck source=pull-request.sh
source "$here/pull-request.sh"

need_program argocd jq
need ARGO_APPLICATION ARGOCD_SERVER ARGOCD_AUTH_TOKEN
DEPLOY_TIMEOUT=${DEPLOY_TIMEOUT:-300}
need_number DEPLOY_TIMEOUT
STATE_OF=$ARGO_APPLICATION
way=sync
if [[ -n ${GITOPS_REPOSITORY:-} ]]; then
  need_program git gh
  need GITOPS_BASE GITOPS_BRANCH GITOPS_FILE GH_TOKEN
  need_number GITOPS_MERGE_TIMEOUT
  way=request
fi

case $operation in
  deploy | rollback)
    need DEPLOY_RECORD DEPLOY_RELEASE
    wanted=$(images_wanted)
    "${way}_$operation"
    ;;
  undo)
    need DEPLOY_RECORD
    undo
    ;;
  status) status ;;
  *) misuse "usage: deploy.sh deploy | undo | rollback | status" ;;
esac
