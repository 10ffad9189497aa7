import { mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { check, outcome, output } from '../check';

const CI = '.github/workflows/ci.yml';
const COMMITTED = ['-c', 'user.name=user', '-c', 'user.email=user@example.com', 'commit', '--quiet', '--message'];

/**
 * A new project, made as its user makes it, and every command that works without GitHub called in it once. `import`, `add` and what asks GitHub have their own checks.
 *
 * @param tarball the package
 * @param work a folder for temporary files
 * @param user a project that has Slipway installed
 * @param versions of what is installed beside it
 */
export function useCommands(tarball: string, work: string, user: string, versions: Readonly<Record<string, string>>): void {
  const folder = join(work, 'new');
  mkdirSync(folder);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const slipway = (...args: readonly string[]) => outcome(join(folder, 'node_modules', '.bin', 'slipway'), args, folder);

  check('`projen new --from slipway` makes a project with a program, and the first workflow', () => {
    writeFileSync(join(folder, 'go.mod'), 'module example.com/shop\n\ngo 1.24\n');
    output('git', ['init', '--quiet', '--initial-branch', 'main'], folder);
    output(join(user, 'node_modules', '.bin', 'projen'), ['new', '--from', tarball, '--projen-version', versions.projen, '--name', 'shop', '--no-git'], folder);
    if (!read('.projenrc.ts').includes("new DeliveryProject({ name: 'shop'")) throw new Error(read('.projenrc.ts'));
    if (!/golang|setup-go/.test(read(CI))) throw new Error(read(CI));
    output('npm', ['install', '--save-dev', '--no-audit', '--no-fund', `constructs@${versions.constructs}`, `tsx@${versions.tsx}`], folder);
    const before = read(CI);
    output('npx', ['projen'], folder);
    if (read(CI) !== before) throw new Error('`npx projen` writes another workflow than `projen new` did');
    output('git', ['add', '--all'], folder);
    output('git', [...COMMITTED, 'new'], folder);
  });

  const calls: readonly (readonly [args: readonly string[], status: number, said: string | RegExp])[] = [
    [['init'], 1, 'There is a program already: .projenrc.ts'],
    [['check', '--no-cache'], 0, ''],
    [['check', '--severity', 'note', '--format', 'sarif'], 0, '"version": "2.1.0"'],
    [['check', '--write-baseline', 'baseline.json'], 0, 'baseline.json holds 0 findings'],
    [['check', '--fix', '--dry-run'], 0, '0 findings in 0 files would be mended.'],
    [['check', '--fresh'], 0, ''],
    [['diff'], 0, ''],
    [['why', `${CI}:<line>`], 0, 'timeout'],
    [['graph'], 0, 'ci'],
    [['graph', '--program', '--format', 'mermaid'], 0, /^(flowchart|graph) /m],
    [['update', '--adopt', '--offline'], 0, 'nothing to adopt'],
    [['lock', '--renovate'], 0, '"customManagers"'],
    [['completion', 'bash'], 0, 'complete -o default -F _slipway slipway'],
  ];
  for (const [args, status, said] of calls) {
    check(`in it, \`slipway ${args.join(' ')}\` ends with ${status}`, () => {
      const line = String(read(CI).split('\n').findIndex((text) => text.includes('timeout-minutes')) + 1);
      const got = slipway(...args.map((arg) => arg.replace('<line>', line)));
      if (got.status !== status || !(typeof said === 'string' ? got.text.includes(said) : said.test(got.text))) throw new Error(`exit ${got.status}\n${got.text}`);
    });
  }

  check('the schema of the lock file comes with the package', () => {
    const said = output('node', ['-p', "require('slipway/slipway.lock.schema.json').title"], folder);
    if (!said.includes('slipway.lock.json')) throw new Error(said);
  });

  check('in it, `slipway adopt` gives up a file that is committed, and `slipway check --fresh` tells that it is not there', () => {
    const adopted = slipway('adopt', CI);
    const fresh = slipway('check', '--fresh');
    if (adopted.status !== 0 || fresh.status !== 1 || !fresh.text.includes(CI)) throw new Error(`exit ${adopted.status}\n${adopted.text}\nexit ${fresh.status}\n${fresh.text}`);
    output('npx', ['projen'], folder);
  });
}
