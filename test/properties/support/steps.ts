import { Draw } from './draw';
import { Duration } from 'slipway/core';
import { Env, Expression, Functions, RunnerContext, Secrets, Status } from 'slipway/expressions';
import { CancelStep, IStep, Job, ParallelSteps, PermissionLevel, Permissions, RunStep, Step, UsesStep, WaitAllStep, WaitStep, WorkStepProps } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

/** What the steps of a job can name besides what is good everywhere. */
export interface Seen {
  /** Steps that ran before. */
  readonly steps: Step[];
  /** Outputs and results of jobs before, inputs, keys of the matrix. */
  readonly expressions: readonly Expression[];
  /** The shell that a script must name, because nobody knows the system of the runner. */
  readonly shell?: string;
  /** The job says itself what its token may do: nothing more can be asked for. */
  readonly settled: boolean;
}

/** Hands a job its steps, of every kind. */
export function addSteps(draw: Draw, job: Job, seen: Seen): void {
  const background: Step[] = [];
  let ids = 0;
  const nextId = () => draw.maybe(() => `step${job.node.id.length}-${ids++}`, 20);
  const add = (step: IStep) => job.use(step);
  // Without it there is no action of the repository to use.
  add(new UsesStep(`actions/checkout@${SHA}`, { version: 'v1.2.3', permissions: seen.settled ? Permissions.none() : undefined }));
  const count = draw.int(1, 5);
  for (let i = 0; i < count; i++) {
    const step = workStep(draw, seen, { stepId: nextId(), background: draw.chance(15) || undefined });
    add(step);
    if (isBackground(step)) background.push(step);
    else seen.steps.push(step);
    if (draw.chance(10)) {
      const parts = [workStep(draw, seen, { stepId: nextId() }), workStep(draw, seen, { stepId: nextId() })];
      add(new ParallelSteps(...parts));
      seen.steps.push(...parts);
    }
    if (background.length > 0 && draw.chance(40)) add(settle(draw, background));
  }
}

function isBackground(step: Step): boolean {
  return (step as RunStep)._props.background === true;
}

/** Waits for background steps, or cancels one. */
function settle(draw: Draw, background: Step[]): IStep {
  const options = { name: draw.maybe(() => draw.line()), continueOnError: draw.maybe(() => draw.chance()) };
  return draw.one([
    () => new WaitStep(background.splice(0), options),
    () => {
      background.splice(0);
      return new WaitAllStep(options);
    },
    () => new CancelStep(background.pop()!, options),
  ])();
}

function workStep(draw: Draw, seen: Seen, fixed: Pick<WorkStepProps, 'stepId' | 'background'>): RunStep | UsesStep {
  const known = [...seen.expressions, ...outputs(draw, seen.steps), Env.get('HOME'), RunnerContext.temp];
  const base: WorkStepProps = {
    ...fixed,
    name: draw.maybe(() => `${draw.line()}${draw.chance() ? '' : ` ${draw.one(known)}`}`),
    comment: draw.maybe(() => draw.text()),
    condition: draw.maybe(() => draw.one([Status.always(), Status.failure().andAlso(draw.one(known).notEqualTo('')), draw.one(known).orElse(false), draw.anywhere()])),
    continueOnError: draw.maybe(() => draw.one([true, false, draw.anywhere().negate()])),
    env: draw.maybe(() => draw.map(3, (i) => draw.key(`VAR_${i}`), () => draw.value([...known, Secrets.get('TOKEN')]))),
  };
  const timeout = draw.maybe(() => Duration.minutes(draw.int(1, 90)));
  const permissions = seen.settled ? undefined : draw.maybe(() => Permissions.of({ contents: PermissionLevel.READ, idToken: PermissionLevel.WRITE }));
  if (draw.chance(60)) {
    const scripts = [() => `make ${draw.one(known)}`, () => `echo "${draw.one(known)}"\nnpm test\n`, () => `\n    if true; then\n      echo ${draw.line().replace(/['"`\\$#|?]/g, '')}\n    fi\n`, () => 'npm ci'];
    return new RunStep(draw.one(scripts)(), {
      ...base, timeout, permissions, shell: seen.shell ?? draw.maybe(() => draw.one(['bash', 'sh']), 20), workingDirectory: draw.maybe(() => draw.one(['app', './a b'])),
    });
  }
  // Where the job has declared what it may, a step that is known to need something says that it does without: the repository is public.
  const without = seen.settled ? Permissions.none() : permissions;
  return new UsesStep(draw.one([`actions/checkout@${SHA}`, `owner/repo/path@${SHA}`, './local/action', `docker://alpine@sha256:${SHA}${SHA.slice(0, 24)}`]), {
    ...base, timeout, permissions: without, version: draw.maybe(() => 'v1.2.3'), env: draw.one([() => base.env, () => draw.whole()])(), inputs: draw.maybe(() => draw.one([() => draw.whole(), () => draw.map(3, (i) => `input-${i}`, () => draw.value([...known, Functions.hashFiles('**/*.lock')]))])()),
  });
}

function outputs(draw: Draw, steps: readonly Step[]): Expression[] {
  return draw.some(steps, 30).map((step) => draw.one([step.output('digest'), step.output('with space'), step.outcome, step.conclusion]));
}
