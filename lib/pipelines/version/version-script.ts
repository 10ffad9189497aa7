/** What a version may be made of: it becomes part of names of files and of artifacts, and everybody who can push chooses what a tag is called. */
const SAFE = '^[0-9A-Za-z][0-9A-Za-z.+_-]{0,99}$';

/** `v1.2.3` gives `1.2.3`; everything else is a build of a commit. */
export const VERSION_OF_RUN = `case "$GITHUB_REF" in
  "refs/tags/$TAG_PREFIX"[0-9]*) version="\${GITHUB_REF#"refs/tags/$TAG_PREFIX"}" ;;
  *) version="dev-\${GITHUB_SHA:0:7}" ;;
esac
if [[ ! "$version" =~ ${SAFE} ]]; then
  echo "::error title=No version::The tag gives a version with other characters than letters, digits and . + _ -"
  exit 1
fi
echo "version=$version" >> "$GITHUB_OUTPUT"`;
