import { concurrencyCode, containerCode, defaultsCode, environmentCode, flagCode, matrixCode, minutesCode, permissionsCode, runnerCode } from './parts';
import { KnownJob, Scope } from './scope';
import { Steps, StepsAround, stepStatements } from './steps';
import { CallJobModel, JobModel, StepsJobModel } from '../../workflows/inside';
import { literal, record, textLiteral } from '../code/literal';
import { variableName } from '../code/names';

const MODULE = 'slipway/workflows';

/** What a job is printed with. */
export interface JobAround extends StepsAround {
  /** Whether nothing stands in the file that the program does not say. */
  readonly exact: boolean;
  /** The variable of the workflow. */
  readonly workflow: string;
  /** What all its jobs may name. */
  readonly scope: Scope;
  /** Those that stand above it, by their ids; it is added. */
  readonly jobs: Map<string, KnownJob>;
  /** The variable of a workflow of the program that a job calls by this text. */
  readonly called: (uses: string) => string | undefined;
  /** The outputs of a workflow that a job calls by this text; undefined where it does not lie in the repository. */
  readonly calledOutputs: (uses: string) => ReadonlySet<string> | undefined;
  /** Statements that set pins for it alone. */
  readonly pins: (job: StepsJobModel, variable: string) => string[];
}

type Option = [name: string, code: string | undefined];

/** The statements of a job. `isNamed` is asked when all of the workflow is printed. */
export interface PrintedJob {
  readonly variable: string;
  readonly statements: (isNamed: boolean) => string[];
}

export function printJob(job: JobModel, around: JobAround): PrintedJob {
  const { texts, taken, used, jobs, workflow } = around;
  const variable = variableName(job.id, taken, 'job');
  const needs = new Map(job.needs.flatMap(({ job: id }) => [[id, jobs.get(id)] as const]).filter((entry): entry is [string, KnownJob] => entry[1] !== undefined));
  const outside = around.scope.with({ needs });
  const matrix = job.strategy && { variable: variableName(job.id === 'matrix' ? 'legs' : taken.has('matrix') ? `${job.id}-matrix` : 'matrix', taken, 'matrix'), keys: matrixKeys(job) };
  const made = job.strategy && matrixCode(job.strategy, texts, outside);
  const scope = matrix ? outside.with({ matrix }) : outside;
  for (const need of needs.values()) used.add(need.variable);
  const head: Option[] = [
    ['name', job.name === undefined ? undefined : texts.text(job.name, scope)],
    ['comment', job.comment === undefined ? undefined : textLiteral(job.comment)],
    ['needs', needs.size === 0 ? undefined : `[${[...needs.values()].map((need) => need.variable).join(', ')}]`],
    ['condition', job.condition === undefined ? undefined : texts.expression(job.condition, scope)],
  ];
  const rights: Option[] = [
    ['matrix', made],
    ['permissions', permissionsCode(job.permissions.granted, texts)],
    ['concurrency', concurrencyCode(job.concurrency, texts, scope)],
  ];
  jobs.set(job.id, { variable, outputs: job.kind === 'steps' ? new Set(Object.keys(job.outputs)) : around.calledOutputs(job.uses) });
  const printed = job.kind === 'steps' ? stepsJob(job, around, variable, scope) : { ...callJob(job, around, scope), above: [], body: [] };
  const statements = (isNamed: boolean) => {
    const isMatrixNamed = matrix !== undefined && used.has(matrix.variable);
    const more = rights.map(([key, code]): Option => [key, isMatrixNamed && key === 'matrix' ? matrix.variable : code]);
    const props = record([...head, ...printed.machine, ...more, ...printed.options]);
    const args = [workflow, textLiteral(job.id), ...props === '{}' ? [] : [props]];
    const call = printed.make(args);
    return [
      ...isMatrixNamed ? [`const ${matrix.variable} = ${made};`] : [],
      ...printed.above,
      ...chained(isNamed ? `const ${variable} = ` : '', variable, call, printed.body),
    ];
  };
  return { variable, statements };
}

/** One statement for a job that nobody names and that has one: `new Job(…).run(…)`. */
function chained(named: string, variable: string, call: string, body: readonly string[]): string[] {
  if (named === '' && body.length === 0) return [`${call};`];
  const [only, ...more] = body;
  if (named === '' && more.length === 0 && only.startsWith(`${variable}.`)) return [`${call}${only.slice(variable.length)}`];
  return [`const ${variable} = ${call};`, ...body];
}

interface Printed {
  /** What runs it, and for how long: what a reader looks for first. */
  readonly machine: Option[];
  readonly options: Option[];
  readonly above: readonly string[];
  readonly body: string[];
  readonly make: (args: string[]) => string;
}

function stepsJob(job: StepsJobModel, around: JobAround, variable: string, scope: Scope): Printed {
  const { texts, used } = around;
  const { file } = texts;
  const { snapshot } = job;
  const outputs = Object.entries(job.outputs);
  const early = outputs.filter(([, value]) => !/\bsteps\b/i.test(value));
  const steps = new Steps(around, scope);
  const pieces = steps.pieces(job.steps);
  const ofSteps = new Set<string>();
  const after = scope.with({ steps: steps.known });
  const machine: Option[] = [
    ['runsOn', runnerCode(job.runsOn, texts, scope, around.exact)],
    ['timeout', minutesCode(job.timeoutMinutes, texts, scope)],
    ['cancelTimeout', minutesCode(job.cancelTimeoutMinutes, texts, scope)],
    ['continueOnError', flagCode(job.continueOnError, texts, scope)],
  ];
  const options: Option[] = [
    ['environment', environmentCode(job.environment, texts, after.with({ used: ofSteps }))],
    ['env', texts.map(job.env, scope, job.envExpression)],
    ['container', job.container && containerCode(job.container, texts, scope)],
    ['services', servicesCode(job, around, scope)],
    ['outputs', early.length === 0 ? undefined : record(early.map(([name, value]) => [name, texts.text(value, scope)]))],
    ['defaults', defaultsCode(job.defaults, texts, scope)],
    ['snapshot', snapshot && record([
      ['imageName', textLiteral(snapshot.imageName)],
      ['version', snapshot.version === undefined ? undefined : textLiteral(snapshot.version)],
      ['condition', snapshot.condition === undefined ? undefined : texts.expression(snapshot.condition, scope)],
    ])],
  ];
  for (const name of ofSteps) used.add(name);
  const late = outputs.filter(([, value]) => /\bsteps\b/i.test(value)).map(([name, value]) => `${variable}.addOutput(${textLiteral(name)}, ${texts.text(value, after)});`);
  const pins = around.pins(job, variable);
  const { above, body } = stepStatements(variable, pieces, used, texts, ofSteps);
  return { machine, options, above, body: [...pins, ...body, ...late], make: (args) => `new ${file.use(MODULE, 'Job')}(${args.join(', ')})` };
}

function servicesCode(job: StepsJobModel, { texts }: JobAround, scope: Scope): string | undefined {
  if (job.servicesExpression !== undefined) return texts.whole(job.servicesExpression, scope);
  return job.services.length === 0 ? undefined : record(job.services.map((service) => [service.name, containerCode(service, texts, scope)]));
}

function callJob(job: CallJobModel, { texts, called, used }: JobAround, scope: Scope): Omit<Printed, 'above' | 'body'> {
  const reusable = called(job.uses);
  if (reusable !== undefined) used.add(reusable);
  const passed: Option[] = [
    ['inputs', texts.map(job.inputs, scope)],
    ['secrets', job.secrets === 'inherit' ? undefined : texts.map(job.secrets, scope)],
    ['inheritSecrets', job.secrets === 'inherit' ? 'true' : undefined],
  ];
  if (reusable !== undefined) return { machine: [], options: passed, make: (args) => `${reusable}.call(${args.join(', ')})` };
  const uses: Option[] = [['uses', literal(job.uses)], ['version', job.version === undefined ? undefined : textLiteral(job.version)]];
  return { machine: uses, options: passed, make: (args) => `new ${texts.file.use(MODULE, 'CallJob')}(${args.join(', ')})` };
}

/** The keys that a leg can have; undefined where only the run knows them. */
function matrixKeys({ strategy }: JobModel): ReadonlySet<string> | undefined {
  if (!strategy || strategy.expression !== undefined || strategy.matrix.expression !== undefined || typeof strategy.matrix.include === 'string') return undefined;
  return new Set([...Object.keys(strategy.matrix.axes), ...strategy.matrix.include.flatMap((entry) => Object.keys(entry))]);
}

/** Jobs in an order in which those that others wait for stand above them; otherwise as in the file. */
export function inOrder(jobs: readonly JobModel[]): JobModel[] {
  const placed = new Set<JobModel>();
  const place = (job: JobModel, above: ReadonlySet<JobModel>) => {
    if (placed.has(job) || above.has(job)) return;
    for (const need of job.needs) {
      const found = jobs.find(({ id }) => id === need.job);
      if (found) place(found, new Set([...above, job]));
    }
    placed.add(job);
  };
  for (const job of jobs) place(job, new Set());
  return [...placed];
}
