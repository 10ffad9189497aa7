/** The manifest and the configuration of an image that was pushed without a tag. Attestations stand beside it, for a platform that there is not. */
const OF_THE_REGISTRY = `manifest="$(docker buildx imagetools inspect --raw "$IMAGE@$DIGEST")"
if jq --exit-status 'has("manifests")' <<< "$manifest" > /dev/null; then
  only='[.manifests[] | select(.platform.os != "unknown")] | if length == 1 then .[0].digest else error("\\(length) images under one digest") end'
  digest="$(jq --exit-status --raw-output "$only" <<< "$manifest")"
  manifest="$(docker buildx imagetools inspect --raw "$IMAGE@$digest")"
fi
config="$(docker buildx imagetools inspect "$IMAGE@$DIGEST" --format '{{json .Image}}')"`;

/** The same of an image in a folder, in the layout of the Open Container Initiative. */
const OF_A_FOLDER = `blob() { cat "$LAYOUT/blobs/\${1/://}"; }
manifest="$(blob "$(jq --exit-status --raw-output '.manifests[0].digest' "$LAYOUT/index.json")")"
config="$(blob "$(jq --exit-status --raw-output '.config.digest' <<< "$manifest")")"`;

/** What could not be read is an error of jq, never an image that is small and runs as somebody. */
const CHECK = `user="$(jq --exit-status --raw-output '.config | (.User // "") | if . == "" then "root" else . end' <<< "$config")"
size="$(jq --exit-status '[.layers[].size] | add' <<< "$manifest")"
echo "It runs as $user, and its layers have $size bytes."
failed=0
if [[ "$ALLOW_ROOT" != true && "\${user%%:*}" =~ ^(root|0+)$ ]]; then
  echo "::error title=The image runs as root::Say USER in the last stage of the Dockerfile, best by number: Kubernetes cannot tell a name from root."
  failed=1
fi
if [[ -n "$MAX_SIZE" ]] && (( size > MAX_SIZE )); then
  echo "::error title=The image is too large::Its layers have $size bytes, and $MAX_SIZE are allowed."
  failed=1
fi
exit "$failed"`;

/** Looks at an image that was pushed. */
export const CHECK_PUSHED = `${OF_THE_REGISTRY}\n${CHECK}`;

/** Looks at an image that stays on the machine. */
export const CHECK_LOCAL = `${OF_A_FOLDER}\n${CHECK}`;

/** One digest for all platforms. A tag of the run holds it until it is signed: a registry takes an index by a tag only. */
export const JOIN = `mapfile -t digests <<< "$DIGESTS"
images=()
for digest in "\${digests[@]}"; do
  if [[ ! "$digest" =~ ^sha256:[0-9a-f]{64}$ ]]; then
    echo "::error::A platform gave no digest: '$digest'"
    exit 1
  fi
  images+=("$IMAGE@$digest")
done
docker buildx imagetools create --tag "$IMAGE:build-$GITHUB_RUN_ID" "\${images[@]}"
digest="$(docker buildx imagetools inspect "$IMAGE:build-$GITHUB_RUN_ID" --format '{{json .Manifest}}' | jq --exit-status --raw-output .digest)"
echo "digest=$digest" >> "$GITHUB_OUTPUT"`;

/** By the digest, never by a tag: what was looked at is what is signed. */
export const SIGN = 'cosign sign --yes "$IMAGE@$DIGEST"';

/** BuildKit wrote down what is in the image of each platform. */
export const READ_SBOMS = `mkdir -p "$SBOMS"
if [[ "$PLATFORMS" != *,* ]]; then
  docker buildx imagetools inspect "$IMAGE@$DIGEST" --format '{{json .SBOM.SPDX}}' > "$SBOMS/$NAME-\${PLATFORMS//\\//-}.spdx.json"
else
  for platform in \${PLATFORMS//,/ }; do
    docker buildx imagetools inspect "$IMAGE@$DIGEST" --format "{{json (index .SBOM \\"$platform\\").SPDX}}" > "$SBOMS/$NAME-\${platform//\\//-}.spdx.json"
  done
fi
for file in "$SBOMS"/*.spdx.json; do
  jq --exit-status 'has("spdxVersion")' "$file" > /dev/null || { echo "::error::BuildKit left no list of what is in the image: $file"; exit 1; }
done`;

/** The tags come last: none ever points to what is not signed. */
export const TAG = `mapfile -t tags <<< "$TAGS"
arguments=()
for tag in "\${tags[@]}"; do
  if [[ -n "$tag" ]]; then arguments+=(--tag "$tag"); fi
done
if (( \${#arguments[@]} == 0 )); then
  echo "::error title=No tag for this run::None of the rules for tags fits $GITHUB_REF. Add one that does, or publish other runs."
  exit 1
fi
docker buildx imagetools create --prefer-index=false "\${arguments[@]}" "$IMAGE@$DIGEST"
for tag in "\${tags[@]}"; do
  if [[ -z "$tag" ]]; then continue; fi
  found="$(docker buildx imagetools inspect "$tag" --format '{{json .Manifest}}' | jq --exit-status --raw-output .digest)"
  if [[ "$found" != "$DIGEST" ]]; then
    echo "::error::$tag is $found, and not $DIGEST"
    exit 1
  fi
done
{
  echo "### $IMAGE"
  echo
  echo "\\\`$DIGEST\\\`"
  echo
  for tag in "\${tags[@]}"; do echo "- \\\`$tag\\\`"; done
} >> "$GITHUB_STEP_SUMMARY"`;
