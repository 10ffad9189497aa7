import { Checks } from 'slipway/checks';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { CallInput, DispatchInput, Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const places: [string, (delivery: Delivery) => Workflow][] = [
  ['a branch filter', (d) => new Workflow(d, 'ci', { triggers: [Trigger.push({ branches: [`${Github.ref}`] })] })],
  ['the description of an input', (d) => new Workflow(d, 'ci', { triggers: [Trigger.workflowDispatch({ a: DispatchInput.string({ description: `${Github.ref}` }) })] })],
  ['the default of a manual input', (d) => new Workflow(d, 'ci', { triggers: [Trigger.workflowDispatch({ a: DispatchInput.string({ defaultValue: `${Github.ref}` }) })] })],
  ['the name of a manual input', (d) => new Workflow(d, 'ci', { triggers: [Trigger.workflowDispatch({ [`a_${Github.ref}`]: DispatchInput.string() })] })],
  ['a comment', (d) => new Workflow(d, 'ci', { triggers: [Trigger.push()], comment: `for ${Github.ref}` })],
  ['an override', (d) => {
    const workflow = new Workflow(d, 'ci', { triggers: [Trigger.push()] });
    workflow.addOverride('run-name', `${Github.ref}`);
    return workflow;
  }],
];

test.each(places)('an expression in %s is an error that cannot be acknowledged, because nothing resolves it there', (_, declare) => {
  const delivery = Delivery.standalone();
  const workflow = declare(delivery);
  new Job(workflow, 'job').run('make');
  Checks.of(delivery).acknowledge('references/left-token', 'surely');
  const left = delivery.synth().findings.filter((f) => f.id === 'references/left-token');
  expect(left).toHaveLength(1);
  expect(left[0].severity).toBe('error');
  expect(left[0].acknowledged).toBeUndefined();
  expect(left[0].places[0].origin.path).toMatch(/^ci/);
});

test.each<[string, (text: string) => string]>([
  ['upper-cased', (text) => text.toUpperCase()],
  ['cut at its end', (text) => text.slice(0, -2)],
  ['cut to its beginning', (text) => text.slice(0, 12)],
  ['encoded for a URL', (text) => encodeURIComponent(text)],
])('a text with an expression that is %s afterwards is an error, not a file that differs from run to run', (_, change) => {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'job').run('make', { env: { REF: change(`ref ${Github.ref}`) } });
  const left = delivery.synth().findings.filter((f) => f.id === 'references/left-token' || f.id === 'references/foreign-token');
  expect(left).toHaveLength(1);
  expect(left[0].severity).toBe('error');
});

test('the default of a call input may be an expression', () => {
  const delivery = Delivery.standalone();
  const shared = new ReusableWorkflow(delivery, 'shared', { inputs: { ref: CallInput.string({ defaultValue: `${Github.ref}` }) } });
  new Job(shared, 'job').run(`echo ${shared.input('ref')}`);
  expect(delivery.synthText(shared.file)).toContain('default: ${{ github.ref }}');
});
