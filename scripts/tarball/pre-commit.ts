import { spawnSync } from 'child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { check, output } from '../check';
import { ensure, preCommit } from '../conformance/tools';
import { blocksOf } from '../site/blocks';

const PAGE = 'docs/how-to/check.md';

/**
 * The hook of the how-to, installed and called by pre-commit itself: it stops a commit of a file with a finding, and lets one without pass.
 *
 * @param tarball the package
 * @param work a folder for temporary files
 * @param root the checkout
 */
export function hookIntoCommits(tarball: string, work: string, root: string): void {
  const missing = ensure(preCommit);
  const folder = join(work, 'hooked');
  const workflows = join(folder, '.github', 'workflows');
  mkdirSync(workflows, { recursive: true });
  const blocks = blocksOf(PAGE, readFileSync(join(root, PAGE), 'utf8'));
  const shown = (path: string) => blocks.find((block) => block.path === path)!.text;
  const hook = () => spawnSync(preCommit.path, ['run', '--all-files'], { cwd: folder, encoding: 'utf8', env: { ...process.env, PRE_COMMIT_HOME: join(work, 'pre-commit') } });

  check('the hook of the how-to stops what has a finding, by pre-commit itself, and nothing else', () => {
    if (missing) throw new Error(missing);
    cpSync(tarball, join(work, 'slipway.tgz'));
    writeFileSync(join(folder, '.pre-commit-config.yaml'), shown('.pre-commit-config.yaml').replace(/'slipway@[^']*'/, `'file:${join(work, 'slipway.tgz')}'`));
    writeFileSync(join(workflows, 'triage.yml'), shown('.github/workflows/triage.yml'));
    output('git', ['init', '--quiet'], folder);
    output('git', ['add', '--all'], folder);
    const stopped = hook();
    if (stopped.status !== 1 || !stopped.stdout.includes('.github/workflows/triage.yml:12:14  error  security/untrusted-input')) throw new Error(stopped.stdout + stopped.stderr);
    writeFileSync(join(workflows, 'triage.yml'), shown('.github/workflows/triage.yml').replace(/ *- name: Say hello[^]*/, '      - run: make\n'));
    output('git', ['add', '--all'], folder);
    const passed = hook();
    if (passed.status !== 0) throw new Error(passed.stdout + passed.stderr);
  });
}
