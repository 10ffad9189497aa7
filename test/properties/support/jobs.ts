import { Draw } from './draw';
import { Seen, addSteps } from './steps';
import { Duration } from 'slipway/core';
import { Expression, Functions, Secrets, Status, StrategyContext, Vars } from 'slipway/expressions';
import {
  BaseJob, BaseJobProps, Concurrency, ConcurrencyQueue, Container, Job, JobEnvironment, Matrix, MatrixValue, PermissionLevel, Permissions, Runner, ServiceContainer, Workflow,
} from 'slipway/workflows';

/** Earlier jobs of the workflow, and what can be read of them. */
export interface Before {
  readonly jobs: BaseJob[];
  readonly expressions: Expression[];
}

/** Declares a job with steps. What later jobs can read of it is added to `before`. */
export function addJob(draw: Draw, workflow: Workflow, id: string, before: Before, inputs: readonly Expression[]): Job {
  const results = [...before.jobs.map((job) => job.result), ...before.expressions];
  const common = baseProps(draw, `${workflow.node.id}/${id}`, before, results);
  const { leg, all } = keysOf(common.matrix);
  const known = [...inputs, ...results, ...all, ...(common.matrix ? [StrategyContext.jobIndex] : [])];
  const runsOn = draw.maybe(() => draw.one(Object.keys(RUNNERS)));
  const some = (more: readonly Expression[] = []) => draw.value([...known, ...more]);
  const job = new Job(workflow, id, {
    ...common,
    name: draw.maybe(() => `${draw.line()}${known.length > 0 && draw.chance() ? ` ${draw.one(known)}` : ''}`),
    runsOn: runsOn === undefined ? undefined : RUNNERS[runsOn](all),
    timeout: draw.maybe(() => Duration.minutes(draw.int(1, 360))),
    cancelTimeout: draw.maybe(() => Duration.minutes(draw.int(1, 5))),
    continueOnError: draw.maybe(() => draw.one([true, draw.anywhere().negate()])),
    env: draw.maybe(() => draw.one([() => draw.whole(), () => draw.map(3, (i) => draw.key(`Job_Var${i}`), () => some([Secrets.get('TOKEN')]))])()),
    environment: draw.maybe(() => JobEnvironment.named(draw.one(['staging', 'Prod: eu', `${draw.anywhere()}`]), {
      url: draw.maybe(() => `https://example.com/${draw.anywhere()}`), deployment: draw.maybe(() => draw.chance()),
    })),
    container: draw.maybe(() => draw.one([() => draw.whole(), () => Vars.get('IMAGE'), () => container(draw, known)])()),
    services: draw.maybe(() => draw.one([() => draw.whole(), () => draw.map(2, (i) => `service${i}`, () => draw.one([() => draw.whole(), () => service(draw, known)])())])()),
    outputs: draw.maybe(() => draw.map(2, (i) => `declared-${i}`, () => `${some()}`)),
    defaults: draw.maybe(() => ({ shell: draw.maybe(() => 'bash'), workingDirectory: 'app' })),
    snapshot: draw.maybe(() => ({ imageName: 'custom', version: draw.maybe(() => '2.*'), condition: draw.maybe(() => draw.anywhere()) }), 5),
  });
  const seen: Seen = { steps: [], expressions: known, shell: runsOn === 'unknown' || runsOn === 'labelled' ? 'bash' : undefined, settled: common.permissions !== undefined };
  addSteps(draw, job, seen);
  before.jobs.push(job);
  if (seen.steps.length > 0) {
    const step = draw.one(seen.steps);
    before.expressions.push(step.output('result'), job.addOutput('named', step.output('result')));
    if (leg) before.expressions.push(job.legOutput(step, 'leg', leg));
  }
  return job;
}

/** What jobs and calls have in common. */
export function baseProps(draw: Draw, owner: string, before: Before, results: readonly Expression[]): BaseJobProps {
  return {
    comment: draw.maybe(() => draw.text()),
    needs: draw.maybe(() => draw.some(before.jobs)),
    condition: draw.maybe(() => draw.one([Status.always().andAlso(draw.anywhere()), draw.anywhere(), ...results.map((r) => r.equalTo('success'))])),
    matrix: draw.maybe(() => matrix(draw)),
    concurrency: draw.maybe(() => concurrency(draw, owner)),
    permissions: draw.maybe(() => draw.one([Permissions.none(), Permissions.of({ contents: PermissionLevel.WRITE, packages: PermissionLevel.READ, models: PermissionLevel.READ })])),
  };
}

export function concurrency(draw: Draw, owner: string): Concurrency {
  const group = `${owner}-${draw.chance() ? draw.anywhere() : 'a: b'}`;
  return draw.one([
    { group }, { group, cancelInProgress: draw.chance() }, { group, cancelInProgress: draw.anywhere().negate() }, { group, queue: ConcurrencyQueue.MAX },
    { group, queue: ConcurrencyQueue.SINGLE },
  ]);
}

function matrix(draw: Draw): Matrix {
  const how = { failFast: draw.maybe(() => draw.one([true, false, draw.anywhere().negate()])), maxParallel: draw.maybe(() => draw.int(1, 4)) };
  return draw.one([
    () => new Matrix({ ...how, axes: { os: ['a', 'yes', '1e3'], version: [1, 2.5], flag: [true, false] }, exclude: draw.maybe(() => [{ os: 'a', version: 1 }]) }),
    () => new Matrix({
      ...how,
      axes: { 'os': ['a', 'b'], 'with-dash': [MatrixValue.object({ name: draw.line(), list: MatrixValue.list(1, draw.line(), true) })] },
      include: [{ os: 'a', extra: draw.line() }],
    }),
    () => new Matrix({ ...how, include: [{ os: 'a', version: draw.int(1, 9) }, { os: 'b', version: 2 }] }),
    () => new Matrix({ ...how, axes: { os: Functions.fromJson('["a"]'), version: [1] }, include: draw.maybe(() => Functions.fromJson('[]')), exclude: draw.maybe(() => Functions.fromJson('[]')) }),
    () => Matrix.fromExpression(Functions.fromJson('{"os":["a"]}'), how),
    () => Matrix.fromStrategy(draw.whole()),
    () => new Matrix({ ...how, failFast: false }),
    () => new Matrix({ ...how, axes: { os: ['a', MatrixValue.NULL] }, include: [{ os: 'a', none: MatrixValue.NULL, map: MatrixValue.object({ name: 'x', none: MatrixValue.NULL, list: MatrixValue.list() }) }] }),
  ])();
}

function keysOf(declared: Matrix | undefined): { leg: Record<string, string | number | boolean> | undefined; all: Expression[] } {
  const keys = declared ? (declared._keys() ?? ['os']) : [];
  const all = keys.map((key) => (key === 'with-dash' || key === 'map' ? declared!.get(key).property('name') : declared!.get(key)));
  // One leg: the first value of every axis, where all of them are plain values that are known.
  const first = Object.entries(declared?._props?.axes ?? {}).map(([axis, values]) => [axis, Array.isArray(values) ? values[0] : undefined] as const);
  const known = first.length > 0 && first.every(([, value]) => value !== undefined && typeof value !== 'object');
  return { leg: known ? Object.fromEntries(first) as Record<string, string | number | boolean> : undefined, all };
}

/** By what is known of them: `unknown` and `labelled` hide their system, so that every script must name its shell. */
const RUNNERS: Readonly<Record<string, (keys: readonly Expression[]) => Runner>> = {
  ubuntu: () => Runner.UBUNTU_24_04,
  macos: () => Runner.MACOS_15,
  labels: () => Runner.labels('ubuntu-latest'),
  own: () => Runner.selfHosted('linux', 'x64'),
  group: () => Runner.group('big', 'ubuntu-8-cores'),
  labelled: () => Runner.group('big', Functions.fromJson(Vars.get('LABELS'))),
  unknown: ([key]) => (key ? Runner.fromExpression(key) : Runner.group('any')),
};

function container(draw: Draw, known: readonly Expression[]): Container {
  return {
    image: draw.one(['postgres:15', 'ghcr.io/acme/app:1', `alpine:${draw.anywhere()}`]),
    credentials: draw.maybe(() => draw.one([() => Functions.fromJson(Secrets.get('LOGIN')), () => ({ username: draw.one(['me', draw.anywhere()]), password: Secrets.get('REGISTRY') })])()),
    env: draw.maybe(() => draw.one([() => draw.whole(), () => draw.map(2, (i) => draw.key(`C_${i}`), () => draw.value(known))])()),
    ports: draw.maybe(() => draw.one([() => draw.whole(), () => [5432, '8080:80', '6379/tcp']])()),
    volumes: draw.maybe(() => draw.one([() => draw.whole(), () => ['/tmp:/tmp', 'data:/var/lib']])()),
    options: draw.maybe(() => draw.one(['--cpus 1', '--health-cmd "pg_isready"\n--health-interval 10s\n'])),
  };
}

function service(draw: Draw, known: readonly Expression[]): ServiceContainer {
  return { ...container(draw, known), entrypoint: draw.maybe(() => '/entry.sh'), command: draw.maybe(() => 'redis-server --save ""') };
}
