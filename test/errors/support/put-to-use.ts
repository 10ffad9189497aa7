import { World } from './world';
import { Duration } from 'slipway/core';
import { Expression } from 'slipway/expressions';
import * as identity from 'slipway/identity';
import * as observability from 'slipway/observability';
import * as repository from 'slipway/repository';
import * as workflows from 'slipway/workflows';

const { Job, Matrix, Workflow } = workflows;

/** Hands what a call gave to where it belongs: a value that was taken must be good for the rest of the way, too. */
export function putToUse(made: unknown, w: World): void {
  const job = (props: workflows.JobProps) => new Job(w.ci(), 'user', props).run('make');
  if (made instanceof workflows.Step) {
    if (!made._owner) w.job().use(made);
  } else if (made instanceof Expression) {
    job({ condition: made }).output(`a${made}`);
    new Job(w.ci(), 'reader', { env: { VALUE: made } }).run(`echo "${made}"`, { env: { ALSO: `x${made}` } });
  } else if (made instanceof workflows.Trigger) {
    new Job(new Workflow(w.delivery, 'started', { triggers: [made] }), 'a').run('make');
  } else if (made instanceof Matrix) {
    job({ matrix: made });
  } else if (made instanceof workflows.MatrixValue) {
    job({ matrix: new Matrix({ axes: { a: [made] } }) });
  } else if (made instanceof workflows.Permissions) {
    job({ permissions: made });
  } else if (made instanceof workflows.Runner) {
    job({ runsOn: made });
  } else if (made instanceof workflows.JobEnvironment) {
    job({ environment: made });
  } else if (made instanceof Duration) {
    job({ timeout: made });
  } else if (made instanceof workflows.DispatchInput) {
    putToUse(workflows.Trigger.workflowDispatch({ a: made }), w);
  } else if (made instanceof workflows.CallInput) {
    new workflows.ReusableWorkflow(w.delivery, 'taker', { inputs: { a: made } });
  } else if (made instanceof observability.PromQl) {
    inAlerts(made, [], w);
  } else if (made instanceof observability.MetricSamples) {
    inAlerts(w.gauge().current(), [{ name: 'x', series: [made], expectations: [observability.AlertExpectation.silent(Duration.minutes(1))] }], w);
  } else if (made instanceof observability.SeriesValues) {
    putToUse(w.gauge().series({}, made), w);
  } else if (made instanceof observability.AlertExpectation) {
    inAlerts(w.gauge().current(), [{ name: 'x', series: [], expectations: [made] }], w);
  } else {
    inSettings(made, w);
  }
}

function inAlerts(expression: observability.PromQl, tests: observability.AlertTest[], w: World): void {
  new observability.AlertRule(w.alerts(), 'User', { expression, severity: observability.AlertSeverity.INFO, summary: 'x', description: 'x', tests });
}

function inSettings(made: unknown, w: World): void {
  if (made instanceof observability.MetricEmitter) new observability.MetricCatalogue(w.delivery, 'user', { emitter: made }).gauge('user_visitors', { help: 'x' });
  const rules = [repository.RulesetRule.creation()];
  if (made instanceof repository.RulesetRule) new repository.Ruleset(w.delivery, 'user', { rules: [made] });
  if (made instanceof repository.RulesetTarget) new repository.Ruleset(w.delivery, 'user', { target: made, rules });
  if (made instanceof repository.BypassActor) new repository.Ruleset(w.delivery, 'user', { bypassActors: [made], rules });
  if (made instanceof repository.RequiredCheck) new repository.BranchProtection(w.delivery, 'main', { requiredChecks: [made] });
  if (made instanceof repository.Reviewer) new repository.DeploymentEnvironment(w.delivery, 'reviewed', { reviewers: [made] });
  if (made instanceof repository.AllowedActions) new repository.RepositorySettings(w.delivery, { actions: { allowed: made } as never });
  if (made instanceof repository.GithubServer) new repository.GithubRepository(w.delivery, 'acme/app', { server: made });
  if (made instanceof repository.IssueField) new repository.IssueForm(w.delivery, 'user', { name: 'Bug report', description: 'x', fields: [made] });
  if (made instanceof repository.DependabotRegistry) w.dependabot().addUpdate(repository.DependabotEcosystem.NPM, { registries: [made] });
  if (made instanceof repository.DependabotEcosystem) w.dependabot().addUpdate(made);
  if (made instanceof repository.DependabotSchedule) w.dependabot().addUpdate(repository.DependabotEcosystem.NPM, { schedule: made });
  if (made instanceof repository.DependabotOidc) putToUse(repository.DependabotRegistry.npm('acme', { url: 'https://example.com', oidc: made }), w);
  const trustedBy = made instanceof identity.Trusted ? [made] : w.trustedBy;
  if (made instanceof identity.Trusted) new identity.AwsRole(w.delivery, 'user', { account: w.account(), trustedBy: trustedBy as identity.Trusted[] });
  if (made instanceof identity.AwsStatement) new identity.AwsRole(w.delivery, 'user', { account: w.account(), trustedBy: w.trustedBy(), statements: [made] });
  if (made instanceof identity.AwsOidcProvider) new identity.AwsAccount(w.delivery, 'user', { accountId: '210987654321', oidcProvider: made });
  if (made instanceof identity.TrustPolicy) new identity.ExternalRole(w.delivery, 'user', { roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: made });
}
