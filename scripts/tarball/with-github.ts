import { spawn } from 'child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'fs';
import { join } from 'path';
import { check, outcome, output } from '../check';

const SETTINGS = '.github/slipway.settings.json';
const CI = '.github/workflows/ci.yml';
const OLD = 'a1'.padEnd(40, '0');
const NEW = 'a2'.padEnd(40, '0');
const WORKFLOW = (uses: string) => `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    steps:\n      - uses: ${uses}\n`;
const PROGRAM = `
const { Delivery } = require('slipway/delivery');
const { DeploymentEnvironment, GithubRepository, RepositorySettings } = require('slipway/repository');
const delivery = Delivery.standalone();
new GithubRepository(delivery, 'acme/shop');
new DeploymentEnvironment(delivery, 'preview', { branches: ['main'] });
console.log(delivery.synthText('${SETTINGS}'));
`;

/**
 * Every command that asks GitHub, called in earnest through the package: the GitHub is one on this machine.
 *
 * @param root of this repository
 * @param work a folder for temporary files
 * @param user a project that has Slipway installed
 */
export function askGithub(root: string, work: string, user: string): void {
  const told = join(work, 'github.json');
  const server = spawn(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), '--tsconfig', join(root, 'tsconfig.dev.json'), join(root, 'scripts/tarball/github.ts'), told], { stdio: ['pipe', 'inherit', 'inherit'] });
  for (let i = 0; i < 600 && !existsSync(told); i++) output('sleep', ['0.1'], work);
  const { url, token } = JSON.parse(readFileSync(told, 'utf8')) as { url: string; token: string };

  const folder = (name: string) => {
    const path = join(work, name);
    mkdirSync(join(path, '.github', 'workflows'), { recursive: true });
    symlinkSync(join(user, 'node_modules'), join(path, 'node_modules'));
    return path;
  };
  const slipway = (cwd: string, status: number, said: string, ...args: readonly string[]) => {
    const got = outcome(join(user, 'node_modules', '.bin', 'slipway'), [...args, '--api-url', url], cwd, { GH_ENTERPRISE_TOKEN: token, GITHUB_REPOSITORY: '' });
    if (got.status !== status || !got.text.includes(said)) throw new Error(`slipway ${args.join(' ')}: exit ${got.status}\n${got.text}`);
    if (got.text.includes(token)) throw new Error(`slipway ${args.join(' ')} tells the token`);
  };

  check('settings that a program declares are planned, applied, found as declared, and have no drift', () => {
    const shop = folder('settings');
    writeFileSync(join(user, 'settings.js'), PROGRAM);
    const document = JSON.parse(output('node', ['settings.js'], user)) as { repository: { api_url: string } };
    document.repository.api_url = url;
    writeFileSync(join(shop, SETTINGS), JSON.stringify(document));
    slipway(shop, 2, "+ 1. environment 'preview'", 'plan');
    slipway(shop, 0, '', 'apply', '--yes');
    slipway(shop, 0, 'acme/shop is as declared', 'plan');
    slipway(shop, 0, '', 'drift');
  });

  check('`slipway import --settings` writes a program of what GitHub knows, which differs in nothing', () => {
    const shop = folder('imported-settings');
    slipway(shop, 0, '', 'import', '--settings', '--repository', 'acme/shop');
    if (!readFileSync(join(shop, 'delivery/settings.ts'), 'utf8').includes('preview')) throw new Error('the environment is missing');
  });

  check('an action is locked, compared, updated, pinned by its tag, and gets a class', () => {
    const shop = folder('actions');
    writeFileSync(join(shop, CI), WORKFLOW('octo/lint@v1.0.0'));
    slipway(shop, 0, '1 finding in 1 file mended', 'check', '--only', 'actions/unpinned-action', '--fix', '--ask-github');
    if (readFileSync(join(shop, CI), 'utf8') !== WORKFLOW(`octo/lint@${OLD} # v1.0.0`)) throw new Error(readFileSync(join(shop, CI), 'utf8'));
    writeFileSync(join(shop, '.github/slipway.lock.json'), JSON.stringify({ 'octo/lint': { version: 'v1.0.0', sha: OLD } }));
    slipway(shop, 0, 'the lock file is written', 'lock');
    slipway(shop, 0, '1 action is what is locked', 'lock', '--verify');
    slipway(shop, 2, 'v1.1.0', 'update', '--dry-run', '--cooldown', '0');
    slipway(shop, 0, 'v1.1.0', 'update', '--cooldown', '0');
    if (!readFileSync(join(shop, '.github/slipway.lock.json'), 'utf8').includes(NEW)) throw new Error('the lock holds the old commit');
    slipway(shop, 0, 'delivery/actions/octo-lint.ts', 'add', 'octo/lint');
    if (!readFileSync(join(shop, 'delivery/actions/octo-lint.ts'), 'utf8').includes(NEW)) throw new Error('the class is not pinned to the newest release');
  });

  check('`slipway promote` prints the command that asks for a promotion', () => {
    const shop = folder('promote');
    cpSync(join(root, 'examples/ml-platform/.github'), join(shop, '.github'), { recursive: true });
    slipway(shop, 0, 'gh workflow run', 'promote', 'staging', '1.2.3', '--repository', 'acme/shop');
  });

  server.stdin.end();
}
