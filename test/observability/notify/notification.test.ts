import { parse } from 'yaml';
import { refused } from '../support/shop';
import { makeTeam } from '../support/team';
import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Status } from 'slipway/expressions';
import { Notification, NotificationStatus, NotificationStepOptions, Receiver } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

function makeNotification() {
  const team = makeTeam();
  const notification = new Notification(team.delivery, 'notify', { events: { 'deploy-failure': [team.pager, team.slack], 'deploy-success': [team.slack, team.teams], 'build-failure': [team.hook] } });
  const workflow = new Workflow(team.delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(workflow, 'deploy');
  job.use(new Checkout());
  const told = (event: string, options: NotificationStepOptions) => {
    job.use(notification.send(event, options));
    return parse(team.delivery.synthText(workflow.file)).jobs.deploy.steps.at(-1);
  };
  return { ...team, notification, job, told };
}

test('GL-34: a step tells the receivers of its event, and has the secrets of those and of no others', () => {
  const { told } = makeNotification();
  expect(told('deploy-failure', { title: `Deploying ${Github.sha} failed`, environment: 'production', condition: Status.failure() })).toEqual({
    name: 'Tell of deploy-failure',
    if: 'failure()',
    uses: './.github/actions/notify',
    with: {
      'event': 'deploy-failure',
      'title': 'Deploying ${{ github.sha }} failed',
      'status': '${{ job.status }}',
      'environment': 'production',
      'secret-pagerduty': '${{ secrets.PAGERDUTY_ROUTING_KEY }}',
      'secret-slack': '${{ secrets.SLACK_WEBHOOK_URL }}',
    },
  });
});

test('all that can be said of it is handed over', () => {
  const { told } = makeNotification();
  const { name, id, with: inputs } = told('build-failure', { title: 'a', text: 'b', status: NotificationStatus.WARNING, link: 'https://example.com', version: '1', incident: 'hook', required: true, name: 'Tell the hook', stepId: 'told', comment: 'x' });
  expect([name, id]).toEqual(['Tell the hook', 'told']);
  expect(inputs).toEqual({ 'event': 'build-failure', 'title': 'a', 'text': 'b', 'status': 'warning', 'link': 'https://example.com', 'version': '1', 'incident': 'hook', 'required': true, 'secret-hook': '${{ secrets.HOOK_URL }}' });
});

test('the action hands everything to its program in variables, and nothing in arguments', () => {
  const { delivery, notification } = makeNotification();
  const { runs: { steps: [step] }, inputs } = parse(delivery.synthText(notification.action.file));
  expect(step.run).toBe('node "$GITHUB_ACTION_PATH/notify.cjs"');
  expect(Object.keys(inputs)).toEqual(['event', 'title', 'text', 'status', 'link', 'environment', 'version', 'incident', 'required', 'secret-pagerduty', 'secret-slack', 'secret-teams', 'secret-hook']);
  expect(step.env).toEqual({ NODE_USE_ENV_PROXY: '1', ...Object.fromEntries(Object.keys(inputs).map((name) => [`NOTIFY_${name.toUpperCase().replace('-', '_')}`, `\${{ inputs.${name} }}`])) });
});

test('GL-5: its inputs have the names that people know them by, and the program knows them all the same', () => {
  const { delivery, slack } = makeTeam();
  const notification = new Notification(delivery, 'notify', { events: { pipeline: [slack] }, defaultEvent: 'pipeline', inputs: { event: 'channel', text: 'body' } });
  const workflow = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(workflow, 'deploy');
  job.use(new Checkout(), notification.send('pipeline', { title: 'a', text: 'b' }));
  expect(parse(delivery.synthText(workflow.file)).jobs.deploy.steps[1].with).toMatchObject({ channel: 'pipeline', body: 'b' });
  const { inputs, outputs, runs: { steps: [step] } } = parse(delivery.synthText(notification.action.file));
  expect([inputs.channel.default, inputs.channel.required, Object.keys(inputs), Object.keys(outputs)]).toEqual(['pipeline', undefined, expect.not.arrayContaining(['event', 'text']), ['notification-id']]);
  expect(step.env).toMatchObject({ NOTIFY_EVENT: '${{ inputs.channel }}', NOTIFY_TEXT: '${{ inputs.body }}' });
});

test.each([
  [{ defaultEvent: 'other' }, /tells 'other' where no event is named, and has no such event: there are pipeline/],
  [{ inputs: { event: 'title' } }, /two inputs of the name 'title'/],
  [{ inputs: { event: 'body', text: 'body' } }, /two inputs of the name 'body'/],
  [{ inputs: { text: 'Body' } }, /the name of an input: letters in lower case/],
])('names of inputs that cannot be meant are refused: %p', (options, message) => {
  const { delivery, slack } = makeTeam();
  expect(() => new Notification(delivery, 'notify', { events: { pipeline: [slack] }, ...options })).toThrow(message);
});

test('the table beside the program says who is told of what', () => {
  const { delivery, notification } = makeNotification();
  expect(notification.tableFile).toBe('.github/actions/notify/receivers.json');
  const { events, receivers } = JSON.parse(delivery.synthText(notification.tableFile));
  expect(events).toEqual({ 'deploy-failure': ['pagerduty', 'slack'], 'deploy-success': ['slack', 'teams'], 'build-failure': ['hook'] });
  expect(receivers).toEqual({ pagerduty: { kind: 'pagerduty' }, slack: { kind: 'slack' }, teams: { kind: 'teams' }, hook: { kind: 'webhook' } });
});

const { delivery, slack, email, notification } = makeNotification();
const silent = Receiver.slack(delivery, 'silent');
const of = (events: Record<string, Receiver[]>) => new Notification(delivery, 'other', { events });
test.each<[string, () => unknown, string, RegExp]>([
  ['a title of two lines', () => new Notification(Delivery.standalone(), 'other', { events: { x: [slack] } }).send('x', { title: 'a\nb' }), 'call/wrong-value', /title must be one line/],
  ['a title that says nothing', () => new Notification(Delivery.standalone(), 'other', { events: { x: [slack] } }).send('x', { title: ' ' }), 'call/wrong-value', /title must be one line/],
  ['a link that leads nowhere', () => new Notification(Delivery.standalone(), 'other', { events: { x: [slack] } }).send('x', { title: 'a', link: 'javascript:x' }), 'call/wrong-value', /link must be an address, such as/],
  ['an email', () => of({ x: [slack, email] }), 'call/contradiction', /'email' is an email, which a workflow does not send.*Alertmanager does/],
  ['a receiver without a secret', () => of({ x: [silent] }), 'call/contradiction', /'silent' has no secret for workflows.*webhook: Secrets\.get/],
  ['a pager without a secret', () => of({ x: [Receiver.pagerDuty(delivery, 'page')] }), 'call/contradiction', /routingKey: Secrets\.get/],
  ['nothing to tell', () => of({}), 'call/empty-list', /it has no event/],
  ['nobody to tell', () => of({ x: [] }), 'call/wrong-value', /of which there is at least one/],
  ['one who is told twice', () => of({ x: [slack, slack] }), 'call/contradiction', /tells one receiver twice/],
  ['an event of an odd name', () => of({ 'Deploy failed': [slack] }), 'call/wrong-value', /letters in lower case, digits and -/],
  ['an id that is no name of a folder', () => new Notification(delivery, 'A', { events: { x: [slack] } }), 'call/wrong-value', /its id is the name of a folder/],
  ['an event that there is not', () => notification.send('deploy-failed', { title: 'x' }), 'call/undeclared-name', /there are 'deploy-failure', 'deploy-success', 'build-failure'|did you mean 'deploy-failure'/],
  ['a step without a title', () => notification.send('deploy-failure', {} as never), 'call/missing-option', /'title' is missing/],
  ['a status that there is not', () => notification.send('deploy-failure', { title: 'x', status: 'failed' as never }), 'call/wrong-value', /a NotificationStatus/],
  ['the word of others', () => notification.send('deploy-failure', { title: 'x', message: 'y' } as never), 'call/unknown-option', /did you mean 'text'\?/],
  ['a secret as text', () => Receiver.webhook(delivery, 'z', { webhook: 'https://example.com' as never }), 'call/wrong-value', /Secrets\.get/],
])('%s is refused in the call', (_, call, code, why) => {
  const error = refused(call);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(why)]);
});

test('a secret may come from an environment', () => {
  const { delivery: other, job } = makeNotification();
  const production = new DeploymentEnvironment(other, 'production', { branches: ['main'], secrets: ['HOOK'] });
  const hook = Receiver.webhook(other, 'more', { webhook: production.secret('HOOK') });
  const workflow = new Workflow(other, 'cd', { triggers: [Trigger.push()] });
  const deploy = new Job(workflow, 'deploy', { environment: production });
  deploy.use(new Checkout(), new Notification(other, 'tell', { events: { x: [hook] } }).send('x', { title: 'x' }));
  job.run('make');
  expect(parse(other.synthText(workflow.file)).jobs.deploy.steps[1].with['secret-more']).toBe('${{ secrets.HOOK }}');
});
