import { MaybeEntry, TreeMap, TreeValue, treeList, treeMap, treeOf } from '../../core/inside';
import { CallJobModel, ContainerModel, JobModel, MatrixModel, RunnerModel, ServiceModel, StepsJobModel, StrategyModel } from '../model';
import { concurrency, condition, defaults, jobPermissions, userMap, shortList } from './parts';
import { shapeSteps } from './steps';

export function shapeJob(job: JobModel, asWritten?: boolean): TreeMap {
  return treeMap([...jobHead(job), ...(job.kind === 'steps' ? stepsJob(job, asWritten) : callJob(job, asWritten))], job.origin);
}

function jobHead(job: JobModel): MaybeEntry[] {
  const needs = job.needs.map((n) => n.job);
  return [
    ['name', job.name],
    ['needs', needs.length === 0 ? undefined : needs.length === 1 ? needs[0] : shortList(needs)],
    ['if', condition(job.condition)],
  ];
}

function stepsJob(job: StepsJobModel, asWritten?: boolean): MaybeEntry[] {
  return [
    ['strategy', strategy(job.strategy)],
    ['runs-on', runner(job.runsOn)],
    ['timeout-minutes', job.timeoutMinutes],
    ['cancel-timeout-minutes', job.cancelTimeoutMinutes],
    ['continue-on-error', job.continueOnError],
    ['environment', environment(job)],
    ['concurrency', concurrency(job.concurrency)],
    ['permissions', jobPermissions(job.permissions, asWritten)],
    ['outputs', userMap(job.outputs)],
    ['container', job.container && (job.container.whole ? job.container.image : container(job.container))],
    ['services', job.servicesExpression ?? (job.services.length === 0 ? undefined : treeMap(job.services.map((s) => [s.name, s.whole ? s.image : container(s), { comment: s.comment }])))],
    ['env', job.envExpression ?? userMap(job.env)],
    ['defaults', defaults(job.defaults)],
    ['steps', shapeSteps(job.steps)],
    ['snapshot', job.snapshot && treeMap([['image-name', job.snapshot.imageName], ['version', job.snapshot.version], ['if', condition(job.snapshot.condition)]])],
  ];
}

function callJob(job: CallJobModel, asWritten?: boolean): MaybeEntry[] {
  return [
    ['strategy', strategy(job.strategy)],
    ['uses', job.uses, { trailingComment: job.version }],
    ['concurrency', concurrency(job.concurrency)],
    ['permissions', jobPermissions(job.permissions, asWritten)],
    ['with', userMap(job.inputs)],
    ['secrets', job.secrets === 'inherit' ? 'inherit' : userMap(job.secrets)],
  ];
}

function strategy(model: StrategyModel | undefined): TreeValue | undefined {
  if (!model) return undefined;
  if (model.expression !== undefined) return model.expression;
  const { matrix } = model;
  const list = (values: TreeValueSource) => (typeof values === 'string' ? values : values.length === 0 ? undefined : treeOf(values));
  return treeMap([
    ['fail-fast', model.failFast],
    ['max-parallel', model.maxParallel],
    ['matrix', matrix.expression ?? (isEmpty(matrix) ? undefined : treeMap([
      ...Object.entries(matrix.axes).map(([axis, values]): MaybeEntry => [axis, axisOf(values)]),
      ['include', list(matrix.include)],
      ['exclude', list(matrix.exclude)],
    ]))],
  ], model.origin);
}

/** GitHub refuses a `matrix` with nothing in it, and takes a strategy without one. */
function isEmpty({ axes, include, exclude }: MatrixModel): boolean {
  return Object.keys(axes).length + include.length + exclude.length === 0;
}

type TreeValueSource = string | readonly unknown[];

function axisOf(values: TreeValueSource): TreeValue {
  if (typeof values === 'string') return values;
  const scalars = values.every((v): v is string | number => typeof v === 'string' || typeof v === 'number');
  return scalars ? shortList(values) : treeOf(values);
}

function runner(model: RunnerModel): TreeValue | undefined {
  if (model.expression) return model.expression;
  if (model.group === undefined && model.labels.length === 0) return undefined;
  const labels = model.labels.length === 1 ? model.labels[0] : shortList(model.labels);
  if (model.group === undefined) return labels;
  return treeMap([['group', model.group], ['labels', model.labels.length === 0 ? undefined : labels]]);
}

function environment(job: StepsJobModel): TreeValue | undefined {
  const { environment: env } = job;
  if (!env) return undefined;
  if (env.url === undefined && env.deployment === undefined) return env.name;
  return treeMap([['name', env.name], ['url', env.url], ['deployment', env.deployment]]);
}

function container(model: ContainerModel & Partial<ServiceModel>): TreeMap {
  return treeMap([
    ['image', model.image],
    ['credentials', model.credentialsExpression ?? (model.credentials && treeOf(model.credentials))],
    ['env', model.envExpression ?? userMap(model.env)],
    ['ports', model.portsExpression ?? (model.ports.length === 0 ? undefined : treeList(model.ports))],
    ['volumes', model.volumesExpression ?? (model.volumes.length === 0 ? undefined : treeList(model.volumes))],
    ['options', model.options],
    ['entrypoint', model.entrypoint],
    ['command', model.command],
  ], model.origin);
}
