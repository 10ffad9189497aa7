/** The name of the chart comes from a folder of the change: no script has it as text. */

/** What the chart is made of. A library can be looked at, and not rendered. @internal */
export const DEPENDENCIES = `while read -r name address; do
  [ -z "$name" ] || helm repo add "$name" "$address" --force-update
done <<< "$REPOSITORIES"
helm dependency build "$CHART"
type="$(helm show chart "$CHART" | sed -n 's/^type: *//p')"
echo "type=\${type:-application}" >> "$GITHUB_OUTPUT"`;

/** @internal */
export const LINT = `mkdir -p "$RUNNER_TEMP/report"
failed=0
while read -r environment file; do
  values=()
  if [ -n "$file" ]; then
    [ -f "$CHART/$file" ] || continue
    values=(--values "$CHART/$file")
  fi
  echo "# $environment" | tee -a "$RUNNER_TEMP/report/lint.log"
  helm lint --strict "$CHART" "\${values[@]}" 2>&1 | tee -a "$RUNNER_TEMP/report/lint.log" || failed=1
done <<< "$VALUES"
exit "$failed"`;

/** Once for each environment, of one checkout. */
const RENDER = (chart: string, folder: string) => `while read -r environment file; do
  values=()
  if [ -n "$file" ]; then
    [ -f "${chart}/$file" ] || continue
    values=(--values "${chart}/$file")
  fi
  helm template release "${chart}" --namespace default --kube-version "$KUBERNETES_VERSION" "\${values[@]}" > "${folder}/$environment.yaml"
done <<< "$VALUES"`;

/** @internal */
export const TEMPLATE = `mkdir -p "$RUNNER_TEMP/rendered/head"
${RENDER('$CHART', '$RUNNER_TEMP/rendered/head')}`;

/** @internal */
export const kubeconformScript = (version: string, locations: readonly string[], skip: readonly string[]): string => [
  `go install github.com/yannh/kubeconform/cmd/kubeconform@v${version}`,
  '"$(go env GOPATH)/bin/kubeconform" -strict -summary -kubernetes-version "$KUBERNETES_VERSION" \\',
  ...locations.map((location) => `  -schema-location '${location}' \\`),
  ...skip.length > 0 ? [`  -skip ${skip.join(',')} \\`] : [],
  '  "$RUNNER_TEMP/rendered/head"',
].join('\n');

/** What the base renders is not judged: when it does not, everything is new. @internal */
export const DIFF = `mkdir -p "$RUNNER_TEMP/rendered/base"
base="$RUNNER_TEMP/base/$CHART"
git worktree add --detach "$RUNNER_TEMP/base" HEAD^1
if [ -f "$base/Chart.yaml" ] && helm dependency build "$base"; then
  render() {
${RENDER('$base', '$RUNNER_TEMP/rendered/base').replace(/^/gm, '    ')}
  }
  render || echo '::notice::The chart of the base cannot be rendered.'
fi
report="$RUNNER_TEMP/report"
cd "$RUNNER_TEMP/rendered"
code=0
git diff --no-index --no-prefix --no-color base head > "$report/change.txt" || code=$?
[ "$code" -le 1 ] || exit "$code"
counts="$(git diff --no-index --numstat base head | awk '{ added += $1; removed += $2 } END { print added + 0, removed + 0 }' || true)"
jq --null-input --arg counts "$counts" '($counts | split(" ")) as [$added, $removed] | {
  title: env.CHART,
  format: "diff",
  changed: ($counts != "0 0"),
  headline: (if $counts == "0 0" then "renders the same" else "\\($added) lines more, \\($removed) lines less" end)
}' > "$report/section.json"`;

/** @internal */
export const CHART_TESTING = (config: string | undefined, seconds: number): string => [
  'repositories=()',
  'while read -r name address; do',
  '  [ -z "$name" ] || repositories+=(--chart-repos "$name=$address")',
  'done <<< "$REPOSITORIES"',
  // A library has nothing that could be installed.
  `command=(ct lint-and-install --helm-extra-args '--timeout ${seconds}s')`,
  'type="$(helm show chart "$CHART" | sed -n \'s/^type: *//p\')"',
  'if [ "$type" = library ]; then command=(ct lint); fi',
  '"${command[@]}" --charts "$CHART" --target-branch "$TARGET_BRANCH" --check-version-increment="$VERSION_BUMP" \\',
  `  ${config === undefined ? '--validate-maintainers=false' : `--config ${config}`} "\${repositories[@]}"`,
].join('\n');
