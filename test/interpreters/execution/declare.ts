import { parse } from 'yaml';
import { Delivery } from '../../../lib/delivery';
import { DispatchInput, Job, Matrix, PermissionLevel, Permissions, RunStep, Runner, Trigger, Workflow } from '../../../lib/workflows';
import { LISTED } from '../grammar/benign';
import { Case, EXPRESSION, STRANGER, Source } from '../grammar/case';

export interface Said {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly fix?: string;
}

/** A step as it is in the file that GitHub reads. */
export interface EmittedStep {
  readonly id: string;
  readonly argv: readonly string[];
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Emitted {
  /** Errors and warnings about the job or a step of it. */
  readonly findings: readonly Said[];
  readonly steps: readonly EmittedStep[];
}

/** How the runner calls what it wrote to a file. */
const SHELLS: Readonly<Record<string, readonly string[]>> = {
  '': ['bash', '-e', '{0}'],
  'bash': ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '{0}'],
  'sh': ['sh', '-e', '{0}'],
  'python': ['python', '{0}'],
  // Nobody runs it here.
  'pwsh': [],
};
/** A script that pushes an image or publishes a package stands alone here. That nobody logs in before it is true, and says nothing of its text. */
const LONELY: readonly string[] = ['actions/missing-login', 'actions/publish-without-credentials'];
const JOBS_OF_A_WORKFLOW = 200;
/** What the token of a job may be used for in a script that uses it. */
const TOKEN = Permissions.of({ issues: PermissionLevel.WRITE, pullRequests: PermissionLevel.WRITE });

/** Whose text it is: a stranger's, or that of people with write access, who have to give it, may leave it out, wrote all of them down, or may give a number alone. */
export type Author = 'stranger' | 'writer' | 'optional' | 'listed' | 'number';
const OF_WRITERS: Readonly<Record<Exclude<Author, 'stranger'>, string>> = { writer: 'inputs.value', optional: 'inputs.optional', listed: 'matrix.value', number: 'inputs.number' };

/** What a delivery makes of the jobs, by the way that its users go: declared, synthesized, read from the file. */
export function emit(cases: readonly Case[], by: Author = 'stranger'): Emitted[] {
  const delivery = Delivery.standalone();
  const workflows: Workflow[] = [];
  cases.forEach((one, number) => {
    if (number % JOBS_OF_A_WORKFLOW === 0) workflows.push(new Workflow(delivery, `w${workflows.length}`, { triggers: [Trigger.issues(), Trigger.workflowDispatch({ value: DispatchInput.string({ required: true }), optional: DispatchInput.string(), number: DispatchInput.number() })] }));
    declareJob(workflows[workflows.length - 1], `c${number}`, one, by);
  });
  const { documents, findings } = delivery.synth();
  const said = new Map<string, Said[]>();
  for (const { id, severity, message, fix, places } of JSON.parse(Delivery.reportJson(findings)) as (Said & { places: { path: string }[] })[]) {
    if (severity === 'info' || LONELY.includes(id)) continue;
    for (const job of new Set(places.map(({ path }) => /\/(c\d+)(?:\/|$)/.exec(path)?.[1]))) {
      if (job !== undefined) said.set(job, [...said.get(job) ?? [], { id, severity, message, fix }]);
    }
  }
  const jobs = Object.assign({}, ...documents.map(({ text }) => parse(text).jobs)) as Record<string, EmittedJob>;
  return cases.map((_, number) => ({ findings: said.get(`c${number}`) ?? [], steps: stepsOf(jobs[`c${number}`]) }));
}

function declareJob(workflow: Workflow, id: string, { steps, source, jobEnv, windows }: Case, by: Author): void {
  const filled = (text: string) => text.split(STRANGER).join(`\${{ ${expressionOf(source, by)} }}`);
  const all = (env: Readonly<Record<string, string>> | undefined) => env && Object.fromEntries(Object.entries(env).map(([name, text]) => [name, filled(text)]));
  const job = new Job(workflow, id, { env: all(jobEnv), matrix: by === 'listed' ? new Matrix().axis('value', LISTED) : undefined, runsOn: windows ? Runner.WINDOWS_2025 : undefined });
  steps.forEach(({ script, shell, env, token }, number) => job.use(new RunStep(filled(script), { shell, env: all(env), permissions: token ? TOKEN : undefined, stepId: steps.length > 1 ? `s${number + 1}` : undefined })));
}

export const expressionOf = (source: Source, by: Author) => (by === 'stranger' ? EXPRESSION[source] : OF_WRITERS[by]);

interface EmittedJob {
  readonly env?: Record<string, string>;
  readonly steps: { id?: string; run: string; shell?: string; env?: Record<string, string> }[];
}

function stepsOf(job: EmittedJob): EmittedStep[] {
  return job.steps.map(({ id = '', run, shell = '', env }) => {
    if (!Object.hasOwn(SHELLS, shell)) throw new Error(`Nobody knows how the runner calls the shell '${shell}'.`);
    return { id, script: run, argv: SHELLS[shell], env: Object.fromEntries(Object.entries({ ...job.env, ...env }).map(([name, value]) => [name, String(value)])) };
  });
}
