/** Makes every room of the compiled `lib/index.js` load when it is first used: a program that imports the whole library pays for what it touches. */
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';

const INDEX = join(__dirname, '..', 'lib', 'index.js');
const ROOM = /^exports\.(\w+) = __importStar\((require\("\.\/\1"\))\);\n/gm;

const text = readFileSync(INDEX, 'utf8');
const rooms = [...text.matchAll(ROOM)].map(([, room]) => room);
if (rooms.length === 0) throw new Error('lib/index.js does not look as the compiler writes it: its rooms cannot be made lazy.');
const loaders = rooms.map((room) => `    ${room}: () => require("./${room}"),\n`).join('');
const lazy = [
  // In a loop, because Node.js takes a getter under a literal name for unsafe, and would not let an ES module import it.
  `for (const [room, load] of Object.entries({\n${loaders}}))\n    Object.defineProperty(exports, room, { enumerable: true, configurable: true, get: load });\n`,
  // Never run: by this, Node.js knows the names.
  `0 && (module.exports = { ${rooms.join(', ')} });\n`,
].join('');
writeFileSync(INDEX, text.replace(ROOM, '').replace(/^\/\/# sourceMappingURL/m, `${lazy}//# sourceMappingURL`));
