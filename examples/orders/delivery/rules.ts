import { Checkout, CreateGithubAppToken, SetupNode } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { NodeCi } from 'slipway/pipelines';
import { BranchProtection, BypassActor, CodeOwners, DriftCheck, RepositorySettings, Ruleset, RulesetRule, RulesetTarget } from 'slipway/repository';
import { RunStep } from 'slipway/workflows';
import { BackendChecks } from './backend-ci';

/** OR-7, OR-8: what main asks of a change, and who looks at it. The required checks are jobs; their names are worked out from the workflows. */
export function declareRules(delivery: Delivery, { python, security }: BackendChecks, frontend: NodeCi): void {
  new RepositorySettings(delivery, {
    merge: { mergeCommit: false, squash: true, rebase: false, deleteBranch: true },
    secrets: ['CODECOV_TOKEN', 'PAGERDUTY_ROUTING_KEY', 'PUSHGATEWAY_PASSWORD', 'SETTINGS_APP_KEY', 'SLACK_WEBHOOK_URL'],
    variables: ['PUSHGATEWAY_URL', 'PUSHGATEWAY_USER'],
  });

  new BranchProtection(delivery, 'main', {
    requiredChecks: [...['quality', 'unit', 'integration'].map((part) => python.job(part)), security.verdict, frontend.job('quality'), frontend.job('test')],
    strict: true,
    requiredApprovals: 1,
    dismissStaleReviews: true,
    linearHistory: true,
    enforceAdmins: false,
  });

  // A release tag leads to production: nobody moves or removes one, and only release managers make one.
  new Ruleset(delivery, 'release-tags', {
    target: RulesetTarget.tags(['v*']),
    rules: [RulesetRule.creation(), RulesetRule.update(), RulesetRule.deletion()],
    bypassActors: [BypassActor.team('release-managers')],
  });

  // Every morning: is GitHub as this program says? An issue says when it is not.
  const token = new CreateGithubAppToken({
    clientId: 'Iv23liAcmeOrdersApp0',
    privateKey: Secrets.get('SETTINGS_APP_KEY'),
    permissionAdministration: 'read',
    permissionEnvironments: 'read',
    permissionSecrets: 'read',
  });
  new DriftCheck(delivery, 'drift', {
    setup: [new Checkout(), new SetupNode({ nodeVersion: '24' }), new RunStep('npm ci'), token],
    token: token.token,
  });

  const owners = new CodeOwners(delivery, { comment: 'Who is asked to review what. The last line that matches decides.', requiredPaths: ['/app/payments/', '/.github/'] });
  owners.own('*', ['@acme/orders-developers']);
  owners.own('/frontend/', ['@acme/frontend']);
  const critical = owners.addGroup('What can cost money or let somebody in');
  critical.own('/app/payments/', ['@acme/payments', '@acme/security']);
  critical.own('/k8s/', ['@acme/platform']);
  critical.own('/.github/', ['@acme/platform', '@acme/security']);
  critical.own('/delivery/', ['@acme/platform', '@acme/security']);
}
