/**
 * Leaves in the compiled `.d.ts` files what a program may use, and nothing else: completion in an editor then shows only that. jsii wants everything in
 * them while it compiles, so they are trimmed afterwards. A file that no door for users leads to is removed.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { reachable } from './public-types/reachable';
import { trimmed } from './public-types/trimmed';

const LIB = join(__dirname, '..', 'lib');
const VENDOR = /(^|[\\/])vendor[\\/]/;

const files = new Map(readdirSync(LIB, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.d.ts') && !VENDOR.test(file))
  .map((file) => [join(LIB, file), trimmed(readFileSync(join(LIB, file), 'utf8'))]));
const doors = readdirSync(LIB, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(LIB, entry.name, 'index.d.ts')) && entry.name !== 'cli')
  .map(({ name }) => join(LIB, name, 'index.d.ts'));
const kept = reachable([join(LIB, 'index.d.ts'), ...doors], files);
for (const [file, text] of files) {
  if (kept.has(file)) writeFileSync(file, text);
  else rmSync(file);
}
console.log(`types: ${kept.size} files kept, ${files.size - kept.size} removed`);
