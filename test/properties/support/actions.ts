import { Draw } from './draw';
import { CompositeAction, DockerAction, LocalActionProps, NodeAction, NodeRuntime } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Functions, Github, RunnerContext, Status } from 'slipway/expressions';
import { Job, RunStep, Step, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

/** Declares actions of the repository, and jobs that use them, with the same steps here and there. */
export function declareActions(draw: Draw, delivery: Delivery): void {
  const composite = new CompositeAction(delivery, draw.one(['tool', 'set-up']), common(draw));
  const given = [composite.input('level'), composite.input('with space')];
  const made: Step[] = [];
  for (let i = draw.int(1, 4); i > 0; i--) {
    const step = stepOf(draw, [...given, ...made.map((one) => one.output('made'))], draw.one(['bash', 'sh', 'pwsh']));
    composite.use(step);
    made.push(step);
  }
  if (draw.chance()) composite.addOutput('made', draw.one(made).output('made'), { description: draw.line() });
  if (draw.chance()) composite.addOutput('text', `v${inAction(draw)}`, { description: draw.line() });
  const hooks = { preCondition: draw.maybe(() => RunnerContext.os.equalTo('Linux')), postCondition: draw.maybe(() => Status.success()) };
  if (draw.chance(40)) new NodeAction(delivery, 'node', { ...common(draw), ...hooks, main: 'dist/index.js', pre: 'pre.js', post: 'post.js', runtime: draw.maybe(() => NodeRuntime.NODE20), outputs: { made: { description: draw.line() } } });
  if (draw.chance(40)) new DockerAction(delivery, 'docker', { ...common(draw), image: draw.one(['Dockerfile', `docker://alpine@sha256:${SHA}${SHA.slice(0, 24)}`]), args: draw.maybe(() => ['a', 'b c']), env: draw.maybe(() => ({ A: draw.line() })) });
  const workflow = new Workflow(delivery, 'with-actions', { triggers: [Trigger.push()] });
  const shared = [`actions/setup-go@${SHA}`, 'npm ci', 'npm run build', draw.line()];
  for (const id of ['one', 'two', 'three']) {
    const job = new Job(workflow, id);
    job.use(new UsesStep(`actions/checkout@${SHA}`, { version: 'v1.2.3' }));
    if (draw.chance()) job.run(`echo ${id}`);
    const step = composite.step({ stepId: draw.maybe(() => 'tool'), condition: draw.maybe(() => draw.anywhere()), inputs: { level: draw.one<string | Expression>([draw.line(), draw.anywhere()]) } });
    if (draw.chance()) job.use(step);
    for (const text of shared) job.use(text.includes('@') ? new UsesStep(text, { version: 'v1.2.3', inputs: { cache: Github.refName } }) : new RunStep(`make '${text.replaceAll("'", '')}'`));
  }
}

function common(draw: Draw): LocalActionProps {
  return {
    name: draw.maybe(() => draw.line()),
    description: draw.line(),
    author: draw.maybe(() => draw.line()),
    comment: draw.maybe(() => draw.text()),
    branding: draw.maybe(() => ({ icon: 'box', color: 'blue' })),
    inputs: {
      'level': { description: draw.line(), required: draw.maybe(() => draw.chance()), defaultValue: draw.maybe(() => draw.line()), deprecationMessage: draw.maybe(() => draw.line()) },
      'with space': { description: draw.line(), defaultValue: draw.maybe(() => draw.line()) },
    },
  };
}

/** An action has no variables of the repository. */
function inAction(draw: Draw): Expression {
  return draw.one([Github.refName, Functions.format('{{0}} {0}', Github.sha), Expression.choose(Github.refName.startsWith('v'), Github.sha, 'main'), Github.ref.equalTo("it's")]);
}

function valueOf(draw: Draw, known: readonly Expression[]): string | number | boolean | Expression {
  return draw.one<string | number | boolean | Expression>([draw.text(), draw.int(0, 9), draw.chance(), inAction(draw), `v${inAction(draw)}-${draw.text()}`, ...known, ...known.map((one) => `${one}!`)]);
}

function stepOf(draw: Draw, known: readonly Expression[], shell: string): Step {
  const base = { name: draw.maybe(() => draw.line()), comment: draw.maybe(() => draw.text()), condition: draw.maybe(() => draw.one(known).equalTo('x')), continueOnError: draw.maybe(() => true), env: draw.maybe(() => ({ VAR: valueOf(draw, known) })) };
  if (draw.chance()) return new RunStep(draw.one([`make ${draw.one(known)}`, 'make\n  all\n', `\n    a\n      b ${draw.one(known)}\n`]), { ...base, shell: shell === 'pwsh' ? 'bash' : shell, workingDirectory: draw.maybe(() => 'app') });
  return new UsesStep(draw.one([`owner/repo@${SHA}`, `docker://alpine@sha256:${SHA}${SHA.slice(0, 24)}`]), { ...base, version: draw.maybe(() => 'v1'), inputs: draw.maybe(() => ({ a: valueOf(draw, [...known, Functions.hashFiles('a')]) })) });
}
