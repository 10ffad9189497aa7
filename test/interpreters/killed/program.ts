/** Synthesizes one state into a folder, and ends itself, as `kill -9` does, at the n-th call of the file system that could change something. */
import fs from 'fs';
import { State, programOf } from '../../delivery/projen/disk/programs';

const [folder, state, at] = process.argv.slice(2);
let calls = 0;

for (const name of ['openSync', 'closeSync', 'writeFileSync', 'writeSync', 'renameSync', 'rmSync', 'unlinkSync', 'mkdirSync', 'chmodSync', 'fchmodSync', 'fchownSync', 'fsyncSync'] as const) {
  const real = fs[name] as (...args: unknown[]) => unknown;
  (fs as unknown as Record<string, unknown>)[name] = (...args: unknown[]) => {
    if (calls >= 0 && armed && ++calls === Number(at)) {
      // Half of a text may be there already.
      if (name === 'writeFileSync') real(args[0], String(args[1]).slice(0, Math.floor(String(args[1]).length / 2)));
      process.kill(process.pid, 'SIGKILL');
    }
    return real(...args);
  };
}

let armed = false;
const project = programOf(folder, state as State);
armed = true;
project.synth();
armed = false;
process.stdout.write(String(calls));
