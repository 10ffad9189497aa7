/** Of the deployments of an environment, newest first: the first that is verified is the one that serves. */
const NOTE = `
release=
for id in $(gh api --method GET "repos/$GH_REPO/deployments" -f environment="$ENVIRONMENT" -f task=slipway:deploy -f per_page=30 --jq '.[].id'); do
  state=$(gh api "repos/$GH_REPO/deployments/$id/statuses" --jq '.[0].state // ""')
  if [[ $state == success ]]; then
    release=$(gh api "repos/$GH_REPO/deployments/$id" --jq '.payload | if type == "string" then fromjson else . end | .release // ""')
    break
  fi
done
if [[ ! $release =~ ^[0-9A-Za-z._+-]{1,100}$ ]]; then
  echo "::error title=Nothing serves::No verified release serves in $ENVIRONMENT: there is nothing to exercise with."
  exit 1
fi
echo "release=$release" >> "$GITHUB_OUTPUT"
echo "**$release** serves in \\\`$ENVIRONMENT\\\`." >> "$GITHUB_STEP_SUMMARY"
`;

/** Starts a workflow by hand, and waits for the run that this made: the first one of the token since. */
const RUN = `
filled=$(jq --compact-output --arg release "$RELEASE" --arg reason "$REASON" 'map_values(if . == "<release>" then $release elif . == "<reason>" then $reason else . end)' <<< "$INPUTS")
since=$(date --utc +%Y-%m-%dT%H:%M:%SZ)
gh workflow run "$WORKFLOW" --json <<< "$filled"
run=
for _ in {1..24}; do
  run=$(gh run list --workflow "$WORKFLOW" --event workflow_dispatch --user 'github-actions[bot]' --created ">=$since" --json databaseId --jq '.[-1].databaseId // ""')
  if [[ -n $run ]]; then break; fi
  sleep 5
done
if [[ -z $run ]]; then
  echo "::error title=No run::Two minutes after it was asked for, GitHub shows no run of $WORKFLOW."
  exit 1
fi
echo "[Run $run]($GITHUB_SERVER_URL/$GH_REPO/actions/runs/$run) of \\\`$WORKFLOW\\\`" >> "$GITHUB_STEP_SUMMARY"
gh run watch "$run" --exit-status --interval 10 > /dev/null
`;

const IN_TIME = `
took=$(gh run view "$run" --json startedAt,updatedAt --jq '(.updatedAt | fromdate) - (.startedAt | fromdate)')
echo "It took $took seconds; at most $MOST are allowed." | tee -a "$GITHUB_STEP_SUMMARY"
if ((took > MOST)); then
  echo "::error title=Too slow::The rollback took $took seconds, and $MOST are allowed."
  exit 1
fi
`;

const script = (...parts: readonly string[]): string => parts.map((part) => part.trim()).join('\n');

/** What the steps of a drill run. @internal */
export const DRILL_STEPS = { note: script(NOTE), rollback: script(RUN, IN_TIME), promote: script(RUN) };
