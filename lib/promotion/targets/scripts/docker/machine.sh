# shellcheck shell=bash
# The machine, by ssh: its key is known, and so is ours.

connect() {
  [[ -n ${DOCKER_DESTINATION:-} ]] || return 0
  need SSH_PRIVATE_KEY SSH_KNOWN_HOSTS
  need_program ssh
  local real
  real=$(command -v ssh)
  (
    umask 077
    mkdir "$scratch/bin"
    printf '%s\n' "$SSH_PRIVATE_KEY" > "$scratch/key"
    printf '%s\n' "$SSH_KNOWN_HOSTS" > "$scratch/known_hosts"
    # Docker calls `ssh` and hands nothing on: this one knows key and hosts, and asks nobody.
    cat > "$scratch/bin/ssh" << WRAPPER
#!/bin/bash
exec $(printf '%q' "$real") -F /dev/null -i $(printf '%q' "$scratch/key") -o IdentitiesOnly=yes -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=$(printf '%q' "$scratch/known_hosts") -o ConnectTimeout=20 -o ServerAliveInterval=15 "\$@"
WRAPPER
    chmod 700 "$scratch/bin/ssh"
  )
  export PATH=$scratch/bin:$PATH DOCKER_HOST=ssh://$DOCKER_DESTINATION
}

state=
state_number=0

# A volume is made and never changed: the newest one counts, and a state that was not written whole is not there.
state_volumes() { docker volume ls --filter "label=dev.slipway.project=$COMPOSE_PROJECT" --format '{{.Name}}' | sed -n "s/^slipway-$COMPOSE_PROJECT-\([0-9]*\)$/\1/p" | sort -n; }

read_state() {
  state_number=$(state_volumes | tail -n 1)
  state=
  [[ -n $state_number ]] || {
    state_number=0
    know_state
    return 0
  }
  state=$(docker volume inspect "slipway-$COMPOSE_PROJECT-$state_number" --format '{{index .Labels "dev.slipway.deployment"}}')
  know_state || fail "the label of the volume slipway-$COMPOSE_PROJECT-$state_number cannot be read: see what serves, then remove it"
}

write_state() {
  local number
  state=$1
  state_number=$((state_number + 1))
  know_state
  docker volume create --label "dev.slipway.project=$COMPOSE_PROJECT" --label "dev.slipway.deployment=$state" "slipway-$COMPOSE_PROJECT-$state_number" > /dev/null
  for number in $(state_volumes); do
    if ((number < state_number)); then docker volume rm "slipway-$COMPOSE_PROJECT-$number" > /dev/null; fi
  done
}
