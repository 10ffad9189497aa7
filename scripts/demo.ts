/**
 * Synthesizes examples as a user would, and tells what was checked, what was written, and how long each stage took: `--example <name>` another one than ml-platform, `--all` one after the
 * other, and `--built` what was compiled before.
 */
import { execFileSync } from 'child_process';
import { existsSync } from 'fs';
import { join } from 'path';
import { chosen, Choice } from './demo/choice';
import { mistake } from './demo/mistake';
import { Watch } from './demo/watch';

const ROOT = join(__dirname, '..');

function main({ examples, built }: Choice): void {
  if (!built) {
    console.log('Building …');
    execFileSync('npx', ['projen', 'compile'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  }
  if (examples.length === 1) synthesize(join(ROOT, 'examples', examples[0]), !built);
  // Each in a process of its own, as a user has it: what one has loaded, the next has to load again.
  else for (const example of examples) execFileSync('npx', ['tsx', __filename, '--built', '--example', example], { cwd: ROOT, stdio: 'inherit' });
}

function synthesize(example: string, withMistakes: boolean): void {
  // The built package, as a user gets it; the tasks after synthesis (installing dependencies) are not part of the demo.
  process.env.PROJEN_DISABLE_POST = 'true';
  process.chdir(example);
  const watch = new Watch(require('slipway/delivery').Delivery);
  require(join(example, '.projenrc.ts'));
  watch.print(example);
  if (withMistakes) mistake();

  // Outside of a clone there is nothing to compare with.
  if (existsSync(join(ROOT, '.git'))) {
    const changed = execFileSync('git', ['status', '--porcelain', '--', '.'], { cwd: example, encoding: 'utf8' }).trim();
    console.log(changed ? `\nThe committed output of the example is out of date:\n${changed}` : '\nThe committed output of the example is up to date.');
  }
}

try {
  main(chosen(ROOT, process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
