/** Makes the site of the documentation, in `site/`: without the network, and not at all when a link leads nowhere. */
import { execFileSync } from 'child_process';
import { join } from 'path';
import { runForeign } from './site/foreign';

const ROOT = join(__dirname, '..');

for (const at of runForeign(ROOT)) console.log(`${at} compiles and runs`);
execFileSync('npx', ['vitepress', 'build', 'docs'], { cwd: ROOT, stdio: 'inherit' });
