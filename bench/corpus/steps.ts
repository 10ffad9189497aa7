import { Lines, item, map, script, under } from './lines';
import { Random } from './random';

/** What most repositories write: a tag. Some write a branch, few a commit with the version beside it. */
export function ref(random: Random, name: string, tag: string): string {
  return random.weighted([
    [84, `${name}@${tag}`],
    [5, `${name}@main`],
    [7, `${name}@${commit(random)} # ${tag}`],
    [4, `${name}@${commit(random)}`],
  ]);
}

function commit(random: Random): string {
  return Array.from({ length: 40 }, () => random.whole(0, 15).toString(16)).join('');
}

interface Use {
  readonly name?: string;
  readonly id?: string;
  readonly condition?: string;
  readonly inputs?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

const head = ({ name, id, condition }: Use) => [...name ? [`name: ${name}`] : [], ...id ? [`id: ${id}`] : [], ...condition ? [`if: ${condition}`] : []];

export function use(uses: string, options: Use = {}): string[] {
  return item([...head(options), `uses: ${uses}`, ...under('with', map(options.inputs ?? {})), ...under('env', map(options.env ?? {}))]);
}

export function run(text: Lines, options: Use & { readonly shell?: string; readonly folder?: string } = {}): string[] {
  const { shell, folder, env = {} } = options;
  return item([...head(options), ...script(text), ...shell ? [`shell: ${shell}`] : [], ...folder ? [`working-directory: ${folder}`] : [], ...under('env', map(env))]);
}

/** The first step of nearly every job. */
export function checkout(random: Random): string[] {
  return use(ref(random, 'actions/checkout', random.pick(['v3', 'v4', 'v4', 'v4', 'v5'])), {
    name: random.chance(0.3) ? random.pick(['Checkout', 'Checkout code', 'Check out the repository']) : undefined,
    inputs: random.weighted<Readonly<Record<string, string | number | boolean>>>([
      [80, {}], [12, { 'fetch-depth': 0 }], [5, { 'persist-credentials': false }], [3, { 'submodules': 'recursive', 'fetch-depth': 0 }],
    ]),
  });
}

export function cache(random: Random, path: string, file: string): string[] {
  return use(ref(random, 'actions/cache', random.pick(['v3', 'v4'])), {
    inputs: { 'path': path, 'key': `\${{ runner.os }}-${random.pick(['deps', 'build', 'cache'])}-\${{ hashFiles('**/${file}') }}`, 'restore-keys': '${{ runner.os }}-' },
  });
}

export function upload(random: Random, name: string, path: string): string[] {
  return use(ref(random, 'actions/upload-artifact', 'v4'), {
    name: 'Upload the results', condition: random.chance(0.6) ? 'always()' : undefined, inputs: { name, path, 'retention-days': random.pick([5, 7, 30]) },
  });
}

/** Scripts that people write between the others. */
export function odd(random: Random): string[] {
  return random.weighted<() => string[]>([
    [20, () => run(['echo "Building ${{ github.ref_name }} of ${{ github.repository }}"'])],
    [12, () => run(['echo "version=$(cat VERSION)" >> $GITHUB_OUTPUT', 'echo "sha=${GITHUB_SHA::8}" >> $GITHUB_OUTPUT'], { name: 'Version', id: 'version' })],
    [10, () => run(['git config user.name "github-actions[bot]"', 'git config user.email "github-actions[bot]@users.noreply.github.com"'])],
    [8, () => run(['sudo apt-get update', `sudo apt-get install -y ${random.some(['libssl-dev', 'jq', 'graphviz', 'protobuf-compiler', 'libpq-dev'], 1, 3).join(' ')}`], { name: 'System packages' })],
    [8, () => run(['df -h', '# what was left here', 'docker system prune -af || true'], { name: 'Free space' })],
    [6, () => run(['echo "Title: ${{ github.event.pull_request.title }}"'], { name: 'Title', condition: "github.event_name == 'pull_request'" })],
    [6, () => run(['if [ "${{ github.event_name }}" = "pull_request" ]; then', '  echo "base=${{ github.base_ref }}" >> "$GITHUB_ENV"', 'else', '  echo "base=main" >> "$GITHUB_ENV"', 'fi'])],
    [4, () => run(['set -euo pipefail', 'for f in $(ls scripts/*.sh); do', '  shellcheck $f', 'done'], { name: 'Scripts', shell: 'bash' })],
    [4, () => run(['Get-ChildItem -Recurse -Filter *.log | Remove-Item', 'Write-Host "cleaned on ${{ runner.os }}"'], { name: 'Clean', shell: 'pwsh', condition: "runner.os == 'Windows'" })],
    [4, () => run(['import json, os', 'print(json.dumps(dict(os.environ), indent=2)[:200])'], { name: 'Print', shell: 'python' })],
    [4, () => run(['curl -sSfL https://example.com/install.sh | sh -s -- -b "$HOME/.local/bin"'], { name: 'Tool' })],
  ])();
}
