import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

function said(delivery: Delivery): string[] {
  return delivery.synth().findings.filter(({ id }) => id === 'security/bot-condition').map(({ message }) => message);
}

/** What is said of a job that runs under a condition. */
function of(condition: string, ...triggers: Trigger[]): string[] {
  const delivery = Delivery.standalone();
  new Job(new Workflow(delivery, 'ci', { triggers: triggers.length > 0 ? triggers : [Trigger.pullRequestTarget()] }), 'merge', { condition: Expression.raw(condition) }).run('make merge');
  return said(delivery);
}

const trusts = (path: string, bot: string, where = "`if` of the job 'merge'") =>
  `The condition in ${where} trusts '${path}' to be '${bot}'. That is the account that started the run: a stranger who makes the bot push to their pull request passes as the bot.`;

test.each([
  ["github.actor == 'dependabot[bot]'", 'github.actor'], ["github.triggering_actor == 'dependabot[bot]'", 'github.triggering_actor'], ["github.event.sender.login == 'dependabot[bot]'", 'github.event.sender.login'],
  ["GITHUB.Actor == 'dependabot[bot]'", 'github.Actor'], ["github.actor == 'dependabot[bot]' || github.event.label.name == 'safe'", 'github.actor'], ["github.event.label.name == 'safe' || github.actor == 'dependabot[bot]'", 'github.actor'],
  ["failure() == true || github.actor == 'dependabot[bot]'", 'github.actor'],
])('who started the run is trusted by %s', (condition, path) => {
  expect(of(condition)).toEqual([trusts(path, 'dependabot[bot]')]);
});

test.each([
  "github.actor == 'dependabot[bot]' && github.event.pull_request.user.login == 'dependabot[bot]'", "github.actor == 'dependabot[bot]' && github.event.pull_request.user.id == 49699333",
  "github.actor == 'octocat' && github.event.label.name != 'x[bot]'", "github.actor == 'octocat' && inputs.who == '[bot] or not'", "github.event.issue.user.login == 'dependabot[bot]'", "github.actor_id == 'dependabot[bot]'",
  "inputs.github.actor == 'dependabot[bot]'", "format('{0}', github.actor) == 'dependabot[bot]'", "github.actor > 'dependabot[bot]'",
  "contains(github.event.pull_request.labels.*.name, '[bot]')", "github.actor == '[bot]' &&",
])('and not by %s', (condition) => {
  expect(of(condition)).toEqual([]);
});

test.each([
  ['any of the events', [Trigger.push(), Trigger.pullRequestTarget()], 1], ['a review', [Trigger.pullRequestReview()], 1], ['a comment', [Trigger.issueComment()], 1], ['another run', [Trigger.workflowRun({ workflows: ['ci'] })], 1],
  ['a push', [Trigger.push()], 0], ['an issue', [Trigger.issues()], 0],
])('that counts where the run is for %s', (_, triggers, times) => {
  expect(of("github.actor == 'dependabot[bot]'", ...triggers)).toHaveLength(times);
});

test('an action does not know for what it runs', () => {
  const delivery = Delivery.standalone();
  const action = new CompositeAction(delivery, 'merge', { description: 'Merges' });
  action.run('make merge', { condition: Expression.raw("github.actor == 'dependabot[bot]'") });
  expect(said(delivery)).toEqual([trusts('github.actor', 'dependabot[bot]', "`if` of the step 'make merge' in the action 'merge'")]);
});
