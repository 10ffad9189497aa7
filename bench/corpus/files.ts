import { deployJob, imageJob, job, testJob } from './jobs';
import { LANGUAGES } from './languages';
import { Lines, indented, map, script, under } from './lines';
import { Random } from './random';
import { checkout, odd, ref, run, use } from './steps';

/** What there is in the repository besides the file: it is called by others. */
export interface Around {
  /** Names of reusable workflows and of actions. */
  readonly reusable: readonly string[];
  readonly actions: readonly string[];
}

type Jobs = Readonly<Record<string, Lines>>;

interface Head {
  readonly name: string;
  readonly on: Lines;
  readonly permissions?: Lines;
  readonly concurrency?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

function file({ name, on, permissions = [], concurrency, env = {} }: Head, jobs: Jobs): string[] {
  return [
    `name: ${name}`, '', ...on, '', ...permissions,
    ...concurrency ? ['concurrency:', '  group: ${{ github.workflow }}-${{ github.ref }}', '  cancel-in-progress: true', ''] : [],
    ...under('env', map(env)),
    ...under('jobs', Object.entries(jobs).flatMap(([id, lines], i) => [...i > 0 ? [''] : [], `${id}:`, ...indented(lines)])),
  ];
}

/** What looks like a number is one, and no default of a text. */
function text(value: string): string {
  return /^[\d.]+$/.test(value) ? `'${value}'` : value;
}

const READ = ['permissions:', '  contents: read', ''];

function onChange(random: Random, paths: string): string[] {
  const filtered = random.chance(0.35) ? [...under('paths', [`- '${paths}'`, '- .github/workflows/**'])] : [];
  return random.weighted([
    [50, ['on:', '  push:', '    branches: [main]', ...indented(indented(filtered)), '  pull_request:', '    branches: [main]', ...indented(indented(filtered))]],
    [20, ['on: [push, pull_request]']],
    [15, ['on:', '  push:', '    branches:', '      - main', "      - 'release/**'", '  pull_request:', '  workflow_dispatch:']],
    [10, ['on:', '  pull_request:', '    types: [opened, synchronize, reopened]']],
    [5, ['on: push']],
  ]);
}

const COUNTS = [[14, 1], [28, 2], [24, 3], [16, 4], [9, 6], [6, 9], [3, 18]] as const;

/** What checks changes: one to many jobs, several languages in the large ones. */
export function ci(random: Random, name: string, { actions }: Around): string[] {
  const language = random.pick(LANGUAGES);
  const jobs: Record<string, Lines> = {};
  const count = random.weighted(COUNTS);
  for (let i = 0; i < count; i++) {
    const id = i === 0 ? random.pick(['build', 'test', 'ci']) : `${random.pick(['lint', 'unit', 'integration', 'docs', 'package', 'e2e'])}-${i}`;
    jobs[id] = testJob(random, count > 3 ? random.pick(LANGUAGES) : language, { needs: i > 0 && random.chance(0.4) ? random.some(Object.keys(jobs), 1, 3) : [] });
  }
  if (actions.length > 0 && random.chance(0.1)) jobs.own = job(random, [checkout(random), use(`./.github/actions/${random.pick(actions)}`), odd(random)]);
  if (random.chance(0.15)) jobs.image = imageJob(random, { needs: Object.keys(jobs) });
  return file({ name, on: onChange(random, language.sources), permissions: random.chance(0.25) ? READ : [], concurrency: random.chance(0.25), ...random.chance(0.2) ? { env: { FORCE_COLOR: '1' } } : {} }, jobs);
}

export function image(random: Random, name: string): string[] {
  return file({ name, on: ['on:', '  push:', '    branches: [main]', "    tags: ['v*']", '  pull_request:'], env: { REGISTRY: 'ghcr.io' } }, { docker: imageJob(random) });
}

export function deploy(random: Random, name: string): string[] {
  const jobs: Record<string, Lines> = { build: testJob(random), image: imageJob(random, { needs: ['build'] }) };
  let before = 'image';
  for (const stage of random.some(['dev', 'staging', 'production'], 1, 3)) {
    jobs[`deploy-${stage}`] = deployJob(random, stage, { needs: [before], condition: random.chance(0.5) ? "github.ref == 'refs/heads/main'" : undefined });
    before = `deploy-${stage}`;
  }
  return file({ name, on: ['on:', '  push:', '    branches: [main]', '  workflow_dispatch:', '    inputs:', '      version:', '        description: What to deploy', '        required: false', '        type: string'] }, jobs);
}

export function release(random: Random, name: string): string[] {
  const publish = random.pick([
    () => [use(ref(random, 'actions/setup-node', 'v4'), { inputs: { 'node-version': '20', 'registry-url': 'https://registry.npmjs.org' } }), run(['npm ci', 'npm publish'], { env: { NODE_AUTH_TOKEN: '${{ secrets.NPM_TOKEN }}' } })],
    () => [use(ref(random, 'actions/setup-python', 'v5'), { inputs: { 'python-version': "'3.12'" } }), run(['pip install build', 'python -m build']), use(ref(random, 'pypa/gh-action-pypi-publish', 'v1.9.0'), { inputs: { password: '${{ secrets.PYPI_API_TOKEN }}' } })],
    () => [use(ref(random, 'actions/setup-go', 'v5'), { inputs: { 'go-version': 'stable' } }), use(ref(random, 'goreleaser/goreleaser-action', 'v6'), { inputs: { args: 'release --clean' }, env: { GITHUB_TOKEN: '${{ secrets.GITHUB_TOKEN }}' } })],
  ])();
  const notes = random.chance(0.5) ? [run(['gh release create ${{ github.ref_name }} --generate-notes'], { name: 'Release', env: { GH_TOKEN: '${{ github.token }}' } })] : [use(ref(random, 'softprops/action-gh-release', 'v2'), { inputs: { files: 'dist/*' } })];
  const on = random.chance(0.6) ? ['on:', '  push:', '    tags:', "      - 'v*'"] : ['on:', '  release:', '    types: [published]'];
  return file({ name, on, permissions: random.chance(0.5) ? ['permissions:', '  contents: write', ''] : [] }, {
    ...random.chance(0.7) ? { test: testJob(random) } : {}, release: job(random, [checkout(random), ...publish, ...notes]),
  });
}

export function scan(random: Random, name: string): string[] {
  const language = random.pick(['javascript', 'python', 'go', 'java']);
  return file({ name, on: ['on:', '  push:', '    branches: [main]', '  pull_request:', '  schedule:', `    - cron: '${random.whole(0, 59)} ${random.whole(0, 23)} * * ${random.whole(0, 6)}'`] }, {
    analyze: job(random, [
      checkout(random),
      use(ref(random, 'github/codeql-action/init', 'v3'), { name: 'Initialize CodeQL', inputs: { languages: random.chance(0.5) ? '${{ matrix.language }}' : language } }),
      use(ref(random, 'github/codeql-action/autobuild', 'v3')),
      use(ref(random, 'github/codeql-action/analyze', 'v3')),
    ], { permissions: { 'actions': 'read', 'contents': 'read', 'security-events': 'write' }, strategy: ['fail-fast: false', ...under('matrix', [`language: [${language}]`])] }),
  });
}

/** What tends issues and pull requests: here people are careless with what strangers write. */
export function automation(random: Random, name: string): string[] {
  return random.pick([
    () => file({ name, on: ['on:', '  schedule:', "    - cron: '30 1 * * *'"] }, { stale: job(random, [use(ref(random, 'actions/stale', 'v9'), { inputs: { 'stale-issue-message': "'No activity for 60 days.'", 'days-before-stale': 60 } })]) }),
    () => file({ name, on: ['on: pull_request_target'] }, { label: job(random, [use(ref(random, 'actions/labeler', 'v5'), { inputs: { 'repo-token': '${{ secrets.GITHUB_TOKEN }}' } })], { permissions: { 'contents': 'read', 'pull-requests': 'write' } }) }),
    () => file({ name, on: ['on:', '  issue_comment:', '    types: [created]'] }, {
      command: job(random, [checkout(random), run(['BODY="${{ github.event.comment.body }}"', 'if [[ "$BODY" == /deploy* ]]; then', '  gh workflow run deploy.yml', 'fi'], { env: { GH_TOKEN: '${{ github.token }}' } })], { condition: 'github.event.issue.pull_request' }),
    }),
    () => file({ name, on: ['on:', '  pull_request_target:', '    types: [opened, synchronize]'] }, {
      preview: job(random, [use(ref(random, 'actions/checkout', 'v4'), { inputs: { ref: '${{ github.event.pull_request.head.sha }}' } }), run(['npm ci', 'npm run build'])]),
    }),
    () => file({ name, on: ['on:', '  issues:', '    types: [opened]'] }, {
      triage: job(random, [use(ref(random, 'actions/github-script', 'v7'), { inputs: { script: '"github.rest.issues.addLabels({ ...context.repo, issue_number: context.issue.number, labels: [\'triage\'] })"' } })], { permissions: { issues: 'write' } }),
    }),
  ])();
}

export function reusable(random: Random, name: string): string[] {
  const language = random.pick(LANGUAGES);
  return file({
    name, on: ['on:', '  workflow_call:', '    inputs:', '      version:', '        required: false', '        type: string', `        default: ${text(language.versions[0])}`, '      publish:', '        type: boolean', '        default: false', '    secrets:', '      token:', '        required: false'],
  }, { build: job(random, [checkout(random), ...language.steps(random, '${{ inputs.version }}'), run(['echo "publishing ${{ inputs.version }}"'], { condition: 'inputs.publish', env: { TOKEN: '${{ secrets.token }}' } })]) });
}

export function caller(random: Random, name: string, { reusable: names }: Around): string[] {
  const calls = random.some(names, 1, 3).map((called, i) => [`call-${i}`, [
    `uses: ./.github/workflows/${called}.yml`, ...under('with', map({ publish: random.chance(0.5) })), ...random.chance(0.5) ? ['secrets: inherit'] : under('secrets', map({ token: '${{ secrets.PUBLISH_TOKEN }}' })),
  ]] as const);
  return file({ name, on: onChange(random, '**') }, { ...Object.fromEntries(calls), ...random.chance(0.5) ? { after: job(random, [checkout(random), odd(random)], { needs: calls.map(([id]) => id) }) } : {} });
}

export function action(random: Random, name: string): string[] {
  const steps = [
    run(['echo "Preparing ${{ inputs.target }}"'], { shell: 'bash' }),
    ...random.chance(0.6) ? [use(ref(random, 'actions/setup-node', 'v4'), { inputs: { 'node-version': '${{ inputs.node-version }}' } })] : [],
    [...run(['echo "path=$PWD/out" >> $GITHUB_OUTPUT'], { id: 'out', shell: 'bash' })],
    ...random.chance(0.4) ? [['- name: Script', '  shell: bash', ...indented(script(['cd "${{ github.action_path }}"', './prepare.sh ${{ inputs.target }}']))]] : [],
  ];
  return [
    `name: ${name}`, 'description: Prepares a build', 'inputs:', '  target:', '    description: What is prepared', '    required: true', '  node-version:', '    description: Version of Node', "    default: '20'",
    'outputs:', '  path:', '    description: Where it lies', '    value: ${{ steps.out.outputs.path }}', 'runs:', '  using: composite', '  steps:', ...indented(indented(steps.flat())),
  ];
}
