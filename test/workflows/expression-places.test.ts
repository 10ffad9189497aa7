import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { errors, SHA } from './support';
import { Definition, Schema, readSchema } from '../../scripts/generate/schema';
import { CompositeAction, DockerAction, DockerActionProps } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Functions, Github, Inputs, Vars } from 'slipway/expressions';
import {
  CallInput, CallJob, CallOptions, Container, Job, JobEnvironment, JobProps, Matrix, MatrixProps, Permissions, ReusableWorkflow, Runner, RunStepProps, ServiceContainer, Trigger,
  UsesStep, UsesStepProps, Workflow, WorkflowProps,
} from 'slipway/workflows';

type Declare = (delivery: Delivery) => void;

const X = Functions.fromJson(Vars.get('X'));
const KEY = '${{ vars.X }}';
const IMAGE = 'postgres:18';
const LOGIN = { username: 'me', password: '${{ secrets.P }}' };

const workflow = (props: Partial<WorkflowProps>): Declare => (delivery) => void new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()], ...props }), 'k').run('make');
const inWorkflow = (declare: (ci: Workflow) => void): Declare => (delivery) => declare(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }));
const job = (props: JobProps) => inWorkflow((ci) => new Job(ci, 'k', props).run('make'));
const matrix = (props: MatrixProps) => job({ matrix: new Matrix(props) });
const container = (props: Partial<Container>) => job({ container: { image: IMAGE, ...props } });
const service = (props: Partial<ServiceContainer>) => job({ services: { k: { image: IMAGE, ...props } } });
const script = (props: RunStepProps) => inWorkflow((ci) => new Job(ci, 'k').run('make', props));
const uses = (props: UsesStepProps) => inWorkflow((ci) => new Job(ci, 'k').use(new UsesStep(`acme/a@${SHA}`, props)));
const call = (props: CallOptions) => inWorkflow((ci) => new CallJob(ci, 'k', { uses: `acme/a/.github/workflows/b.yml@${SHA}`, permissions: Permissions.none(), ...props }));
const reusable = (inputs: { k: CallInput } | undefined, output?: Expression): Declare => (delivery) => {
  const shared = new ReusableWorkflow(delivery, 'ci', { inputs });
  new Job(shared, 'k').run('make');
  if (output) shared.addOutput('k', output);
};
const composite = (props: RunStepProps & UsesStepProps, inputs = false): Declare => (delivery) => {
  const action = new CompositeAction(delivery, 'a', { description: 'A.', inputs: { x: { description: 'X.' } } });
  if (inputs) action.use(new UsesStep(`acme/a@${SHA}`, props));
  else action.run('make', props);
};
const docker = (props: Partial<DockerActionProps>): Declare => (delivery) => void new DockerAction(delivery, 'a', { description: 'A.', image: 'Dockerfile', inputs: { x: { description: 'X.' } }, ...props });

/** What each place is written with. A text is the reason why there is nothing to write it with: the page of the decision names the place. */
const WORKFLOW: Readonly<Record<string, Declare | string>> = {
  'run-name': workflow({ runName: X }),
  'env': workflow({ env: X }),
  'env.<key>': workflow({ env: { [KEY]: 'x' } }),
  'env.*': workflow({ env: { k: X } }),
  'concurrency': 'few keys',
  'concurrency.group': workflow({ concurrency: { group: X } }),
  'concurrency.cancel-in-progress': workflow({ concurrency: { group: 'x', cancelInProgress: X } }),
  'concurrency.queue': 'a word of two',
  'on.workflow_call.inputs.*.default': reusable({ k: CallInput.bool({ defaultValue: X }) }),
  'on.workflow_call.outputs.*.value': reusable(undefined, X),
  'jobs.*.if': job({ condition: X }),
  'jobs.*.name': job({ name: X }),
  'jobs.*.strategy': job({ matrix: Matrix.fromStrategy(X) }),
  'jobs.*.strategy.fail-fast': matrix({ axes: { a: [1] }, failFast: X }),
  'jobs.*.strategy.max-parallel': matrix({ axes: { a: [1] }, maxParallel: X }),
  'jobs.*.strategy.matrix': job({ matrix: Matrix.fromExpression(X) }),
  'jobs.*.strategy.matrix.*': matrix({ axes: { k: X } }),
  'jobs.*.strategy.matrix.<key>': 'whole',
  'jobs.*.strategy.matrix.include': matrix({ include: X }),
  'jobs.*.strategy.matrix.include[]': 'whole',
  'jobs.*.strategy.matrix.include[].*': matrix({ include: [{ k: X }] }),
  'jobs.*.strategy.matrix.include[].<key>': 'whole',
  'jobs.*.strategy.matrix.exclude': matrix({ axes: { a: [1] }, exclude: X }),
  'jobs.*.strategy.matrix.exclude[]': 'whole',
  'jobs.*.strategy.matrix.exclude[].*': matrix({ axes: { k: [1] }, exclude: [{ k: X }] }),
  'jobs.*.strategy.matrix.exclude[].<key>': 'whole',
  'jobs.*.runs-on': job({ runsOn: Runner.fromExpression(X) }),
  'jobs.*.runs-on[]': job({ runsOn: Runner.labels(X, 'a') }),
  'jobs.*.runs-on.group': job({ runsOn: Runner.group(X) }),
  'jobs.*.runs-on.labels': job({ runsOn: Runner.group('g', X) }),
  'jobs.*.runs-on.labels[]': job({ runsOn: Runner.group('g', X, 'a') }),
  'jobs.*.timeout-minutes': job({ timeout: X }),
  'jobs.*.cancel-timeout-minutes': job({ cancelTimeout: X }),
  'jobs.*.continue-on-error': job({ continueOnError: X }),
  'jobs.*.container': job({ container: X }),
  'jobs.*.container.image': container({ image: X.property('k') }),
  'jobs.*.container.options': container({ options: X }),
  'jobs.*.container.env': container({ env: X }),
  'jobs.*.container.env.*': container({ env: { k: X } }),
  'jobs.*.container.env.<key>': container({ env: { [KEY]: 'x' } }),
  'jobs.*.container.ports': container({ ports: X }),
  'jobs.*.container.ports[]': container({ ports: [X] }),
  'jobs.*.container.volumes': container({ volumes: X }),
  'jobs.*.container.volumes[]': container({ volumes: [X] }),
  'jobs.*.container.credentials': container({ credentials: X }),
  'jobs.*.container.credentials.username': container({ credentials: { ...LOGIN, username: X } }),
  'jobs.*.container.credentials.password': container({ credentials: { ...LOGIN, password: X } }),
  'jobs.*.services': job({ services: X }),
  'jobs.*.services.*': job({ services: { k: X } }),
  'jobs.*.services.<key>': "GitHub's parser refuses it all the same",
  'jobs.*.services.*.image': service({ image: X.property('k') }),
  'jobs.*.services.*.options': service({ options: X }),
  'jobs.*.services.*.env': service({ env: X }),
  'jobs.*.services.*.env.*': service({ env: { k: X } }),
  'jobs.*.services.*.env.<key>': service({ env: { [KEY]: 'x' } }),
  'jobs.*.services.*.ports': service({ ports: X }),
  'jobs.*.services.*.ports[]': service({ ports: [X] }),
  'jobs.*.services.*.volumes': service({ volumes: X }),
  'jobs.*.services.*.volumes[]': service({ volumes: [X] }),
  'jobs.*.services.*.credentials': service({ credentials: X }),
  'jobs.*.services.*.credentials.username': service({ credentials: { ...LOGIN, username: X } }),
  'jobs.*.services.*.credentials.password': service({ credentials: { ...LOGIN, password: X } }),
  'jobs.*.services.*.entrypoint': service({ entrypoint: X }),
  'jobs.*.services.*.command': service({ command: X }),
  'jobs.*.env': job({ env: X }),
  'jobs.*.env.*': job({ env: { k: X } }),
  'jobs.*.env.<key>': job({ env: { [KEY]: 'x' } }),
  'jobs.*.environment': job({ environment: JobEnvironment.named(X) }),
  'jobs.*.environment.name': job({ environment: JobEnvironment.named(X, { url: 'https://a.example' }) }),
  'jobs.*.environment.url': job({ environment: JobEnvironment.named('a', { url: X }) }),
  'jobs.*.environment.deployment': job({ environment: JobEnvironment.named('a', { deployment: X }) }),
  'jobs.*.concurrency': 'few keys',
  'jobs.*.concurrency.group': job({ concurrency: { group: X } }),
  'jobs.*.concurrency.cancel-in-progress': job({ concurrency: { group: 'x', cancelInProgress: X } }),
  'jobs.*.concurrency.queue': 'a word of two',
  'jobs.*.outputs.*': job({ outputs: { k: X } }),
  'jobs.*.defaults.run': 'few keys',
  'jobs.*.defaults.run.shell': job({ defaults: { shell: X } }),
  'jobs.*.defaults.run.working-directory': job({ defaults: { workingDirectory: X } }),
  'jobs.*.steps[].name': script({ name: X }),
  'jobs.*.steps[].if': script({ condition: X }),
  'jobs.*.steps[].timeout-minutes': script({ timeout: X }),
  'jobs.*.steps[].run': 'an expression in a script travels in a variable',
  'jobs.*.steps[].continue-on-error': script({ continueOnError: X }),
  'jobs.*.steps[].env': script({ env: X }),
  'jobs.*.steps[].env.*': script({ env: { k: X } }),
  'jobs.*.steps[].env.<key>': script({ env: { [KEY]: 'x' } }),
  'jobs.*.steps[].working-directory': script({ workingDirectory: X }),
  'jobs.*.steps[].with': uses({ inputs: X }),
  'jobs.*.steps[].with.*': uses({ inputs: { k: X } }),
  'jobs.*.steps[].with.<key>': uses({ inputs: { [KEY]: 'x' } }),
  'jobs.*.snapshot.if': job({ snapshot: { imageName: 'a', condition: X } }),
  'jobs.*.with.*': call({ inputs: { k: X } }),
  'jobs.*.secrets.*': call({ secrets: { k: X } }),
};

const Y = Functions.fromJson(Inputs.get('x'));
const INPUT_KEY = '${{ inputs.x }}';

const ACTION: Readonly<Record<string, Declare | string>> = {
  'inputs.*.default': (delivery) => void new CompositeAction(delivery, 'a', { description: 'A.', inputs: { x: { description: 'X.', defaultValue: Github.token } } }).run('make'),
  'outputs.*.value': (delivery) => {
    const action = new CompositeAction(delivery, 'a', { description: 'A.', inputs: { x: { description: 'X.' } } });
    action.run('make');
    action.addOutput('x', Y, { description: 'X.' });
  },
  'runs.args[]': docker({ args: [Y] }),
  'runs.env': docker({ env: Y }),
  'runs.env.*': docker({ env: { x: Y } }),
  'runs.env.<key>': "GitHub's parser refuses it all the same",
  'runs.steps[].name': composite({ name: Y }),
  'runs.steps[].if': composite({ condition: Y }),
  'runs.steps[].run': 'an expression in a script travels in a variable',
  'runs.steps[].shell': composite({ shell: Y }),
  'runs.steps[].env': composite({ env: Y }),
  'runs.steps[].env.*': composite({ env: { x: Y } }),
  'runs.steps[].env.<key>': composite({ env: { [INPUT_KEY]: 'x' } }),
  'runs.steps[].continue-on-error': composite({ continueOnError: Y }),
  'runs.steps[].working-directory': composite({ workingDirectory: Y }),
  'runs.steps[].with': composite({ inputs: Y }, true),
  'runs.steps[].with.*': composite({ inputs: { x: Y } }, true),
  'runs.steps[].with.<key>': composite({ inputs: { [INPUT_KEY]: 'x' } }, true),
};

type Node = Definition & { readonly mapping?: { readonly 'loose-key-type'?: string } };

/** Every place of a schema where GitHub takes an expression, `*` for a name and `[]` for an item. */
function placesIn({ definitions }: Schema, root: string): string[] {
  const places = new Set<string>();
  const visit = (name: string, path: string, inherited: boolean, above: readonly string[]): void => {
    const found: Node | undefined = definitions[name];
    const takes = inherited || found?.context !== undefined;
    if (above.includes(name)) return;
    const below = [...above, name];
    if (found?.['one-of']) return found['one-of'].forEach((one) => visit(one, path, takes, below));
    if (takes) places.add(path);
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    for (const [key, value] of Object.entries(found?.mapping?.properties ?? {})) visit(typeof value === 'string' ? value : value.type, at(key), takes, below);
    if (found?.mapping?.['loose-value-type']) {
      if (takes) places.add(at('<key>'));
      visit(found.mapping['loose-value-type'], at('*'), takes, below);
    }
    if (found?.sequence) visit(found.sequence['item-type'], `${path}[]`, takes, below);
  };
  visit(root, '', false, []);
  return [...places];
}

describe.each([
  ['workflow', 'workflow-v1.0', 'workflow-root', WORKFLOW, '.github/workflows/ci.yml', 'k', 'fromJSON(vars.X)', KEY],
  ['action', 'action-v1.0', 'action-root', ACTION, '.github/actions/a/action.yml', 'x', 'fromJSON(inputs.x)', INPUT_KEY],
] as const)('E2: where GitHub takes an expression in a file of the kind %s', (_, schema, root, table, file, name, text, key) => {
  const places = placesIn(readSchema(schema), root);

  test('every place has its line here', () => {
    expect(places.sort()).toEqual(Object.keys(table).sort());
  });

  test.each(Object.entries(table).filter((entry): entry is [string, Declare] => typeof entry[1] !== 'string'))('%s can be declared', (place, declare) => {
    const delivery = Delivery.standalone();
    declare(delivery);
    expect(errors(delivery)).toEqual([]);
    const path = place.replace(/\[\]/g, '.0').split('.').map((part) => (part === '*' ? name : part === '<key>' ? key : part));
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const value = path.reduce<any>((at, part) => at[part], parse(delivery.synthText(file)));
    if (place.endsWith('<key>')) expect(value).toBe('x');
    else if (place === 'inputs.*.default') expect(value).toBe('${{ github.token }}');
    else expect(value).toBe(place.endsWith('if') ? text : place.endsWith('.image') ? `\${{ ${text}.k }}` : `\${{ ${text} }}`);
  });

  test('what cannot be is named on the page of the decision', () => {
    const page = readFileSync(join(__dirname, '../../docs/decisions/0051-a-whole-by-expression-where-its-parts-are-not-known.md'), 'utf8');
    for (const [place, declared] of Object.entries(table)) if (typeof declared === 'string') expect(page).toContain(`\`${place}\``);
  });
});
