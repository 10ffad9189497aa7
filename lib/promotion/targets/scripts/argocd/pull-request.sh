# shellcheck shell=bash
# A pull request in the repository that Argo reads. A stage has one branch and one pull request: a newer release takes the place of the one that waits, so that two cannot be merged in the
# wrong order. The file that it changes is Slipway's alone.

repository=
# `gh` has the token, and hands it to git: it stands in no URL and in no file.
in_git() { git -C "$repository" -c credential.helper= -c "credential.helper=!gh auth git-credential" -c user.name=slipway -c user.email=slipway@users.noreply.github.com "$@"; }
in_gh() { gh "$@" --repo "$GITOPS_REPOSITORY"; }

fetch_repository() {
  make_scratch
  repository=$scratch
  git init --quiet "$repository"
  in_git remote add origin "${GITHUB_SERVER_URL:-https://github.com}/$GITOPS_REPOSITORY"
  in_git fetch --quiet --filter=blob:none origin "+refs/heads/$GITOPS_BASE:refs/remotes/origin/$GITOPS_BASE"
}

# What the file says: a component of kustomize, or values of Helm. JSON is YAML.
file_content() {
  case ${GITOPS_FORMAT:-kustomize} in
    kustomize) jq --argjson wanted "$wanted" -n '{ apiVersion: "kustomize.config.k8s.io/v1alpha1", kind: "Component", images: [$wanted | to_entries[] | { name: .key, newName: (.value | sub("@.*"; "")) } + (if .value | contains("@") then { digest: (.value | sub(".*@"; "")) } else {} end)] }' ;;
    helm) jq --argjson wanted "$wanted" -n '{ images: ($wanted | map_values({ repository: sub("@.*"; ""), digest: (if contains("@") then sub(".*@"; "") else "" end), reference: . })) }' ;;
    *) misuse "GITOPS_FORMAT is '${GITOPS_FORMAT:-}': it is kustomize or helm" ;;
  esac
}

request_look() {
  local object before
  object=$(application)
  before=$(in_git rev-parse "origin/$GITOPS_BASE")
  jq -nc --arg name "$ARGO_APPLICATION" --arg commit "$before" '{ deployment: $name, commit: $commit, images: { commit: $commit } }'
}

# propose TITLE: pushes what is in the index, opens the pull request or changes the one that is open, and waits until it is merged. Nothing is done when nothing would change.
propose() {
  local title=$1 commit number
  if in_git diff --cached --quiet "origin/$GITOPS_BASE"; then
    say "$GITOPS_BASE says so already: there is nothing to propose."
    return 0
  fi
  in_git commit --quiet --message "$title" --message "Slipway-Record: $DEPLOY_RECORD"
  commit=$(in_git rev-parse HEAD)
  in_git push --quiet --force origin "HEAD:refs/heads/$GITOPS_BRANCH"
  number=$(in_gh pr list --head "$GITOPS_BRANCH" --base "$GITOPS_BASE" --state open --json number --jq '.[0].number // empty')
  if [[ -z $number ]]; then
    in_gh pr create --head "$GITOPS_BRANCH" --base "$GITOPS_BASE" --title "$title" --body "Deployment record $DEPLOY_RECORD. A newer release takes the place of this one in the same pull request."
    number=$(in_gh pr list --head "$GITOPS_BRANCH" --base "$GITOPS_BASE" --state open --json number --jq '.[0].number // empty')
    [[ -n $number ]] || fail "the pull request from $GITOPS_BRANCH was opened, and is not there"
  else
    in_gh pr edit "$number" --title "$title"
  fi
  if [[ ${GITOPS_MERGE:-automatic} == automatic ]]; then in_gh pr merge "$number" --squash --match-head-commit "$commit"; fi
  await_merge "$number" "$commit"
}

await_merge() {
  local number=$1 commit=$2 answer deadline=$((SECONDS + GITOPS_MERGE_TIMEOUT))
  say "Waits until #$number is merged, at most $GITOPS_MERGE_TIMEOUT s."
  while true; do
    if answer=$(in_gh pr view "$number" --json state,headRefOid); then
      [[ $(jq -r .headRefOid <<< "$answer") == "$commit" ]] || fail "#$number is about another commit now: a newer release took its place"
      case $(jq -r .state <<< "$answer") in
        MERGED) return 0 ;;
        CLOSED) fail "#$number was closed without being merged: somebody decided against it" ;;
      esac
    fi
    ((SECONDS < deadline)) || fail "after $GITOPS_MERGE_TIMEOUT s #$number is not merged"
    sleep "${DEPLOY_POLL:-10}"
  done
}

withdraw_request() {
  local number
  number=$(in_gh pr list --head "$GITOPS_BRANCH" --base "$GITOPS_BASE" --state open --json number --jq '.[0].number // empty')
  [[ -z $number ]] || in_gh pr close "$number" --comment "The deployment of record $DEPLOY_RECORD was undone."
}

refresh() { argocd app get "$ARGO_APPLICATION" --refresh --output json > /dev/null; }

request_deploy() {
  [[ $wanted != '{}' ]] || misuse "DEPLOY_IMAGES is empty: a pull request would say nothing"
  fetch_repository
  claim request request_look
  in_git checkout --quiet --detach "origin/$GITOPS_BASE"
  mkdir -p "$repository/$(dirname "$GITOPS_FILE")"
  file_content > "$repository/$GITOPS_FILE"
  in_git add --force -- "$GITOPS_FILE"
  propose "$DEPLOY_RELEASE to ${GITOPS_BRANCH##*/}"
  refresh
  wait_for_health
  expect_images "$wanted"
  set_state phase '"done"'
  say "$DEPLOY_RELEASE serves in $ARGO_APPLICATION."
}

# The file as it was when the deployment began, whatever else was merged since.
request_restore() {
  local before
  before=$(from_state '.from.commit')
  fetch_repository
  withdraw_request
  in_git checkout --quiet --detach "origin/$GITOPS_BASE"
  if in_git cat-file -e "$before:$GITOPS_FILE"; then
    in_git checkout --quiet "$before" -- "$GITOPS_FILE"
  else
    in_git rm --quiet --ignore-unmatch -- "$GITOPS_FILE"
  fi
  propose "Undo $(from_state .release) in ${GITOPS_BRANCH##*/}"
  refresh
  wait_for_health
}

request_restore_nothing() { return 0; }

request_rollback() {
  [[ -z ${DEPLOY_REVISION:-} ]] || fail "a pull request goes back to a release or to an image, and not to an entry of Argo's history"
  request_deploy
}
