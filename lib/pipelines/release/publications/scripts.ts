/** A registry shows what it has taken after a while. */
const RETRY = `retry() {
  local try
  for ((try = 1; try <= TRIES; try++)); do
    if "$@"; then return 0; fi
    echo "Not there yet: try $try of $TRIES."
    sleep "$PAUSE"
  done
  echo "::error title=Not in the registry::What was published cannot be had."
  return 1
}`;

/** All files are of this project and of this version: a folder that holds something else was not meant to be published. */
export const CHECK_PYTHON = `import os, pathlib, sys
from pip._vendor.packaging.utils import canonicalize_name, parse_sdist_filename, parse_wheel_filename
from pip._vendor.packaging.version import Version

wanted = (canonicalize_name(os.environ['PROJECT']), Version(os.environ['VERSION']))
files = sorted(pathlib.Path('dist').iterdir())
wrong = [file.name for file in files if (parse_wheel_filename(file.name) if file.suffix == '.whl' else parse_sdist_filename(file.name))[:2] != wanted]
if wrong or not files:
    sys.exit(f"::error title=Not {wanted[0]} {wanted[1]}::{', '.join(wrong) or 'nothing was built'}")
print('\\n'.join(file.name for file in files))`;

/** Installed as everybody does, and the file that is served is the one that was built. */
export const VERIFY_PYTHON = `${RETRY}
python -m venv check
retry check/bin/python -m pip install --no-cache-dir --index-url "$INDEX" "$PROJECT==$VERSION"
check/bin/python -c '
import importlib.metadata, os, sys
from pip._vendor.packaging.version import Version
found = importlib.metadata.version(os.environ["PROJECT"])
if Version(found) != Version(os.environ["VERSION"]): sys.exit(f"::error::{found} was installed")
'
check/bin/python -m pip download --no-cache-dir --no-deps --index-url "$INDEX" --dest served "$PROJECT==$VERSION"
for file in served/*; do cmp "$file" "dist/\${file##*/}"; done`;

/** Each package once, of this version. */
const TARBALLS = `shopt -s nullglob
mapfile -t packages <<< "$PACKAGES"
declare -A tarballs=()
for file in dist/*.tgz; do
  found="$(tar --extract --gzip --to-stdout --file="$file" package/package.json | jq --exit-status --raw-output '"\\(.name) \\(.version)"')"
  if [[ "\${found##* }" != "$VERSION" ]]; then
    echo "::error title=Another version::\${file##*/} is $found, and $VERSION is released."
    exit 1
  fi
  tarballs["\${found% *}"]="$file"
done
for name in "\${packages[@]}"; do
  if [[ -z "\${tarballs["$name"]:-}" ]]; then
    echo "::error title=Not built::There is no tarball of $name."
    exit 1
  fi
done
integrity() { echo "sha512-$(openssl dgst -sha512 -binary "$1" | base64 --wrap=0)"; }`;

/** What a first attempt has published is not published again. */
export const PUBLISH_NPM = `${TARBALLS}
options=(--access "$ACCESS" --tag latest)
if [[ "$PRERELEASE" == true ]]; then options=(--access "$ACCESS" --tag next); fi
if [[ "$PROVENANCE" == true ]]; then options+=(--provenance); fi
for name in "\${packages[@]}"; do
  file="\${tarballs["$name"]}"
  served="$(npm view "$name@$VERSION" dist.integrity 2> /dev/null || true)"
  if [[ "$served" == "$(integrity "$file")" ]]; then
    echo "$name $VERSION is there already."
  elif [[ -n "$served" ]]; then
    echo "::error title=Released before::There is another $name $VERSION. What people have is not changed: release another version."
    exit 1
  else
    npm publish "./$file" "\${options[@]}"
  fi
done`;

export const VERIFY_NPM = `${RETRY}
${TARBALLS}
is_served() { served="$(npm view --prefer-online "$name@$VERSION" dist.integrity)" && [[ -n "$served" ]]; }
mkdir -p check
for name in "\${packages[@]}"; do
  retry is_served
  if [[ "$served" != "$(integrity "\${tarballs["$name"]}")" ]]; then
    echo "::error title=Not what was built::The registry serves another $name $VERSION."
    exit 1
  fi
done
jq --null-input '{ private: true, dependencies: ($ARGS.positional | map({ key: ., value: env.VERSION }) | from_entries) }' --args "\${packages[@]}" > check/package.json
(cd check && npm install --ignore-scripts --no-audit --no-fund --prefer-online)
for name in "\${packages[@]}"; do
  found="$(jq --exit-status --raw-output .version "check/node_modules/$name/package.json")"
  if [[ "$found" != "$VERSION" ]]; then
    echo "::error::$name $found was installed"
    exit 1
  fi
done
if [[ "$SIGNATURES" == true ]]; then (cd check && npm audit signatures); fi`;

/** The manifest says which crate and which version: it must be this one. */
export const CHECK_CRATE = `found="$(cargo metadata --locked --no-deps --format-version 1 | jq --exit-status --raw-output '.packages[] | select(.name == env.CRATE) | .version')"
if [[ "$found" != "$VERSION" ]]; then
  echo "::error title=Another version::$CRATE is \${found:-not in this repository}, and $VERSION is released."
  exit 1
fi`;

export const VERIFY_CRATE = `${RETRY}
cargo new --quiet --vcs none check
retry cargo add --quiet --manifest-path check/Cargo.toml "$CRATE@=$VERSION"
retry cargo fetch --manifest-path check/Cargo.toml
found="$(cargo metadata --manifest-path check/Cargo.toml --format-version 1 | jq --exit-status --raw-output '.packages[] | select(.name == env.CRATE) | .version')"
if [[ "$found" != "$VERSION" ]]; then
  echo "::error::$CRATE $found was resolved"
  exit 1
fi`;

export const CHECK_MAVEN = `found="$(mvn --batch-mode --quiet help:evaluate -Dexpression=project.version -DforceStdout)"
if [[ "$found" != "$VERSION" ]]; then
  echo "::error title=Another version::The project is $found, and $VERSION is released."
  exit 1
fi`;

export const VERIFY_MAVEN = `${RETRY}
retry mvn --batch-mode --quiet -Dmaven.repo.local="$RUNNER_TEMP/repository" dependency:get -Dartifact="$COORDINATES:$VERSION" -Dtransitive=false`;

/** What is pushed is named by its digest from then on. */
export const PUSH_CHART = `shopt -s nullglob
files=(dist/*.tgz)
if (( \${#files[@]} != 1 )); then
  echo "::error title=Not one chart::\${#files[@]} charts were built: a publication takes one."
  exit 1
fi
found="$(helm show chart "\${files[0]}" | awk '$1 == "name:" { name = $2 } $1 == "version:" { version = $2 } END { print name, version }')"
if [[ "$found" != "$CHART $VERSION" ]]; then
  echo "::error title=Another chart::It is $found, and $CHART $VERSION is released."
  exit 1
fi
pushed="$(helm push "\${files[0]}" "oci://$REPOSITORY" 2>&1)"
echo "$pushed"
digest="$(grep --only-matching 'sha256:[0-9a-f]\\{64\\}' <<< "$pushed" | tail -n 1)"
echo "digest=$digest" >> "$GITHUB_OUTPUT"`;

export const VERIFY_CHART = `${RETRY}
mkdir -p served
retry helm pull "oci://$REPOSITORY/$CHART" --version "$VERSION" --destination served
cmp "served/$CHART-$VERSION.tgz" dist/*.tgz`;
