/**
 * Moves the source maps out of the compiled files, into files beside them. jsii writes a map, with the whole source in it, at the end of every file; Node.js
 * would read all of them at every start, to show lines of sources that hardly anybody asks for.
 */
import { readFileSync, readdirSync, writeFileSync } from 'fs';
import { basename, join } from 'path';

const LIB = join(__dirname, '..', 'lib');
const INLINE = /\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)\s*$/;

let moved = 0;
for (const path of readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))) {
  const file = join(LIB, path);
  const text = readFileSync(file, 'utf8');
  const map = INLINE.exec(text);
  if (map === null) continue;
  writeFileSync(`${file}.map`, Buffer.from(map[1], 'base64'));
  writeFileSync(file, text.replace(INLINE, () => `//# sourceMappingURL=${basename(file)}.map\n`));
  moved++;
}
if (moved === 0) throw new Error('No compiled file of lib/ holds a source map any more: this script has nothing to do, or looks for the wrong thing.');
console.log(`source maps: ${moved} moved`);
