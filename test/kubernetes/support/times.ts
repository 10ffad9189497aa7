import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';

const FILE = join(__dirname, '..', 'script-times.json');

interface ScriptTimes {
  readonly how: string;
  readonly seconds: Record<string, number>;
}

/** A bound is no measurement: a slow machine and a cluster far away must keep it as well. */
const MARGIN = 3;
const LEAST = 10;

/** Holds the time that a script took against its bound. `SLIPWAY_TIMES=write` writes bounds that are missing or too low. */
export function measured(name: string, seconds: number): void {
  const times = JSON.parse(readFileSync(FILE, 'utf8')) as ScriptTimes;
  const bound = times.seconds[name];
  if (process.env.SLIPWAY_TIMES === 'write') {
    times.seconds[name] = Math.max(bound ?? LEAST, Math.ceil(seconds * MARGIN / 5) * 5);
    writeFileSync(FILE, `${JSON.stringify({ ...times, seconds: Object.fromEntries(Object.entries(times.seconds).sort()) }, undefined, 2)}\n`);
  } else if (bound === undefined || seconds > bound) {
    throw new Error(`${name} took ${seconds.toFixed(1)} s, and ${bound === undefined ? 'has no bound' : `its bound is ${bound} s`}: SLIPWAY_TIMES=write npm run test:kubernetes`);
  }
}
