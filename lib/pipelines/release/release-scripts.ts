/** Files of a release lie in one folder: two of one name would be one, and GitHub would call others otherwise. */
export const COLLECT = `shopt -s nullglob dotglob
mkdir -p "$ASSETS"
files=(built/*/*)
if [[ -n "$SBOM" ]]; then files+=("$SBOM"); fi
if (( \${#files[@]} == 0 )); then
  echo "::error title=Nothing to release::No job handed over a file."
  exit 1
fi
for file in "\${files[@]}"; do
  name="\${file##*/}"
  if [[ ! -f "$file" || -L "$file" || ! "$name" =~ ^[0-9A-Za-z][0-9A-Za-z._+-]*$ || "$name" == SHA256SUMS ]]; then
    echo "::error title=Not a file of a release::\${name@Q}: files have letters, digits and . _ + -, and lie in no folder."
    exit 1
  fi
  if [[ -e "$ASSETS/$name" ]]; then
    echo "::error title=Two files of one name::Two artifacts hold a file $name."
    exit 1
  fi
  mv "$file" "$ASSETS/$name"
done
(cd "$ASSETS" && sha256sum -- * > ../SHA256SUMS && mv ../SHA256SUMS SHA256SUMS)
cat "$ASSETS/SHA256SUMS"`;

/** Of several artifacts each has a folder of its own, and one alone may have none. A pattern that no artifact has is no error to the download. */
export const TOGETHER = `shopt -s nullglob dotglob
files=()
for entry in "$LEGS"/*; do
  if [[ -d "$entry" ]]; then files+=("$entry"/*); else files+=("$entry"); fi
done
if (( \${#files[@]} == 0 )); then
  echo "::error title=Nothing was built::No artifact of this run is called $PATTERN."
  exit 1
fi
mkdir -p "$FOLDER"
for file in "\${files[@]}"; do
  name="\${file##*/}"
  if [[ -e "$FOLDER/$name" ]]; then
    echo "::error title=Two files of one name::Two of the artifacts $PATTERN hold a file \${name@Q}."
    exit 1
  fi
  mv -- "$file" "$FOLDER/$name"
done`;

/** Between the heading of the version and the next one of its kind. */
export const SECTION = `awk -v version="$VERSION" '
  /^## / {
    heading = $2
    gsub(/[][]/, "", heading)
    sub(/^v/, "", heading)
    inside = heading == version
    next
  }
  inside { print }
' "$CHANGELOG" > "$RUNNER_TEMP/notes.md"
if ! grep --quiet '[^[:space:]]' "$RUNNER_TEMP/notes.md"; then
  echo "::error file=$CHANGELOG,title=No section for this version::$CHANGELOG says nothing of $VERSION: add '## $VERSION' with what changed."
  exit 1
fi`;

/** GitHub's own notes, since the release before. */
export const NOTES = 'gh api "repos/$GITHUB_REPOSITORY/releases/generate-notes" --field tag_name="$TAG" --field target_commitish="$GITHUB_SHA" --jq .body > "$RUNNER_TEMP/notes.md"';

/** A draft is found by its tag in the list only; a second attempt goes on with the one of the first. */
export const DRAFT = `found="$(gh api --paginate "repos/$GITHUB_REPOSITORY/releases?per_page=100" --jq '.[] | select(.tag_name == env.TAG) | if .draft then "draft" else "published" end')"
case "$found" in
  '')
    options=(--draft --title "$TAG" --notes-file "$RUNNER_TEMP/notes.md" --target "$GITHUB_SHA")
    if [[ "$GITHUB_REF" == "refs/tags/$TAG" ]]; then options=(--draft --title "$TAG" --notes-file "$RUNNER_TEMP/notes.md" --verify-tag); fi
    if [[ "$PRERELEASE" == true ]]; then options+=(--prerelease); fi
    gh release create "$TAG" "\${options[@]}"
    ;;
  draft) echo "There is a draft of $TAG: it is filled." ;;
  *)
    echo "::error title=Released before::There is a release of $TAG. What people have is not changed: release another version."
    exit 1
    ;;
esac
if [[ -d "$ASSETS" ]]; then gh release upload "$TAG" --clobber "$ASSETS"/*; fi`;

/** From here on nothing can be added, where the repository makes releases immutable. */
export const PUBLISH = 'gh release edit "$TAG" --draft=false';

/** What everybody can download is what was built here. */
export const VERIFY_RELEASE = `if [[ "$ASSETS" == true ]]; then
  gh release download "$TAG" --dir served
  (cd served && sha256sum --check --strict SHA256SUMS)
  if [[ "$ATTESTED" == true ]]; then
    for file in served/*; do
      gh attestation verify "$file" --repo "$GITHUB_REPOSITORY"
    done
  fi
fi
immutable="$(gh api "repos/$GITHUB_REPOSITORY/releases/tags/$TAG" --jq '.immutable // false')"
if [[ "$immutable" == true ]]; then
  gh release verify "$TAG"
else
  echo "::warning title=The release can be changed::Immutable releases are off in the settings of this repository: who may write can exchange its files."
fi`;

/** By whom it was signed is as important as that it was. */
export const VERIFY_IMAGE = `cosign verify "$IMAGE@$DIGEST" --certificate-oidc-issuer https://token.actions.githubusercontent.com --certificate-identity "$GITHUB_SERVER_URL/$WORKFLOW" > /dev/null
if [[ "$ATTESTED" == true ]]; then gh attestation verify "oci://$IMAGE@$DIGEST" --repo "$GITHUB_REPOSITORY"; fi`;
