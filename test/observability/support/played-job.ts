import { execFile } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { parse } from 'yaml';
import { evaluateExpression } from '../../../lib/expressions/private/official/evaluate';

/** What a step left behind. */
export interface Played {
  readonly code: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

interface StepOfFile {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number>>;
}

/** What an artifact was made of. */
export interface Uploaded {
  readonly name: string;
  readonly path: string;
}

/** A folder with the files of a delivery, whose steps run as a runner would run them: the scripts by bash, and of other actions those that keep artifacts, which are listed, and the one that assumes a role, which gives out made-up keys. */
export class PlayedJob {
  public readonly uploads: Uploaded[] = [];
  public readonly folder = mkdtempSync(join(tmpdir(), 'slipway-played-'));

  /**
   * @param files by their paths
   * @param env of every step
   */
  public constructor(files: Readonly<Record<string, string>>, private readonly env: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    mkdirSync(join(this.folder, 'temp'));
  }

  /** Uses an action of the repository. */
  public async use(action: string, inputs: Readonly<Record<string, string>>, contexts: Readonly<Record<string, unknown>>): Promise<Played> {
    const path = join('.github', 'actions', action);
    const { inputs: declared, runs, outputs = {} } = parse(readFileSync(join(this.folder, path, 'action.yml'), 'utf8')) as {
      inputs: Record<string, { default?: string }>; runs: { steps: StepOfFile[] }; outputs?: Record<string, { value: string }>;
    };
    const given = Object.fromEntries(Object.entries(declared).map(([name, { default: value = '' }]) => [name, inputs[name] ?? filled(value, contexts)]));
    const steps: Record<string, unknown> = {};
    const played = await this.play(runs.steps, { ...contexts, inputs: given, steps }, { GITHUB_ACTION_PATH: join(this.folder, path) });
    return { ...played, outputs: Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, filled(value, { ...contexts, inputs: given, steps })])) };
  }

  /** Runs the steps of the only job of a workflow. */
  public async run(workflow: string, contexts: Readonly<Record<string, unknown>>): Promise<Played> {
    const { jobs } = parse(readFileSync(join(this.folder, '.github', 'workflows', workflow), 'utf8')) as { jobs: Record<string, { steps: StepOfFile[] }> };
    return this.play(Object.values(jobs)[0].steps, { ...contexts, steps: {} }, {});
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async play(list: readonly StepOfFile[], contexts: Readonly<Record<string, unknown>> & { steps: Record<string, unknown> }, env: Readonly<Record<string, string>>): Promise<Played> {
    let all: Played = { code: 0, log: '', outputs: {}, summary: '' };
    for (const step of list) {
      const status = { always: () => true, cancelled: () => false, success: () => all.code === 0, failure: () => all.code !== 0 };
      const condition = step.if?.replace(/^\$\{\{ (.*) \}\}$/, '$1') ?? 'success()';
      const runs = /\b(?:always|cancelled|success|failure)\(/.test(condition) ? condition : `success() && (${condition})`;
      if (evaluateExpression(runs, contexts, status) !== true) {
        if (step.id) contexts.steps[step.id] = { outcome: 'skipped', outputs: {} };
        continue;
      }
      const played = step.run === undefined ? this.other(step, contexts) : await this.script(step.run, { ...env, ...texts(step.env, contexts) });
      if (step.id) contexts.steps[step.id] = { outcome: played.code === 0 ? 'success' : 'failure', outputs: played.outputs };
      all = { code: all.code || played.code, log: all.log + played.log, outputs: played.outputs, summary: all.summary + played.summary };
    }
    return all;
  }

  private other({ uses = '', with: inputs }: StepOfFile, contexts: Readonly<Record<string, unknown>>): Played {
    if (uses.startsWith('actions/upload-artifact@')) {
      const { name, path } = texts(inputs, contexts);
      this.uploads.push({ name, path });
    }
    const outputs: Record<string, string> = uses.startsWith('aws-actions/configure-aws-credentials@') ? { 'aws-access-key-id': 'AKIAEXAMPLE', 'aws-secret-access-key': 'made-up', 'aws-session-token': 'made-up' } : {};
    return { code: 0, log: '', outputs, summary: '' };
  }

  private async script(run: string, env: Readonly<Record<string, string>>): Promise<Played> {
    const [output, summary] = ['output', 'summary'].map((name) => join(this.folder, 'temp', name));
    for (const file of [output, summary]) writeFileSync(file, '');
    const { PATH = '' } = process.env;
    const all = { PATH, ...this.env, ...env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: join(this.folder, 'temp') };
    const { code, log } = await new Promise<{ code: number; log: string }>((resolve) => {
      execFile('bash', ['-e', '-o', 'pipefail', '-c', run], { cwd: this.folder, env: all, encoding: 'utf8' }, (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, log: stdout + stderr }));
    });
    return { code, log, outputs: outputsIn(readFileSync(output, 'utf8')), summary: readFileSync(summary, 'utf8') };
  }
}

function texts(given: Readonly<Record<string, string | number>> = {}, contexts: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, filled(String(value), contexts)]));
}

function filled(text: string, contexts: Readonly<Record<string, unknown>>): string {
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => String(evaluateExpression(expression, contexts) ?? ''));
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
function outputsIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]));
}
