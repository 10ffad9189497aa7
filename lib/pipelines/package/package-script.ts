/**
 * The same commit gives the same bytes: sorted, without owners, with the rights that Git knows and the time of the commit. The manifest stands first, where a reader of a stream finds it.
 */
export const PACK = `if [[ ! "$VERSION" =~ ^[0-9A-Za-z][0-9A-Za-z.+_-]{0,99}$ ]]; then
  echo "::error title=No version::A version has letters, digits and . + _ -, and this is none: \${VERSION@Q}"
  exit 1
fi
mapfile -t paths <<< "$PATHS"
options=(--exclude-vcs)
if [[ -n "$EXCLUDE" ]]; then
  mapfile -t patterns <<< "$EXCLUDE"
  for pattern in "\${patterns[@]}"; do options+=("--exclude=$pattern"); done
fi
commit="$(git rev-parse HEAD)"
date="$(TZ=UTC git log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd)"
mkdir -p "$OUTPUT"
jq --null-input --arg name "$NAME" --arg version "$VERSION" --arg commit "$commit" --arg buildDate "$date" '$ARGS.named' > "$OUTPUT/manifest.json"
file="$OUTPUT/$NAME.tar.gz"
if [[ "$VERSION_IN_NAME" == true ]]; then file="$OUTPUT/$NAME-$VERSION.tar.gz"; fi
LC_ALL=C tar --create --format=gnu --sort=name --owner=0 --group=0 --numeric-owner --mode='u+rw,go+r-w,a+X' --mtime="$date" \\
  --transform="flags=rSH;s,^,$NAME-$VERSION/," "\${options[@]}" --directory="$OUTPUT" manifest.json --directory="$PWD" -- "\${paths[@]}" | gzip --no-name --best > "$file"
checksum="$(sha256sum "$file" | cut -d ' ' -f 1)"
echo "$checksum  $(basename "$file")" > "$file.sha256"
{
  echo "file=$file"
  echo "checksum=$checksum"
  echo "artifact=$NAME-$VERSION"
} >> "$GITHUB_OUTPUT"
{
  echo "### $NAME $VERSION"
  echo
  echo "\\\`$checksum\\\`, $(stat --format=%s "$file") bytes, commit \\\`$commit\\\`"
} >> "$GITHUB_STEP_SUMMARY"`;
