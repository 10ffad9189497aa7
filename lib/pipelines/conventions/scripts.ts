/*
 * In plain bash, on what the event says: nothing is checked out, and no token is needed. What somebody wrote is compared, and never run; what is shown of it cannot be a command of the runner.
 */

/** The title against a pattern. */
export const TITLE = `if [[ ! $TITLE =~ $PATTERN ]]; then
  shown=\${TITLE//[^[:print:]]/?}
  echo "::error title=Title::'\${shown//\\%/%25}' is not $FORM"
  exit 1
fi
if (( \${#TITLE} > MAXIMUM )); then
  echo "::error title=Title::It has \${#TITLE} characters, and may have $MAXIMUM"
  exit 1
fi
echo 'The title is as it should be.'`;

/** What is left of a description without comments of the template, headings and empty boxes. */
export const DESCRIPTION = `said=$(awk '
  { sub(/\\r$/, "") }
  {
    rest = $0; kept = ""
    while (rest != "") {
      if (inside) {
        at = index(rest, "-->")
        if (at == 0) { rest = ""; break }
        rest = substr(rest, at + 3); inside = 0
      } else {
        at = index(rest, "<!--")
        if (at == 0) { kept = kept rest; break }
        kept = kept substr(rest, 1, at - 1); rest = substr(rest, at + 4); inside = 1
      }
    }
    if (kept !~ /^ *#/ && kept !~ /^ *[-*] \\[ \\]/) printf "%s", kept
  }' <<< "$DESCRIPTION" | tr -d '[:space:]')
if (( \${#said} < MINIMUM )); then
  echo "::error title=Description::It says \${#said} characters besides what the template has, and should say $MINIMUM at least"
  exit 1
fi
echo 'There is a description.'`;

/** The size against limits. */
export const SIZE = `if [[ $EXEMPT == true ]]; then
  echo 'Its label says that it is this large on purpose.'
  exit 0
fi
lines=$((ADDITIONS + DELETIONS))
large=''
if (( lines > MAXIMUM_LINES )); then large="$lines lines, where $MAXIMUM_LINES are the most"; fi
if (( FILES > MAXIMUM_FILES )); then large="\${large:+$large, and }$FILES files, where $MAXIMUM_FILES are the most"; fi
if [[ -z $large ]]; then
  echo "It changes $lines lines in $FILES files."
  exit 0
fi
echo "::$KIND title=Size::It changes $large"
if [[ $KIND == error ]]; then exit 1; fi`;

/** One label for the size; those for other sizes are taken away. */
export const SIZE_LABEL = `lines=$((ADDITIONS + DELETIONS))
label=''
while IFS=' ' read -r from name; do
  if (( lines >= from )); then label=$name; fi
done <<< "$SIZES"
labels=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$NUMBER/labels" --jq '.[].name')
while IFS=' ' read -r from name; do
  if [[ $name != "$label" ]] && grep -qxF -e "$name" <<< "$labels"; then
    gh api --silent --method DELETE "repos/$GITHUB_REPOSITORY/issues/$NUMBER/labels/$(jq -rn --arg name "$name" '$name | @uri')"
  fi
done <<< "$SIZES"
if [[ -n $label ]] && ! grep -qxF -e "$label" <<< "$labels"; then
  gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$NUMBER/labels" --raw-field "labels[]=$label"
fi`;
