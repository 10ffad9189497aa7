import { spawn } from 'child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { evaluateExpression, splitText } from 'slipway/expressions/inside';
import { parse } from 'yaml';

/** A step as it stands in a workflow or in an action. */
interface Step {
  readonly 'id'?: string;
  readonly 'name'?: string;
  readonly 'if'?: string | boolean;
  readonly 'uses'?: string;
  readonly 'with'?: Readonly<Record<string, unknown>>;
  readonly 'env'?: Readonly<Record<string, unknown>>;
  readonly 'run'?: string;
  readonly 'shell'?: string;
  readonly 'working-directory'?: string;
}

/** What a job is about: the contexts of its expressions, and the variables of its machine. */
export interface JobSurroundings {
  /** The root of the checkout. */
  readonly repository: string;
  readonly temp: string;
  readonly variables: Readonly<Record<string, string>>;
  /** `github`, `job`, `strategy`, `vars`, `secrets` … */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** What a step of somebody else's action does here; one that nobody knows is an error. */
  readonly actions: (name: string, inputs: Readonly<Record<string, string>>) => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>;
}

export interface StepsOutcome {
  readonly failed: boolean;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of a job as a runner does: what is emitted is what is executed. */
export async function runJob(workflow: string, job: string, surroundings: JobSurroundings): Promise<StepsOutcome> {
  const document = parse(readFileSync(join(surroundings.repository, workflow), 'utf8')) as { env?: object; jobs: Record<string, { env?: Readonly<Record<string, unknown>>; steps: Step[] }> };
  const { steps, env = {} } = document.jobs[job];
  return new Steps(surroundings, {}, { ...document.env, ...env }).run(steps);
}

/** Runs one step that uses an action of the repository. */
export function runAction(folder: string, inputs: Readonly<Record<string, string>>, surroundings: JobSurroundings): Promise<StepsOutcome> {
  return new Steps(surroundings).local(folder, inputs);
}

class Steps {
  private readonly results: Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }> = {};
  private failed = false;
  private log = '';
  private summary = '';

  public constructor(private readonly surroundings: JobSurroundings, private readonly contexts: Readonly<Record<string, unknown>> = {}, private readonly env: Readonly<Record<string, unknown>> = {}) {}

  public async run(steps: readonly Step[], actionPath?: string): Promise<StepsOutcome> {
    for (const step of steps) {
      if (!this.holds(step.if)) continue;
      const { failed, log, summary, outputs } = await this.one(step, actionPath);
      this.log += `${log}\n`;
      this.summary += summary;
      this.failed ||= failed;
      if (step.id !== undefined) this.results[step.id] = { outputs: { ...outputs }, outcome: failed ? 'failure' : 'success', conclusion: failed ? 'failure' : 'success' };
    }
    return { failed: this.failed, log: this.log, summary: this.summary, outputs: {} };
  }

  public async local(folder: string, given: Readonly<Record<string, string>>): Promise<StepsOutcome> {
    const root = join(this.surroundings.repository, folder);
    const file = ['action.yml', 'action.yaml'].map((name) => join(root, name)).find(existsSync)!;
    const action = parse(readFileSync(file, 'utf8')) as { inputs?: Record<string, { default?: unknown }>; outputs?: Record<string, { value: string }>; runs: { steps: Step[] } };
    const unknown = Object.keys(given).filter((name) => !(name in (action.inputs ?? {})));
    if (unknown.length > 0) throw new Error(`${folder} has no input '${unknown.join("', '")}'`);
    const defaults = Object.fromEntries(Object.entries(action.inputs ?? {}).map(([name, input]) => [name, this.text(String(input.default ?? ''))]));
    const inside = new Steps(this.surroundings, { ...this.contexts, inputs: { ...defaults, ...given } }, this.env);
    const outcome = await inside.run(action.runs.steps, root);
    return { ...outcome, outputs: Object.fromEntries(Object.entries(action.outputs ?? {}).map(([name, { value }]) => [name, inside.text(value)])) };
  }

  private async one(step: Step, actionPath: string | undefined): Promise<StepsOutcome> {
    const inputs = this.texts(step.with ?? {});
    if (step.run !== undefined) return this.script(step, actionPath);
    const name = step.uses!.replace(/@.*$/, '');
    if (name.startsWith('./')) return this.local(name, inputs);
    return { failed: false, log: `uses ${name}`, summary: '', outputs: await this.surroundings.actions(name, inputs) };
  }

  private async script({ run, shell, env = {}, 'working-directory': folderOf = '.' }: Step, actionPath: string | undefined): Promise<StepsOutcome> {
    const { repository, temp, variables } = this.surroundings;
    const folder = mkdtempSync(join(temp, 'step-'));
    const files = Object.fromEntries(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) => [name, join(folder, name)]));
    for (const file of Object.values(files)) writeFileSync(file, '');
    const script = join(folder, 'script.sh');
    writeFileSync(script, this.text(run!));
    const machine = { PATH: process.env.PATH, HOME: process.env.HOME };
    // Where nobody names a shell, a runner takes bash without the option that notices what fails before a pipe.
    const [command, ...options] = shell === 'python' ? ['python3'] : ['bash', ...shell === 'bash' ? ['--noprofile', '--norc', '-e', '-o', 'pipefail'] : ['-e']];
    const child = spawn(command, [...options, script], {
      cwd: join(repository, folderOf),
      env: { ...machine, ...variables, ...this.texts(this.env), ...this.texts(env), ...files, ...(actionPath === undefined ? {} : { GITHUB_ACTION_PATH: actionPath }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { log += part.toString(); });
    const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
    return { failed: code !== 0, log, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'), outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')) };
  }

  private holds(condition: string | boolean | undefined): boolean {
    const text = String(condition ?? 'success()').replace(/^\$\{\{(.*)\}\}$/s, '$1');
    const asks = /\b(?:success|failure|always|cancelled)\s*\(/i.test(text);
    const value = this.value(text);
    return Boolean(value) && (asks || !this.failed);
  }

  private texts(values: Readonly<Record<string, unknown>>): Record<string, string> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.text(String(value))]));
  }

  private text(text: string): string {
    return splitText(text).map((part) => {
      if (part.kind === 'text') return part.text;
      const value = 'text' in part ? this.value(part.text) : undefined;
      return value === null || value === undefined ? '' : String(value);
    }).join('');
  }

  private value(expression: string): unknown {
    const contexts = { ...this.surroundings.contexts, ...this.contexts, env: this.env, steps: this.results, runner: { temp: this.surroundings.temp, os: 'Linux', arch: 'X64' } };
    return evaluateExpression(expression, contexts, { success: () => !this.failed, failure: () => this.failed, always: () => true, cancelled: () => false });
  }
}

/** What a step wrote to its outputs: `name=value`, or several lines between two marks. */
export function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, mark] = /^([^=<]+)<<(.+)$/.exec(lines[at]) ?? [];
    if (name !== undefined) {
      const end = lines.indexOf(mark, at + 1);
      found[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (lines[at].includes('=')) {
      found[lines[at].slice(0, lines[at].indexOf('='))] = lines[at].slice(lines[at].indexOf('=') + 1);
    }
  }
  return found;
}
