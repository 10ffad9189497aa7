import { spawn } from 'child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'fs';
import { delimiter, join } from 'path';
import { Lab } from './lab';
import { measured } from './times';
import { scriptsOf } from '../../../lib/promotion/targets/scripts';
import { BIN } from '../../../scripts/lab/programs';
import { readOutputs } from '../../support/steps';

export interface ScriptOutcome {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly seconds: number;
}

/** Fails with all that the script said when it ended in another way, or did not say something. */
export function expectEnd({ code, log }: Pick<ScriptOutcome, 'code' | 'log'>, wanted: number, ...said: readonly (string | RegExp)[]): void {
  if (code !== wanted) throw new Error(`it ended with ${code}, and not with ${wanted}:\n${log}`);
  for (const one of said) expect(log).toMatch(one);
}

/** A machine on which the scripts of a target run, as a job runs them: everything comes in by variables. */
export class Machine {
  private readonly folder: string;

  public constructor(private readonly lab: Lab, private readonly kind: 'kubernetes' | 'helm', private readonly always: Readonly<Record<string, string>>) {
    this.folder = mkdtempSync(join(lab.folder, 'machine-'));
    // As the action has them: side by side.
    for (const [file, lines] of Object.entries(scriptsOf(kind))) writeFileSync(join(this.folder, file), `${lines.join('\n')}\n`);
  }

  /** @param kept a name under which the time that it took has a bound */
  public async run(operation: string, variables: Readonly<Record<string, string>> = {}, kept?: string): Promise<ScriptOutcome> {
    const began = Date.now();
    const outcome = await this.start(operation, variables).ended;
    const seconds = (Date.now() - began) / 1000;
    if (kept !== undefined) measured(`${this.kind}: ${kept}`, seconds);
    return { ...outcome, seconds };
  }

  /** Starts it, and goes on. */
  public start(operation: string, variables: Readonly<Record<string, string>> = {}) {
    const files = mkdtempSync(join(this.folder, 'step-'));
    const output = join(files, 'output');
    writeFileSync(output, '');
    const child = spawn('bash', ['--noprofile', '--norc', join(this.folder, 'deploy.sh'), operation], {
      cwd: files,
      env: { PATH: `${BIN}${delimiter}${process.env.PATH}`, HOME: files, KUBECONFIG: this.lab.kubeconfig, DEPLOY_UNDO_PAUSE: '1', GITHUB_OUTPUT: output, ...this.always, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: what it started goes with it when its machine is lost.
      detached: true,
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { log += part.toString(); });
    const ended = new Promise<Omit<ScriptOutcome, 'seconds'>>((resolve, reject) => {
      child.on('error', reject).on('close', (code) => resolve({ code, log, outputs: readOutputs(readFileSync(output, 'utf8')) }));
    });
    return { ended, said: () => log, kill: () => process.kill(-child.pid!, 'SIGKILL') };
  }
}
