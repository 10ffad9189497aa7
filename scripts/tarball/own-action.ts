import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { check, outcome } from '../check';

const BAD = 'name: CI\non: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    steps:\n      - run: echo "${{ github.event.pull_request.title }}"\n';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[] };
}

/**
 * This repository's `action.yml`, by the script of its own first step, as a runner runs it: npm installs the release that it asks for, which is this package.
 *
 * @param root of this repository
 * @param tarball the package
 * @param work a folder for temporary files
 */
export function useAction(root: string, tarball: string, work: string): void {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
  const [{ run, env = {} }] = action.runs.steps;
  const folder = join(work, 'action');
  const [bin, checkout, temporary] = ['bin', 'checkout', 'temporary'].map((name) => join(folder, name));
  for (const path of [bin, temporary, join(checkout, '.github', 'workflows')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(checkout, '.github', 'workflows', 'ci.yml'), BAD);
  writeFileSync(join(folder, 'step.sh'), run!);
  // No registry has the release that is being made: npm gets the package itself in its place, and everything else as it was said.
  const npm = outcome('bash', ['-c', 'command -v npm'], folder).text.trim();
  writeFileSync(join(bin, 'npm'), `#!/bin/bash\nexec '${npm}' "\${@/#slipway@*/${tarball}}"\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  symlinkSync(process.execPath, join(bin, 'node'));

  const step = (inputs: Readonly<Record<string, string>>) => {
    const given = (text: string) => text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputs[name] ?? action.inputs[name].default).replace('${{ github.action_ref }}', 'v1.4.0');
    writeFileSync(join(folder, 'output'), '');
    const variables = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, given(text)]));
    const { status, text } = outcome('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(folder, 'step.sh')], checkout, { ...variables, PATH: `${bin}:${process.env.PATH}`, RUNNER_TEMP: temporary, GITHUB_OUTPUT: join(folder, 'output') });
    return { status, text, output: readFileSync(join(folder, 'output'), 'utf8') };
  };

  check('the action of this repository installs the package, annotates the line, and fails the step', () => {
    const { status, text, output } = step({ sarif: 'slipway.sarif' });
    const sarif = JSON.parse(readFileSync(join(checkout, 'slipway.sarif'), 'utf8')) as { runs: { results: { ruleId: string }[] }[] };
    const right = text.includes('::error file=.github/workflows/ci.yml,line=9') && sarif.runs[0].results.some(({ ruleId }) => ruleId === 'security/untrusted-input');
    if (status !== 1 || !right || !output.includes('findings=true\n')) throw new Error(`exit ${status}\n${text}\n${output}`);
  });

  check('the action of this repository lets a step go on that nothing is found in', () => {
    const { status, text, output } = step({ only: 'identity' });
    if (status !== 0 || !output.includes('findings=false\n')) throw new Error(`exit ${status}\n${text}\n${output}`);
  });
}
