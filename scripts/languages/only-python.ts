import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { Ready } from './language';
import { runPage } from './python';
import { PROGRAMS, QUIET, ROOT, WORK } from './workplace';
import { check, outcome, output } from '../check';
import { foreignBlocks } from '../site/foreign';

/** What only a package for Python has: a command, an optional package beside it, and programs on pages. */
export function tryPython({ command: [python] }: Ready): void {
  const slipway = join(dirname(python), 'slipway');
  check('python: the command `slipway` of the wheel runs, and fails as it should', () => {
    if (!/^\d+\.\d+\.\d+/m.test(output(slipway, ['--version'], WORK, QUIET))) throw new Error('it does not tell its version');
    // In no repository: the command looks for the document in the folders above.
    const nowhere = mkdtempSync(join(tmpdir(), 'slipway-'));
    const { status, text } = outcome(slipway, ['plan'], nowhere);
    rmSync(nowhere, { recursive: true });
    if (status !== 1 || !text.includes('.github/slipway.settings.json')) throw new Error(`exit ${status}\n${text}`);
  });

  const folder = join(WORK, 'python', 'aws');
  const aws = (...args: readonly string[]) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(join(PROGRAMS, 'python', 'aws.py'), join(folder, 'aws.py'));
    return output(python, ['aws.py', ...args], folder, QUIET);
  };
  check('python: a role in AWS without aws_cdk is one finding, which says what to install and to import', () => {
    const said = aws();
    if (!/^identity\/aws-package .*pip install aws-cdk-lib.*import aws_cdk/.test(said) || said.trim().includes('\n')) throw new Error(said);
  });
  check('python: with it, the template is among the files', () => {
    const said = aws('--import');
    if (!said.split('\n').includes('identity/aws/main.template.json')) throw new Error(said);
  });

  const blocks = foreignBlocks(ROOT);
  const programs = blocks.flatMap((block, i) => (block.language === 'python' ? [{ ...block, prints: blocks[i + 1] }] : []));
  if (programs.length === 0) throw new Error('The documentation shows no program in Python any more.');
  for (const { at, text, prints } of programs) {
    check(`python: ${at} prints what is shown below it`, () => {
      const printed = runPage(python, text);
      if (prints?.language !== 'text' || prints.text.trim() !== printed.trim()) throw new Error(`it prints:\n${printed}`);
    });
  }
}
