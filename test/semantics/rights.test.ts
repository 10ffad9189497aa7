import { Limited, rightsOf } from '../../lib/semantics/rights';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Dependabot, DependabotEcosystem, GithubRepository, Visibility } from 'slipway/repository';
import { Job, PermissionLevel, Permissions, Trigger, Workflow } from 'slipway/workflows';

test.each<[string, Limited | undefined, string, string]>([
  ['pull_request', undefined, 'as-granted', 'all'],
  ['pull_request', 'fork', 'reads', 'none'],
  ['pull_request_review', 'fork', 'reads', 'none'],
  ['pull_request_review_comment', 'fork', 'reads', 'none'],
  ['pull_request_target', 'fork', 'as-granted', 'all'],
  ['issue_comment', 'fork', 'as-granted', 'all'],
  ['workflow_run', 'fork', 'as-granted', 'all'],
  ['pull_request', 'dependabot', 'as-granted', 'those-of-dependabot'],
  ['push', 'dependabot', 'as-granted', 'those-of-dependabot'],
  ['create', 'dependabot', 'as-granted', 'those-of-dependabot'],
  ['deployment_status', 'dependabot', 'as-granted', 'those-of-dependabot'],
  ['pull_request_target', 'dependabot', 'as-granted', 'all'],
  ['schedule', 'dependabot', 'as-granted', 'all'],
])('a run of %s by %s has a token that is %s, and of secrets %s', (event, by, token, secrets) => {
  expect(rightsOf(event, by)).toEqual({ token, secrets });
});

describe('what is known of the repository decides', () => {
  const found = (around: (delivery: Delivery) => void) => {
    const delivery = Delivery.standalone();
    around(delivery);
    const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] });
    new Job(ci, 'comment').run('gh pr comment', { permissions: Permissions.of({ pullRequests: PermissionLevel.WRITE }), env: { TOKEN: Secrets.get('TOKEN') } });
    return delivery.synth().findings.map(({ id, message }) => `${id}${message.includes('Dependabot') ? ' of Dependabot' : ''}`).filter((id) => /read-only-token|secret-not-there/.test(id));
  };
  const repository = (visibility?: Visibility) => (delivery: Delivery) => void new GithubRepository(delivery, 'acme/app', { visibility });

  test.each<[string, (delivery: Delivery) => void, string[]]>([
    ['nothing is known', () => undefined, ['workflows/read-only-token']],
    ['only its name is known', repository(), ['workflows/read-only-token']],
    ['everybody may fork it', repository(Visibility.PUBLIC), ['workflows/read-only-token', 'workflows/secret-not-there']],
    ['it is private', repository(Visibility.PRIVATE), []],
    ['it is internal', repository(Visibility.INTERNAL), []],
    ['Dependabot is there', (delivery) => new Dependabot(delivery).addUpdate(DependabotEcosystem.NPM), ['workflows/read-only-token', 'workflows/secret-not-there of Dependabot']],
  ])('where %s', (_, around, expected) => {
    expect(found(around)).toEqual(expected);
  });
});
