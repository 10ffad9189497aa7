# shellcheck shell=bash
# Deploys to a machine with Docker Compose: deploy.sh deploy | undo | rollback | status. What it works on comes in variables, which action.yml explains.
#
# The machine is reached by ssh, and Compose itself runs here. What was there before stands in a label of the volume slipway-<project>-<number>, before anything is changed.
set -euo pipefail
shopt -s inherit_errexit

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
operation=${1:-}
# shellcheck source=common.sh
source "$here/common.sh"
# shellcheck source=state.sh
source "$here/state.sh"
# shellcheck source=machine.sh
source "$here/machine.sh"
# shellcheck source=compose.sh
source "$here/compose.sh"

need_program docker jq
need COMPOSE_PROJECT COMPOSE_FILE_PATH
[[ $COMPOSE_PROJECT =~ ^[a-z0-9][a-z0-9_-]*$ ]] || misuse "COMPOSE_PROJECT is '$COMPOSE_PROJECT': it is letters in lower case, digits, - and _"
DEPLOY_TIMEOUT=${DEPLOY_TIMEOUT:-300}
need_number DEPLOY_TIMEOUT
STATE_OF=$COMPOSE_PROJECT
make_scratch
connect

case $operation in
  deploy | rollback)
    need DEPLOY_RECORD DEPLOY_RELEASE
    [[ -z ${DEPLOY_REVISION:-} ]] || fail "Compose has no revisions: roll back to a release or to an image"
    wanted=$(images_wanted)
    [[ $wanted != '{}' ]] || misuse "there is nothing to deploy: DEPLOY_IMAGES is empty"
    compose_deploy
    ;;
  undo)
    need DEPLOY_RECORD
    undo
    ;;
  status) compose ps --all ;;
  *) misuse "usage: deploy.sh deploy | undo | rollback | status" ;;
esac
