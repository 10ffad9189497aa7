import { COMMIT } from '../pushes/scripts';

/*
 * The first two run in the job that runs the program: what they leave is told by the change, and believed by nobody. The third runs in the job that pushes.
 */

/** What the steps before it have left behind counts for nothing: it is put into the index, with which is compared. */
export const PROGRAM = (command: string) => `git add --all\n${command}`;

/** What the program has changed: named, shown, and put into a file where it is to be pushed. The names are shown behind a letter, so that none of them is a command to the machine. */
export const COMPARE = `git ls-files --others --exclude-standard -z | xargs -0r git add --intent-to-add --
git diff --no-renames --name-status -z > "$RUNNER_TEMP/changed"
if [[ ! -s $RUNNER_TEMP/changed ]]; then
  echo 'Every file is as the program writes it.'
  exit 0
fi
echo 'These are not what the program writes (M: other, A: missing, D: no longer made):'
tr '\\n\\r' '??' < "$RUNNER_TEMP/changed" | tr '\\0' '\\n' | paste -d ' ' - -
git --no-pager diff --no-renames --no-color --no-ext-diff > "$RUNNER_TEMP/changed.diff"
end=$(cat /proc/sys/kernel/random/uuid)
echo "::stop-commands::$end"
head -c 200000 "$RUNNER_TEMP/changed.diff"
printf '\\n::%s::\\n' "$end"`;

/** Of the files, one object in a file. What is no plain file cannot be pushed so, and is left for somebody. */
export const COLLECT = `mkdir -p "$RUNNER_TEMP/fresh"
: > "$RUNNER_TEMP/additions"
: > "$RUNNER_TEMP/deletions"
while IFS= read -r -d '' status && IFS= read -r -d '' path; do
  if [[ $status == D ]]; then
    jq -nc --arg path "$path" '{ $path }' >> "$RUNNER_TEMP/deletions"
  elif [[ -L $path || ! -f $path || -x $path ]]; then
    echo 'One of them is a link or a program: that is pushed by hand.'
    exit 0
  else
    base64 -w0 < "$path" > "$RUNNER_TEMP/contents"
    jq -nc --arg path "$path" --rawfile contents "$RUNNER_TEMP/contents" '{ $path, $contents }' >> "$RUNNER_TEMP/additions"
  fi
done < "$RUNNER_TEMP/changed"
jq -n --slurpfile additions "$RUNNER_TEMP/additions" --slurpfile deletions "$RUNNER_TEMP/deletions" '{ $additions, $deletions }' > "$RUNNER_TEMP/fresh/files.json"
echo 'changed=true' >> "$GITHUB_OUTPUT"`;

/** Fails the check. */
export const FAIL = `echo '::error title=Files are not what the program writes::Run the program and commit what it writes; the step before shows the difference.'
exit 1`;

/**
 * Looks through what the other job made. A path is one that the repository lists as written by a program, one that the workflow names, or a new one below .github: of all others nothing is pushed, and neither is the rest.
 * A file that is new is one that GitHub does not have.
 */
export const LOOK_THROUGH = `refuse() {
  echo "::error title=Nothing is pushed::$1"
  exit 1
}
given="$RUNNER_TEMP/fresh/files.json"
if [[ -L $given || ! -f $given ]] || (( $(stat -c %s "$given") > 40000000 )); then refuse 'What the program wrote is missing or too large.'; fi
jq -es '
  def only($these): type == "object" and (keys - $these == []);
  def path: type == "string" and length > 0 and length < 1000 and (test("[[:cntrl:]\\\\\\\\]") | not) and (split("/") | all(. != "" and . != "." and . != ".." and ascii_downcase != ".git"));
  length == 1 and (.[0] | only(["additions", "deletions"]) and (.additions | type == "array") and (.deletions | type == "array")
  and all(.additions[]; only(["path", "contents"]) and (.path | path) and (.contents | type == "string" and test("^[A-Za-z0-9+/]*={0,2}$")))
  and all(.deletions[]; only(["path"]) and (.path | path))
  and ([.additions[], .deletions[]] | length > 0 and length == (unique_by(.path) | length)))
' "$given" > /dev/null || refuse 'What the program wrote is no list of files.'
cp "$given" "$RUNNER_TEMP/files.json"
if [[ $WORKFLOWS != true ]] && jq -e 'any(.additions[], .deletions[]; .path | startswith(".github/workflows/"))' "$RUNNER_TEMP/files.json" > /dev/null; then
  refuse 'A workflow is among it, which the token of a job may not change: run the program and push it, or use an app.'
fi
gh api -H 'Accept: application/vnd.github.raw' "repos/$GITHUB_REPOSITORY/contents/.projen/files.json?ref=$HEAD" > "$RUNNER_TEMP/known.json"
jq -r --slurpfile known "$RUNNER_TEMP/known.json" '
  ($known[0].files | if type == "array" then . else error("the list of written files is none") end) as $known | (env.FILES | split("\\n")) as $more
  | (.additions[], .deletions[]) | .path
  | select(. as $path | (any($known[]; . == $path) or any($more[]; . as $one | $path == $one or (($one | endswith("/")) and ($path | startswith($one))))) | not)
' "$RUNNER_TEMP/files.json" > "$RUNNER_TEMP/others"
while IFS= read -r path; do
  if [[ ! $path =~ ^\\.github/[A-Za-z0-9_./-]+$ ]]; then refuse "'$path' is not among the files that the program writes."; fi
  if gh api --silent "repos/$GITHUB_REPOSITORY/contents/$path?ref=$HEAD" 2> "$RUNNER_TEMP/answer"; then refuse "'$path' is there, and not among the files that the program writes."; fi
  if ! grep -q 'HTTP 404' "$RUNNER_TEMP/answer"; then refuse "GitHub does not say whether '$path' is there."; fi
done < "$RUNNER_TEMP/others"
${COMMIT}`;
