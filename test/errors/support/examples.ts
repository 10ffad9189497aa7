import { RootConstruct } from 'constructs';
import { resolveActions } from 'slipway/actions/inside';
import { COMMIT, makeWorld } from './world';
import { readPlanFile } from '../../../lib/apply/plan-file/read-plan-file';
import { readDocument } from '../../../lib/apply/read-document';
import { conduct } from '../../../lib/delivery/conduct';
import { StagedFiles } from '../../../lib/delivery/projen/disk/staged-files';
import { readText } from '../../../lib/delivery/projen/read-text';
import { ActionPins, ActionStep, UploadArtifact } from 'slipway/actions';
import { Checks } from 'slipway/checks';
import { Duration, Severity } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Functions } from 'slipway/expressions';
import { AccessMatrix, AwsAccount, AwsOidcProvider, AwsRole, AwsStatement, GcpWorkloadIdentity, JobClaims, TrustPolicy, Trusted } from 'slipway/identity';
import { PromQl } from 'slipway/observability';
import {
  DependabotEcosystem, DependabotSchedule, DeploymentEnvironment, EnvironmentTable, GithubRepository, GithubServer, IssueField, Reviewer, RulesetTarget,
} from 'slipway/repository';
import { CallJob, Job, RunStep, Trigger, Workflow } from 'slipway/workflows';

/** A value that the types would refuse, as JavaScript and `any` hand it over. */
const wrong = (value: unknown) => value as never;

const workflow = () => new Workflow(Delivery.standalone(), 'ci', { triggers: [Trigger.push()] });
const job = () => new Job(workflow(), 'test');
const w = makeWorld;

/** For each code, a program that is refused with it. */
export const EXAMPLES: Readonly<Record<string, () => unknown>> = {
  'call/ambiguous-name': () => new UploadArtifact({ name: 'dist', path: ['dist'] }),
  'call/asks-for-password': () => IssueField.input('Your password'),
  'call/aws-region': () => new AwsAccount(Delivery.standalone(), 'main', { accountId: '123456789012', region: 'cn-north-1', partition: wrong('aws') }),
  'call/aws-role': () => new AwsRole(w().delivery, 'deploy', { account: w().account(), trustedBy: w().trustedBy(), path: 'teams' }),
  'call/aws-session': () => new AwsRole(w().delivery, 'deploy', { account: w().account(), trustedBy: w().trustedBy() }).assume({ duration: Duration.minutes(5) }),
  'call/aws-statement': () => AwsStatement.allow({ actions: ['s3'], resources: ['*'] }),
  'call/aws-tags': () => AwsOidcProvider.create({ tags: { 'aws:team': 'a' } }),
  'call/contradiction': () => w().dependabot().addUpdate(DependabotEcosystem.NPM, { directory: '/', directories: ['/a'] }),
  'call/duplicate-id': () => {
    const delivery = Delivery.standalone();
    new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
    return new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  },
  'call/duplicate-item': () => IssueField.dropdown('Version', { options: ['1', '1'] }),
  'call/duplicate-name': () => {
    const dependabot = w().dependabot();
    dependabot.addEcosystemGroup('all', { schedule: DependabotSchedule.weekly() });
    dependabot.addEcosystemGroup('all', { schedule: DependabotSchedule.daily() });
  },
  'call/empty-entry': () => w().dependabot().addUpdate(DependabotEcosystem.NPM, { ignore: [{}] }),
  'call/empty-id': () => new Job(workflow(), ''),
  'call/empty-list': () => Functions.allOf(),
  'call/empty-text': () => w().owners().addGroup(' '),
  'call/environment-table': () => new EnvironmentTable(w().delivery, 'sizes', { environments: [w().environment()], rows: { SIZE: { staging: 's' } } }),
  'call/expression-not-allowed': () => new DeploymentEnvironment(w().delivery, '${{ inputs.target }}'),
  'call/foreign-group': () => w().dependabot().addUpdate(DependabotEcosystem.NPM, { ecosystemGroup: w().dependabot().addEcosystemGroup('all') }),
  'call/job-without-token': () => Trusted.job(new CallJob(workflow(), 'deploy', { uses: `acme/ops/.github/workflows/deploy.yml@${COMMIT}` })),
  'call/locked-scope': () => {
    const delivery = Delivery.standalone();
    delivery.node.lock();
    return new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  },
  'call/missing-claim': () => w().policy().evaluate({ aud: 'sts.amazonaws.com' }),
  'call/missing-option': () => new Workflow(Delivery.standalone(), 'ci', wrong({})),
  'call/missing-reason': () => Checks.of(job()).acknowledge('actions/unpinned-action', ''),
  'call/missing-service-account': () => new GcpWorkloadIdentity(w().delivery, 'gcp', { projectId: 'acme-production', projectNumber: '123456789012', trustedBy: w().trustedBy() })
    .authenticate({ tokenFormat: 'id_token' }),
  'call/no-delivery': () => AccessMatrix.of(new RootConstruct()),
  'call/not-a-commit': () => ActionPins.of(Delivery.standalone()).pin('actions/checkout', { sha: 'v5' }),
  'call/not-a-step': () => job().use(wrong('make')),
  'call/not-json': () => TrustPolicy.fromJson('{'),
  'call/not-one-of': () => DependabotSchedule.weekly({ day: wrong('someday') }),
  'call/object-as-text': () => job().run(`echo ${String({})}`),
  'call/other-copy': () => resolveActions({ of: () => [workflow()], only: () => true } as never),
  'call/other-server': () => GithubServer.enterpriseServer('acme.ghe.com'),
  'call/promql': () => PromQl.raw('sum(rate(orders_total[5m])'),
  'call/reserved-choice': () => IssueField.dropdown('Version', { options: ['None', '1'] }),
  'call/reserved-group': () => Checks.of(job()).addRule({ id: 'security/ours', severity: Severity.ERROR, check: () => [] }),
  'call/reserved-id': () => new Job(workflow(), 'constructor'),
  'call/step-twice': () => {
    const step = new RunStep('make', { name: 'Build' });
    job().use(step, step);
  },
  'call/team-as-user': () => Reviewer.user('acme/platform'),
  'call/too-deep': () => job().workflow.addOverride('env', Array.from({ length: 300 }).reduce((inner) => [inner], 1)),
  'call/trust-policy': () => TrustPolicy.fromJson('{"Version":"2012-10-17"}'),
  'call/trusts-nobody': () => new AwsRole(w().delivery, 'deploy', { account: w().account(), trustedBy: [] }),
  'call/undeclared-name': () => w().environment().secret('KEEY'),
  'call/unknown-action': () => {
    class Mine extends ActionStep {
      public constructor() {
        super('acme/own-action', {});
      }
    }
    return new Mine();
  },
  'call/unknown-file': () => Delivery.standalone().synthText('.github/workflows/ci.yml'),
  'call/unknown-ids': () => JobClaims.of(new GithubRepository(w().delivery, 'acme/app')),
  'call/unknown-option': () => new Job(workflow(), 'test', wrong({ 'runs-on': 'ubuntu-latest' })),
  'call/unmatched-labels': () => w().gauge().current().greaterThan(w().gauge().current().sum()),
  'call/unreadable-value': () => new Job(workflow(), 'test', { get name(): string { throw new Error('not yet'); } }),
  'call/wrong-bundle': () => job().use(wrong({ toSteps: () => 'make' })),
  'call/wrong-duration': () => Duration.minutes(-1),
  'call/wrong-ref': () => RulesetTarget.branches(['refs/tags/v1']),
  'call/wrong-scope': () => new Job(wrong(Delivery.standalone()), 'test'),
  'call/wrong-value': () => new Job(workflow(), 'test', wrong({ timeout: 10 })),
  'file/lock': () => conduct(new RootConstruct(), { lock: '{"actions/checkout":{"version":"v5"}}' }),
  'file/not-json': () => conduct(new RootConstruct(), { lock: '{' }),
  'file/plan': () => readPlanFile('{"version":2,"digest":""}', 'plan.json', '1.0.0'),
  'file/settings': () => readDocument('[]', '.github/slipway.settings.json'),
  'file/unreadable': () => readText('.', 'docs'),
  'file/unwritable': () => new StagedFiles('.').stage([{ path: 'docs', data: '' }]),
};
