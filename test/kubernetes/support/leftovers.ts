import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

const PREFIX = 'slipway-lab-';
/** In the folder of a lab: the processes that are part of it, one a line. */
export const PROCESSES = 'processes';

/** A folder that says whose lab it is. */
export function labFolder(): string {
  return mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
}

/** A run that was killed could stop nothing: its lab goes when the next one begins. */
export function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, owner] = new RegExp(`^${PREFIX}(\\d+)-`).exec(name) ?? [];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const folder = join(tmpdir(), name);
    const list = join(folder, PROCESSES);
    if (existsSync(list)) for (const pid of readFileSync(list, 'utf8').split('\n').filter(Boolean).map(Number)) if (isOf(folder, pid)) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Numbers of processes are given anew: that of a lab names its folder. */
function isOf(folder: string, pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8').includes(folder);
}
