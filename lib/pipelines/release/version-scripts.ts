/** Whoever may push a tag may push it to any commit: only one that was merged is released. */
export const VERSION_OF_TAG = `tag="\${GITHUB_REF#refs/tags/}"
version="\${tag#"$TAG_PREFIX"}"
if [[ "$GITHUB_REF" != "refs/tags/$TAG_PREFIX"* || ! "$version" =~ ^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+([.-][0-9A-Za-z]+)*)?$ ]]; then
  echo "::error title=No version::A release takes a tag such as \${TAG_PREFIX}1.2.3 or \${TAG_PREFIX}1.2.3-rc.1"
  exit 1
fi
commit="$(git rev-parse 'HEAD^{commit}')"
mapfile -t branches <<< "$BRANCHES"
merged=false
for branch in "\${branches[@]}"; do
  if git merge-base --is-ancestor "$commit" "refs/remotes/origin/$branch"; then merged=true; fi
done
if [[ "$merged" != true ]]; then
  echo "::error title=Not merged::The commit $commit of this tag is on none of these branches: \${branches[*]}"
  exit 1
fi
prerelease=false
if [[ "$version" == *-* ]]; then prerelease=true; fi
{
  echo "version=$version"
  echo "tag=$tag"
  echo "prerelease=$prerelease"
  echo "released=true"
} >> "$GITHUB_OUTPUT"
echo "Release of \\\`$version\\\`, commit \\\`$commit\\\`" >> "$GITHUB_STEP_SUMMARY"`;

/** What a tool says, in the words that the other jobs know. */
export const VERSION_OF_TOOL = `released=false
prerelease=false
if [[ "$RELEASED" == true ]]; then
  released=true
  if [[ ! "$VERSION" =~ ^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?$ || ! "$TAG" =~ ^[0-9A-Za-z][0-9A-Za-z._/@-]*$ ]]; then
    echo "::error title=No version::The release has no version that can be used."
    exit 1
  fi
  if [[ "$VERSION" == *-* ]]; then prerelease=true; fi
fi
{
  echo "version=$VERSION"
  echo "tag=$TAG"
  echo "prerelease=$prerelease"
  echo "released=$released"
} >> "$GITHUB_OUTPUT"`;
