/** Synthesizes examples/ml-platform as a user would, and tells what was checked, what was written, and how long each stage took. */
import { execFileSync } from 'child_process';
import { existsSync } from 'fs';
import { join } from 'path';
import { mistake } from './demo/mistake';
import { Watch } from './demo/watch';

const ROOT = join(__dirname, '..');
const EXAMPLE = join(ROOT, 'examples', 'ml-platform');

console.log('Building …');
execFileSync('npx', ['projen', 'compile'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });

// The built package, as a user gets it; the tasks after synthesis (installing dependencies) are not part of the demo.
process.env.PROJEN_DISABLE_POST = 'true';
process.chdir(EXAMPLE);
const watch = new Watch(require('slipway/delivery').Delivery);
require(join(EXAMPLE, '.projenrc.ts'));

watch.print(EXAMPLE);
mistake();

// Outside of a clone there is nothing to compare with.
if (existsSync(join(ROOT, '.git'))) {
  const changed = execFileSync('git', ['status', '--porcelain', '--', 'examples'], { cwd: ROOT, encoding: 'utf8' }).trim();
  console.log(changed ? `\nThe committed output of the example is out of date:\n${changed}` : '\nThe committed output of the example is up to date.');
}
