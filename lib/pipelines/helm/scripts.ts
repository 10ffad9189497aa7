/** The name of the chart comes from a folder of the change: no script has it as text. */

/** What the chart is made of. A library can be looked at, and not rendered. @internal */
export const DEPENDENCIES = `while read -r name address; do
  [ -z "$name" ] || helm repo add "$name" "$address" --force-update
done <<< "$REPOSITORIES"
helm dependency build "$CHART"
if helm show chart "$CHART" | grep -qx 'type: library'; then library=true; else library=false; fi
echo "library=$library" >> "$GITHUB_OUTPUT"`;

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
code=0
(cd "$RUNNER_TEMP/rendered" && diff --recursive --new-file --unified base head) > "$report/change.txt" || code=$?
[ "$code" -le 1 ] || exit "$code"
sed -i -E 's/^(---|\\+\\+\\+) ([^\\t]+)\\t.*$/\\1 \\2/; /^diff --recursive/d' "$report/change.txt"
added="$(grep -c '^+[^+]' "$report/change.txt" || true)"
removed="$(grep -c '^-[^-]' "$report/change.txt" || true)"
jq --null-input --arg added "$added" --arg removed "$removed" '{
  title: env.CHART,
  format: "diff",
  changed: ($added + $removed != "00"),
  headline: (if $added + $removed == "00" then "renders the same" else "\\($added) lines more, \\($removed) lines less" end)
}' > "$report/section.json"`;

/** @internal */
export const CHART_TESTING = (config: string | undefined, seconds: number): string => [
  'repositories=()',
  'while read -r name address; do',
  '  [ -z "$name" ] || repositories+=(--chart-repos "$name=$address")',
  'done <<< "$REPOSITORIES"',
  'ct lint-and-install --charts "$CHART" --target-branch "$TARGET_BRANCH" --check-version-increment="$VERSION_BUMP" \\',
  `  ${config === undefined ? '--validate-maintainers=false' : `--config ${config}`} --helm-extra-args '--timeout ${seconds}s' "\${repositories[@]}"`,
].join('\n');
