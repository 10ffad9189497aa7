import { execFileSync, spawnSync } from 'child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { provenWith } from '../../support/proven-with';

/** What of the pages of an example a shell runs. */
const ROOT = join(__dirname, '..', '..', '..');
const SCRIPTS = (example: string, page: string) => [...readFileSync(join(ROOT, 'examples', example, 'docs', 'delivery', `${page}.md`), 'utf8').matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, script]) => script);

const has = (program: string) => spawnSync('which', [program]).status === 0;
const missing = ['bash', 'jq', 'grep'].find((program) => !has(program));
const proven = provenWith(missing, test);

/** A GitHub that remembers what it was told: each request a line, its body checked by jq; what was set is there from then on. */
const GH = `#!/usr/bin/env bash
set -euo pipefail
state=$HANDBOOK_STATE
case "$1 $2" in
'api --method')
  method=$3 path=$4
  body=
  if [[ " $* " == *' --input - '* ]]; then body=$(jq --compact-output . ); fi
  printf '%s %s %s\\n' "$method" "$path" "$body" >> "$state/written"
  if [[ $method == POST ]]; then
    case $path in
    */deployment-branch-policies) jq --raw-output .name <<< "$body" >> "$state/policies-$(tr / _ <<< "$path")" ;;
    */rulesets) printf '77\\n' > "$state/ruleset" ;;
    esac
  fi ;;
'api orgs/{owner}/teams/'*) echo 41 ;;
'api users/'*) echo 42 ;;
'api repos/{owner}/{repo}/rulesets') cat "$state/ruleset" 2> /dev/null || true ;;
'api repos/'*/deployment-branch-policies) cat "$state/policies-$(tr / _ <<< "$2")" 2> /dev/null || true ;;
'secret list' | 'variable list') cat "$state/$1-$(if [[ $3 == --env ]]; then echo "$4"; fi)" 2> /dev/null || true ;;
'secret set' | 'variable set')
  environment=$(if [[ \${4:-} == --env ]]; then echo "$5"; fi)
  echo "$3" >> "$state/$1-$environment"
  printf '%s %s\\n' "$1" "\${*:3}" >> "$state/written" ;;
*) echo "gh knows no $*" >&2; exit 1 ;;
esac
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-'));
  writeFileSync(join(folder, 'gh'), GH, { mode: 0o755 });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Types the commands of a page for GitHub, and hands back what it was told. */
function setUp(example: string): string[] {
  writeFileSync(join(folder, 'written'), '');
  const script = SCRIPTS(example, 'setup').filter((text) => !/^(?:npx|terraform|kubectl|aws|gh auth)/.test(text)).join('\n');
  execFileSync('bash', ['-euo', 'pipefail', '-c', script], { env: { ...process.env, HANDBOOK_STATE: folder, PATH: `${folder}:${process.env.PATH}` }, encoding: 'utf8' });
  return readFileSync(join(folder, 'written'), 'utf8').split('\n').filter((line) => line !== '');
}

proven.each(['genesis', 'trading'])('GE-16: a shell that types the setup of %s brings every environment with its rules to GitHub, and asks for every secret', (example) => {
  const told = setUp(example);
  const settings = JSON.parse(readFileSync(join(ROOT, 'examples', example, '.github', 'slipway.settings.json'), 'utf8'));
  for (const { name, wait_timer: wait, reviewers, branch_policies: policies, secrets } of settings.environments) {
    const put = told.find((line) => line.startsWith(`PUT repos/{owner}/{repo}/environments/${name} `))!;
    const body = JSON.parse(put.slice(put.indexOf('{', put.lastIndexOf('environments/'))));
    expect([body.wait_timer ?? 0, (body.reviewers ?? []).length]).toEqual([wait, reviewers.length]);
    for (const reviewer of body.reviewers ?? []) expect([41, 42]).toContain(reviewer.id);
    for (const policy of policies) expect(told).toContain(`POST repos/{owner}/{repo}/environments/${name}/deployment-branch-policies ${JSON.stringify(policy)}`);
    for (const secret of secrets) expect(told).toContain(`secret ${secret} --env ${name}`);
  }
  for (const { branch } of settings.branch_protection ?? []) expect(told).toContainEqual(expect.stringMatching(new RegExp(`^PUT repos/\\{owner\\}/\\{repo\\}/branches/${branch}/protection \\{`)));
});

proven.each(['genesis', 'trading'])('the setup of %s can be typed again: nothing is added twice, and nobody is asked again', (example) => {
  setUp(example);
  const again = setUp(example);
  expect(again.filter((line) => line.startsWith('POST ') || line.startsWith('secret '))).toEqual([]);
  expect(again).toEqual(expect.arrayContaining([expect.stringMatching(/^PUT /)]));
});

proven.each(['genesis', 'trading'].flatMap((example) => ['runbook', 'troubleshooting', 'setup'].map((page) => [example, page] as const)))('a shell can read every command of %s: %s', (example, page) => {
  for (const script of SCRIPTS(example, page)) expect(spawnSync('bash', ['-n', '-c', script], { encoding: 'utf8' }).stderr).toBe('');
});
