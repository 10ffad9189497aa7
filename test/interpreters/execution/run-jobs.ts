import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { COMMANDS } from './commands';
import { EmittedStep } from './declare';

/** What other expressions than the text give, in every run. */
const KNOWN = {
  'inputs.value': 'v1.2.3',
  'github.event.issue.number': '7',
  'github.event.issue.html_url': 'https://github.com/acme/app/issues/7',
  'github.sha': '1'.repeat(40),
  'github.run_id': '42',
  'github.run_number': '7',
  'github.run_attempt': '1',
  'github.event.issue.user.login': 'octocat',
  'github.repository': 'acme/app',
  'github.actor': 'octocat',
  'github.token': 'token',
  'github.workspace': '.',
  'github.ref_name': 'main',
  'github.server_url': 'https://github.com',
  'github.event_name': 'issues',
};
const PROGRAMS = join(__dirname, '../programs');

export interface JobToRun {
  readonly steps: readonly EmittedStep[];
  /** Expressions that give the text. */
  readonly expressions: readonly string[];
  readonly values: readonly string[];
  readonly intended?: readonly string[];
  readonly git?: boolean;
  /** Goes on after harm was done. */
  readonly all?: boolean;
}

export interface JobRun {
  /** The harm that was done. */
  readonly did: string | null;
  readonly statuses: readonly (number | string)[];
  readonly stdout: string;
  readonly stderr: string;
}

export interface JobRuns {
  /** With `all` one for each value, otherwise the last one alone. */
  readonly runs: readonly JobRun[];
  /** How many values were tried. */
  readonly count: number;
}

/** Runs the jobs by the real programs, each for all its values, in folders of their own. */
export async function runJobs(jobs: readonly JobToRun[], { workers = 3, timeout = 10 } = {}): Promise<JobRuns[]> {
  const home = mkdtempSync(join(tmpdir(), 'programs-'));
  try {
    const programs = await programsIn(home);
    const file = join(home, 'jobs.json');
    writeFileSync(file, JSON.stringify({ programs, known: KNOWN, workers, timeout, jobs }));
    const { stdout } = await promisify(execFile)(await python(), ['-I', '-S', join(__dirname, 'runner.py'), file], { maxBuffer: 1 << 30 });
    const runs: JobRuns[] = [];
    for (const line of stdout.split('\n').filter((text) => text !== '')) {
      const { index, ...rest } = JSON.parse(line) as JobRuns & { index: number };
      runs[index] = rest;
    }
    if (runs.length !== jobs.length || runs.includes(undefined!)) throw new Error(`${jobs.length} jobs were given, ${runs.filter(Boolean).length} ran.`);
    return runs;
  } finally {
    rmSync(home, { recursive: true });
  }
}

let found: Promise<string> | undefined;

/** The real one: what is called python3 may be a script that chooses among several, and takes its time. */
async function python(): Promise<string> {
  found ??= promisify(execFile)('python3', ['-c', 'import sys; print(sys.executable, end="")']).then(({ stdout }) => stdout);
  return found;
}

/** A folder of programs that stand in for those that reach another machine, before those of the machine in PATH. */
async function programsIn(home: string): Promise<string> {
  const folder = mkdtempSync(join(home, 'bin-'));
  // Without its packages, which no script asks for: to look for them takes most of its time.
  for (const name of ['python', 'python3']) writeFileSync(join(folder, name), `#!/bin/sh\nexec '${await python()}' -S "$@"\n`, { mode: 0o755 });
  const own = readdirSync(PROGRAMS);
  for (const name of own) {
    chmodSync(join(PROGRAMS, name), 0o755);
    symlinkSync(join(PROGRAMS, name), join(folder, name));
  }
  const { hands, data } = COMMANDS;
  for (const [program, names] of Object.entries({ ...hands, noop: data })) {
    for (const name of names.filter((other) => !own.includes(other))) symlinkSync(join(PROGRAMS, program), join(folder, name));
  }
  return folder;
}
