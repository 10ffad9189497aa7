# shellcheck shell=bash
# Services of a project of Compose, whose images are those of the release.

compose() { docker compose --project-name "$COMPOSE_PROJECT" --file "$COMPOSE_FILE_PATH" "$@"; }

compose_look() {
  local ids images='{}' line all
  ids=$(docker ps --all --quiet --filter "label=com.docker.compose.project=$COMPOSE_PROJECT" --filter label=com.docker.compose.oneoff=False)
  if [[ -z $ids ]]; then
    printf '{}'
    return
  fi
  all=$(xargs docker inspect --format '{{index .Config.Labels "com.docker.compose.service"}}={{.Config.Image}}' <<< "$ids")
  while IFS= read -r line; do
    images=$(jq -c --arg name "${line%%=*}" --arg image "${line#*=}" '.[$name] = $image' <<< "$images")
  done <<< "$all"
  jq -nc --arg name "$COMPOSE_PROJECT" --argjson images "$images" '{ deployment: $name, images: $images }'
}

# up IMAGES: services whose image is another one get a container of it; Compose waits until they are healthy.
up() {
  jq -n --argjson images "$1" '{ services: ($images | map_values({ image: . })) }' > "$scratch/images.json"
  compose --file "$scratch/images.json" pull --quiet --policy missing
  compose --file "$scratch/images.json" up --detach --no-build --wait --wait-timeout "$DEPLOY_TIMEOUT"
}

compose_deploy() {
  local unknown
  [[ -f $COMPOSE_FILE_PATH ]] || misuse "COMPOSE_FILE_PATH is '$COMPOSE_FILE_PATH': there is no such file in what is checked out"
  unknown=$(compose config --services | jq -rR --slurp --argjson wanted "$wanted" '($wanted | keys) - split("\n") | join(", ")')
  [[ -z $unknown ]] || fail "$COMPOSE_FILE_PATH has no service $unknown"
  claim compose compose_look
  say "Deploys $DEPLOY_RELEASE to $COMPOSE_PROJECT, and waits until it is healthy, at most $DEPLOY_TIMEOUT s."
  up "$wanted"
  set_state phase '"done"'
  say "$DEPLOY_RELEASE serves in $COMPOSE_PROJECT."
}

compose_restore() {
  local images
  images=$(jq -c .from.images <<< "$state")
  up "$images"
}

compose_restore_nothing() { say "What is there is left for a look."; }
