import { ActionPins } from '../../actions/inside';
import { COMMIT } from '../pushes/scripts';

/*
 * The first runs without any action and before every one: a release of an action that the pull request brings in could say anything of itself.
 */

/** Whether the pull request is the bot's alone and changes pins alone. Everything is asked of GitHub; what it does not say is no. */
export const LOOK = `gh api --paginate "repos/$GITHUB_REPOSITORY/pulls/$NUMBER/commits?per_page=100" > "$RUNNER_TEMP/commits.json"
gh api --paginate "repos/$GITHUB_REPOSITORY/pulls/$NUMBER/files?per_page=100" > "$RUNNER_TEMP/changes.json"
why=$(jq -rn --slurpfile commits "$RUNNER_TEMP/commits.json" --slurpfile files "$RUNNER_TEMP/changes.json" '
  ($commits | add // []) as $commits | ($files | add // []) as $files
  | def lines: .patch | split("\\n") | map(select(test("^(?: |@@|\\\\\\\\)") | not));
    def pin: capture("^[+-](?<before>[ ]*(?:- )?uses: +)(?<action>[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)+)@[0-9a-f]{40} +# v?[0-9][A-Za-z0-9.+-]*$");
    def pins($sign): [lines[] | select(startswith($sign)) | pin | [.before, .action]];
    def isPins: .status == "modified" and (.patch | type == "string") and (lines | length > 0 and all(test("^[+-]"))) and ([lines[] | pin] | length) == (lines | length) and pins("-") == pins("+");
    if ($commits | length | tostring) != env.COMMITS or $commits[-1].sha != env.HEAD then "GitHub does not list all of its commits, or it has changed meanwhile"
    elif any($commits[]; .author.login != env.BOT) then "not all of its commits are by \\(env.BOT)"
    elif any($commits[]; .commit.verification.verified != true or (.committer.login != "web-flow" and .committer.login != env.BOT)) then "that all of its commits are by \\(env.BOT) is not signed"
    elif ($files | length | tostring) != env.FILES or $files == [] then "GitHub does not list all of its files"
    elif any($files[]; .filename | test("^[.]github/(?:workflows/[A-Za-z0-9_.-]+|actions/[A-Za-z0-9_./-]+/action)[.]ya?ml$") | not) then "it changes more than workflows and actions of the repository"
    elif all($files[]; isPins) | not then "it changes more than pins of actions"
    elif any($files[] | pins("+")[][1]; ascii_downcase | split("/")[:2] | join("/") == env.HOLDS_THE_KEY) then "it changes \\(env.HOLDS_THE_KEY), which gets the key of the app here: take that one over by hand (slipway update --adopt)"
    else "" end')
if [[ -n $why ]]; then
  echo "::notice title=Nothing is adopted::$why."
else
  jq -rs '[add[] | .patch | split("\\n")[] | capture("^[+][ ]*(?:- )?uses: +(?<action>[^@]+)@(?<sha>[0-9a-f]{40}) +# (?<version>.+)$")] | unique | "changed=\\(tojson)"' "$RUNNER_TEMP/changes.json" >> "$GITHUB_OUTPUT"
  echo 'pins=true' >> "$GITHUB_OUTPUT"
fi`;

/** The lock file as it is afterwards, by the Slipway of the base. It runs in the files of the pull request, and reads them. */
export const ADOPT_PINS = `"$GITHUB_WORKSPACE/$SLIPWAY" update --adopt
lock=${ActionPins.LOCK_FILE}
if [[ -L $lock || ! -f $lock || -z $(git status --porcelain --untracked-files=all -- "$lock") ]]; then
  echo 'The lock file stays as it is.'
else
  echo "lock=$(base64 -w0 < "$lock")" >> "$GITHUB_OUTPUT"
fi`;

/**
 * Whether what came out is a lock file that says what the bot changed, and nothing besides: the job that made it ran releases of actions that the pull request may have brought along. Only that file is written.
 */
export const LOOK_THROUGH_LOCK = `printf '%s' "$LOCK" | base64 -d > "$RUNNER_TEMP/lock.json"
if ! jq -es '
  length == 1 and (.[0] | type == "object" and length > 0 and all(to_entries[];
    (.key | test("^[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)+$") and (split("/") | all(. != "." and . != "..")))
    and (.value | type == "object" and (keys - ["version", "sha", "owner_id", "repo_id"] == [])
      and (.version | type == "string" and test("^[A-Za-z0-9_./+-]{1,100}$")) and (.sha | type == "string" and test("^[0-9a-f]{40}$"))
      and ([.owner_id, .repo_id] | all(. == null or type == "number")))))
' "$RUNNER_TEMP/lock.json" > /dev/null; then
  echo '::error title=Nothing is pushed::What came out is no lock file.'
  exit 1
fi
if ! gh api -H 'Accept: application/vnd.github.raw' "repos/$GITHUB_REPOSITORY/contents/${ActionPins.LOCK_FILE}?ref=$HEAD" > "$RUNNER_TEMP/before.json" 2> "$RUNNER_TEMP/answer"; then
  if ! grep -q 'HTTP 404' "$RUNNER_TEMP/answer"; then
    echo '::error title=Nothing is pushed::GitHub does not give the lock as it is.'
    exit 1
  fi
  echo '{}' > "$RUNNER_TEMP/before.json"
fi
others=$(jq -rn --slurpfile before "$RUNNER_TEMP/before.json" --slurpfile after "$RUNNER_TEMP/lock.json" '
  def lowered: with_entries(.key |= ascii_downcase);
  def kept($was; $id): $was[$id] == null or $was[$id] == .[$id];
  (env.PINS | fromjson) as $pins | ($before[0] | lowered) as $before | ($after[0] | lowered) as $after
  | def isTold($key): .sha as $sha | .version as $version
      | any($pins[]; .sha == $sha and .version == $version and ((.action | ascii_downcase) as $action | $key == $action or $key == ($action | split("/")[:2] | join("/"))));
    (($before | keys) - ($after | keys)) + [$after | to_entries[] | .key as $key | .value
      | select((kept($before[$key]; "owner_id") and kept($before[$key]; "repo_id") and ((.sha == $before[$key].sha and .version == $before[$key].version) or isTold($key))) | not) | $key]
  | join(", ")')
if [[ -n $others ]]; then
  echo "::error title=Nothing is pushed::The lock would say something else than what the bot changed, of: $others."
  exit 1
fi
jq -n --arg contents "$LOCK" '{ additions: [{ path: "${ActionPins.LOCK_FILE}", $contents }], deletions: [] }' > "$RUNNER_TEMP/files.json"
${COMMIT}`;
