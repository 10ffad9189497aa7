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

/**
 * A draft is found by its tag in the list only; a second attempt goes on with the one of the first. That may have been an attempt at another commit, where the version does not come from a tag: then
 * the tag would be made there, and files that are not made any more would still be among the others.
 */
export const DRAFT = `found="$(gh api --paginate "repos/$GITHUB_REPOSITORY/releases?per_page=100" --jq '.[] | select(.tag_name == env.TAG) | if .draft then "draft \\(.target_commitish)" else "published" end')"
case "$found" in
  '')
    options=(--draft --title "$TAG" --notes-file "$RUNNER_TEMP/notes.md" --target "$GITHUB_SHA")
    if [[ "$GITHUB_REF" == "refs/tags/$TAG" ]]; then options=(--draft --title "$TAG" --notes-file "$RUNNER_TEMP/notes.md" --verify-tag); fi
    if [[ "$PRERELEASE" == true ]]; then options+=(--prerelease); fi
    gh release create "$TAG" "\${options[@]}"
    ;;
  *$'\\n'*)
    echo "::error title=Several releases of one tag::There are several releases and drafts of $TAG: delete those that are not meant."
    exit 1
    ;;
  'draft '*)
    echo "There is a draft of $TAG: it is filled."
    if [[ "$GITHUB_REF" != "refs/tags/$TAG" && "$found" != "draft $GITHUB_SHA" ]]; then
      gh release edit "$TAG" --target "$GITHUB_SHA" --notes-file "$RUNNER_TEMP/notes.md" --prerelease="$PRERELEASE"
    fi
    assets="$(gh release view "$TAG" --json assets --jq '.assets[].name')"
    while read -r name; do
      if [[ -n "$name" && ! -e "$ASSETS/$name" ]]; then gh release delete-asset "$TAG" "$name" --yes; fi
    done <<< "$assets"
    ;;
  *)
    echo "::error title=Released before::There is a release of $TAG. What people have is not changed: release another version."
    exit 1
    ;;
esac
if [[ -d "$ASSETS" ]]; then
  gh release upload "$TAG" --clobber "$ASSETS"/*
  checksums="$(sha256sum "$ASSETS/SHA256SUMS")"
  echo "checksums=\${checksums%% *}" >> "$GITHUB_OUTPUT"
fi`;

/** The tag leads to what was built: whoever may write can move it, or make it first. Of an annotated tag a run may be told the tag, and not the commit. */
const TAGGED = `there="$(gh api "repos/$GITHUB_REPOSITORY/git/matching-refs/tags/$TAG" --jq '.[] | select(.ref == "refs/tags/" + env.TAG) | .object.sha')"
if [[ -n "$there" || "$GITHUB_REF" == "refs/tags/$TAG" ]]; then
  commit="$(gh api "repos/$GITHUB_REPOSITORY/commits/tags/$TAG" --jq .sha)"
  if [[ "$GITHUB_SHA" != "$commit" && "$GITHUB_SHA" != "$there" ]]; then
    echo "::error title=The tag is elsewhere::$TAG leads to $commit, and what was built is $GITHUB_SHA."
    exit 1
  fi
fi`;

/** From here on nothing can be added, where the repository makes releases immutable; so what is in the draft is looked at before, and not only after. */
export const PUBLISH = `if [[ "$ASSETS" == true ]]; then
  gh release download "$TAG" --dir "$RUNNER_TEMP/draft"
  cd "$RUNNER_TEMP/draft"
  echo "$CHECKSUMS  SHA256SUMS" | sha256sum --check --strict --quiet
  sha256sum --check --strict --quiet SHA256SUMS
  for file in *; do
    if [[ "$file" != SHA256SUMS ]] && ! cut --characters=67- SHA256SUMS | grep --quiet --line-regexp --fixed-strings -- "$file"; then
      echo "::error title=Not of this run::Somebody put $file into the draft of $TAG."
      exit 1
    fi
  done
fi
${TAGGED}
gh release edit "$TAG" --draft=false`;

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
${TAGGED}
immutable="$(gh api "repos/$GITHUB_REPOSITORY/releases/tags/$TAG" --jq '.immutable // false')"
if [[ "$immutable" == true ]]; then
  gh release verify "$TAG"
else
  echo "::warning title=The release can be changed::Immutable releases are off in the settings of this repository: who may write can exchange its files."
fi`;

/** By whom it was signed is as important as that it was. */
export const VERIFY_IMAGE = `cosign verify "$IMAGE@$DIGEST" --certificate-oidc-issuer https://token.actions.githubusercontent.com --certificate-identity "$GITHUB_SERVER_URL/$WORKFLOW" > /dev/null
if [[ "$ATTESTED" == true ]]; then gh attestation verify "oci://$IMAGE@$DIGEST" --repo "$GITHUB_REPOSITORY"; fi`;
