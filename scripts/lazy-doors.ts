/**
 * Makes the doors of the compiled library load what is behind them when it is first used: a room of `lib/index.js`, a noun of a room's `index.js`, a helper
 * of its `inside.js`. A program pays for what it touches. Tests do the same with the sources: `lazy-doors/in-tests.cjs`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { isDoor, lazyDoor } from './lazy-doors/door';

const LIB = join(__dirname, '..', 'lib');

let made = 0;
for (const file of readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js') && isDoor(name))) {
  const door = join(LIB, file);
  const text = readFileSync(door, 'utf8');
  const lazy = lazyDoor(text, door.replace(/\.js$/, '.ts'));
  if (lazy === text) continue;
  writeFileSync(door, lazy);
  made++;
}
if (made === 0) throw new Error('No door of lib/ looks as the compiler writes it: none was made lazy.');
