/**
 * Uses the package for Python as its users do: runs the programs in Python that the documentation shows, and compares what they print. Needs Python and its
 * registry, and the compiled library (`npx projen compile`).
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { foreignBlocks } from './site/foreign';
import { check, finish, output } from './check';

const ROOT = join(__dirname, '..');
const WORK = join(ROOT, '.tools', 'python');
const PYTHON = join(WORK, 'venv', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
output('npx', ['jsii-pacmak', '--targets', 'python', '--outdir', WORK], ROOT);
const [wheel] = readdirSync(join(WORK, 'python')).filter((file) => file.endsWith('.whl'));
output('python3', ['-m', 'venv', 'venv'], WORK);
output(PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', join(WORK, 'python', wheel)], WORK);

const blocks = foreignBlocks(ROOT);
const programs = blocks.flatMap((block, i) => (block.language === 'python' ? [{ ...block, prints: blocks[i + 1] }] : []));
if (programs.length === 0) throw new Error('The documentation shows no program in Python any more.');

for (const { at, text, prints } of programs) {
  check(`${at} prints what is shown below it`, () => {
    const file = join(WORK, 'program.py');
    writeFileSync(file, text);
    const printed = output(PYTHON, [file], WORK, { JSII_HOST_STACK_TRACES: '1', JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: 'true' });
    if (prints?.language !== 'text' || prints.text.trim() !== printed.trim()) throw new Error(`it prints:\n${printed}`);
  });
}

finish('python');
