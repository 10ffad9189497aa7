/*
 * In plain bash with what a machine of GitHub has: gh and jq. Names are compared and shown, and never run.
 */

const BEFORE = 'before=$(date -u -d "@$((EPOCHSECONDS - OLDER_THAN))" +%Y-%m-%dT%H:%M:%SZ)';

/** Lists into a file first: what fails there fails the step, which it would not behind `<(…)`. */
const listed = (path: string, filter: string, args = '') => `${BEFORE}
gh api --paginate "repos/$GITHUB_REPOSITORY/${path}?per_page=100" > "$RUNNER_TEMP/list.json"
jq -r --arg before "$before"${args} '${filter}' "$RUNNER_TEMP/list.json" > "$RUNNER_TEMP/list.tsv"`;

/** Artifacts that nobody needs any more. */
export const OLD_ARTIFACTS = `${listed('actions/artifacts', `
  .artifacts[] | select((.expired | not) and .created_at < $before and (.name | test($names)) and (.name | test($except) | not))
  | [.id, (.name | gsub("[[:cntrl:]#]"; " "))] | @tsv`, ' --arg names "$NAMES" --arg except "$EXCEPT"')}
while IFS=$'\\t' read -r id name; do
  echo "Artifact $id: $name"
  if [[ $DRY_RUN != true ]]; then gh api --silent --method DELETE "repos/$GITHUB_REPOSITORY/actions/artifacts/$id"; fi
done < "$RUNNER_TEMP/list.tsv"
echo "$(wc -l < "$RUNNER_TEMP/list.tsv") artifacts from before $before, dry run: $DRY_RUN." >> "$GITHUB_STEP_SUMMARY"`;

/** Caches that nobody has asked for, and those of pull requests that are closed. */
export const OLD_CACHES = `${listed('actions/caches', `
  .actions_caches[] | [.id, .ref, .last_accessed_at < $before] | @tsv`)}
declare -A states
deleted=0
while IFS=$'\\t' read -r id ref old; do
  if [[ $old != true && $ref =~ ^refs/pull/([0-9]+)/ ]]; then
    number=\${BASH_REMATCH[1]}
    if [[ -z \${states[$number]:-} ]]; then states[$number]=$(gh api "repos/$GITHUB_REPOSITORY/pulls/$number" --jq .state); fi
    if [[ \${states[$number]} == closed ]]; then old=true; fi
  fi
  if [[ $old != true ]]; then continue; fi
  if [[ $DRY_RUN != true ]]; then gh api --silent --method DELETE "repos/$GITHUB_REPOSITORY/actions/caches/$id"; fi
  deleted=$((deleted + 1))
done < "$RUNNER_TEMP/list.tsv"
echo "$deleted caches of closed pull requests or not used since $before, dry run: $DRY_RUN." >> "$GITHUB_STEP_SUMMARY"`;

/** What is behind, as a table and a warning. The list is a JSON list of name, current and latest. */
export const REPORT = `count=$(jq length "$RUNNER_TEMP/outdated.json")
{
  echo "### Outdated dependencies: $count"
  if (( count > 0 )); then
    printf '\\n| package | used | newest |\\n| --- | --- | --- |\\n'
    jq -r '.[] | map(tostring | gsub("[[:cntrl:]]"; " ") | gsub("(?<sign>[|<>\`@\\\\[\\\\]])"; "\\\\\\(.sign)")) | "| \\(.[0]) | \\(.[1]) | \\(.[2]) |"' "$RUNNER_TEMP/outdated.json"
  fi
} >> "$GITHUB_STEP_SUMMARY"
if (( count > 0 )); then echo "::warning title=Outdated dependencies::$count packages are behind; the summary lists them"; fi`;

/** Of what is installed. npm ends with 1 when something is behind, and says so in JSON; an error is said in JSON as well. */
export const NPM_OUTDATED = `npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
npm outdated --json > "$RUNNER_TEMP/npm.json" || test -s "$RUNNER_TEMP/npm.json"
jq -e 'if has("error") then error(.error.summary // "npm failed") else [to_entries[] | .key as $name | [.value] | flatten[] | [$name, .current // "-", .latest]] end' "$RUNNER_TEMP/npm.json" > "$RUNNER_TEMP/outdated.json"`;

/** Of what is installed, that nothing else asked for. */
export const PIP_OUTDATED = `python -m pip list --outdated --not-required --format json --disable-pip-version-check > "$RUNNER_TEMP/pip.json"
jq '[.[] | [.name, .version, .latest_version]]' "$RUNNER_TEMP/pip.json" > "$RUNNER_TEMP/outdated.json"`;

/** Starts another workflow. */
export const START = 'gh workflow run "$WORKFLOW" --ref "$GITHUB_REF_NAME"';
