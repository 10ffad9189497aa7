import fs from 'fs';
import { join } from 'path';
import { emptyFolder, removeFolders } from '../../project';
import { State, faultsIn, filesIn, programOf } from './programs';

afterEach(() => {
  jest.restoreAllMocks();
  removeFolders();
});

/** What changes something on the disk. */
const CALLS = ['openSync', 'closeSync', 'writeFileSync', 'writeSync', 'renameSync', 'rmSync', 'unlinkSync', 'mkdirSync', 'chmodSync', 'fchmodSync', 'fchownSync', 'fsyncSync', 'truncateSync', 'copyFileSync'] as const;

function folderIn(state: State): string {
  const folder = emptyFolder();
  fs.writeFileSync(join(folder, 'README.md'), '# Shop\n');
  programOf(folder, state).synth();
  return folder;
}

/** Calls something before each change of the disk: what is there at that moment is what a run leaves that is killed there. Gives the number of moments. */
function watched(work: () => void, moment: (n: number) => void): number {
  let n = 0;
  let inside = false;
  const at = () => {
    if (inside) return;
    inside = true;
    moment(n++);
    inside = false;
  };
  for (const name of CALLS) {
    const real = fs[name] as (...args: unknown[]) => unknown;
    jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
      at();
      // A text that is written into a file of its name is there by halves for a moment.
      if (name === 'writeFileSync' && typeof args[0] === 'string' && !inside) {
        real(args[0], String(args[1]).slice(0, 5));
        at();
      }
      return real(...args);
    }) as never);
  }
  work();
  jest.restoreAllMocks();
  return n;
}

test('F6: whenever a run is killed, each file is the old one or the new one, also those of projen, and the next run finds its way', () => {
  const [folder, after] = [folderIn('old'), filesIn(folderIn('new'))];
  const allowed = [filesIn(folder), after];
  const faults: string[] = [];
  const moments = watched(() => programOf(folder, 'new').synth(), (n) => faults.push(...faultsIn(folder, allowed).map((fault) => `${n}: ${fault}`)));
  expect(faults).toEqual([]);
  expect(moments).toBeGreaterThan(60);
  // Badges of the old repository stay in the user's file as they were between the marks: the whole is the new one.
  expect(faultsIn(folder, [after])).toEqual([]);
});

test('F6: the same in an empty folder, where a run finds nothing', () => {
  const [folder, after] = [emptyFolder(), filesIn(folderIn('new'))];
  fs.writeFileSync(join(folder, 'README.md'), '# Shop\n');
  const faults: string[] = [];
  watched(() => programOf(folder, 'new').synth(), (n) => faults.push(...faultsIn(folder, [filesIn(emptyFolder()), after, new Map([['README.md', '# Shop\n']])]).map((fault) => `${n}: ${fault}`)));
  expect(faults).toEqual([]);
  expect(faultsIn(folder, [after])).toEqual([]);
});

test('F6: two syntheses at once leave each file as one of the two has it, and no temporary file', () => {
  const [older, newer, other] = (['old', 'new', 'other'] as const).map((state) => filesIn(folderIn(state)));
  const moments = watched(() => programOf(folderIn('old'), 'new').synth(), () => undefined);
  for (let at = 0; at < moments; at += 11) {
    const folder = folderIn('old');
    watched(() => programOf(folder, 'new').synth(), (n) => {
      if (n === at) programOf(folder, 'other').synth();
    });
    expect([at, faultsIn(folder, [older, newer, other])]).toEqual([at, []]);
    expect(fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.slipway-tmp'))).toEqual([]);
  }
});
