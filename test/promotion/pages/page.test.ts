import { makeShop } from '../support/shop';
import { Duration, Weekday } from 'slipway/core';
import { Secrets } from 'slipway/expressions';
import { CicdMetrics, DeploymentMonitoring, MetricCatalogue, PromQl } from 'slipway/observability';
import { AlertLevel, Analysis, BlueGreen, Canary, Cluster, Gate, Hook, KubernetesTarget, MetricCondition, PromotionAction, PromotionWorkflow, RollbackPolicy, Rolling, TrafficRouter, Upstream, Verification } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';

const PAGE = 'docs/delivery/shop.md';

/** The part of a page below a heading. */
function section(page: string, heading: string): string {
  const at = page.indexOf(`\n## ${heading}\n`);
  expect(at).toBeGreaterThan(0);
  const end = page.indexOf('\n## ', at + 1);
  return page.slice(at, end === -1 ? undefined : end);
}

const errors = new Analysis('errors', { metrics: { rate: { query: PromQl.raw('vector(0)'), success: MetricCondition.below(1) } } });

describe('the page of a pipeline', () => {
  test('tells of every gate what must be so, and whether it can be overridden', () => {
    const { delivery, stage, test: job } = makeShop({ record: { tests: ['reports/*.xml'], coverage: 'coverage.xml' } });
    const staging = stage('staging', { gates: [Gate.checks([job])] });
    stage('production', {
      after: Upstream.all(staging),
      gates: [
        Gate.soak(Duration.hours(2)),
        Gate.weekdays('Europe/Berlin'),
        Gate.window({ days: [Weekday.SATURDAY], opens: '22:00', closes: '04:00', timeZone: 'UTC' }),
        Gate.closedWindow({ opens: '09:00', closes: '10:30', timeZone: 'UTC' }),
        Gate.freeze({ until: '2027-01-04T06:00:00+01:00', reason: 'the | holidays' }),
        Gate.noOpenAlerts({ levels: [AlertLevel.CRITICAL, AlertLevel.HIGH] }),
        Gate.noOpenAlerts({ gateId: 'few', most: 3 }),
        Gate.passRate(0.985),
        Gate.coverage(0.8),
        Gate.approvals({ minimum: 2, approvers: ['ada', 'grace'], overridable: false }),
        Gate.attestation(),
        Gate.metric({ query: PromQl.raw('a or b'), above: 1, below: 2 }),
        Gate.ref({ branches: ['main'], tags: ['v*', 'hotfix-*'] }),
      ],
      override: { reviewers: [Reviewer.team('acme/release')], expires: Duration.hours(1) },
    });
    const page = delivery.synthText(PAGE);
    expect(section(page, 'staging')).toContain('| `checks` | `test` succeeded for the commit of the release | no |\n\nNobody can override a gate that is closed.');
    const rows = section(page, 'production').split('\n').filter((line) => /^\| `/.test(line));
    expect(rows).toEqual([
      '| `upstream` | verified in staging | yes |',
      '| `soak` | verified for 2 hours in the stages before | yes |',
      '| `weekdays` | only Monday to Friday, Europe/Berlin | yes |',
      '| `window` | only Saturday from 22:00 to 04:00 of the next day, UTC | yes |',
      '| `closed-window` | not every day from 09:00 to 10:30, UTC | yes |',
      '| `freeze` | not until 2027-01-04 06:00:00+01:00: the \\| holidays | yes |',
      '| `dependabot-alerts` | no open critical or high alert of Dependabot | yes |',
      '| `few` | at most 3 open critical alerts of Dependabot | yes |',
      '| `pass-rate` | at least 98.5 % of the tests passed | yes |',
      '| `coverage` | at least 80 % of the code is covered | yes |',
      '| `approvals` | 2 of @ada, @grace said yes within 2 days; whoever made the release does not count | no |',
      '| `attestation` | attested by `.github/workflows/ci.yml` | yes |',
      '| `metric` | `a or b` is above 1 and below 2 | yes |',
      '| `ref` | made of a branch `main`, or of a tag `v*` or `hotfix-*` | yes |',
    ]);
    expect(section(page, 'production')).toContain('Of the windows one that is open is enough.');
    expect(section(page, 'staging')).not.toContain('Of the windows');
    expect(page).toContain('An override needs a reason, and the yes of one of @acme/release. It holds for 1 hour.');
  });

  test('tells of a strategy its steps, how long each is looked at, and how long it may take (GE-6, GE-8)', () => {
    const { delivery, stage } = makeShop();
    const cluster = Cluster.kubeconfig({ name: 'main', secret: Secrets.get('KUBECONFIG') });
    const target = new KubernetesTarget({ cluster, deployment: 'web', service: 'web', images: { web: 'api' }, replicas: 20 });
    const router = TrafficRouter.replicaRatio();
    const made = stage('production', { targets: [target], strategies: [new BlueGreen({ router }), new Canary({ router, steps: [{ weight: 5, pause: Duration.minutes(10), analysis: errors }, { weight: 100 }] }), new Rolling()], backup: Hook.script('./backup.sh') });
    const page = section(delivery.synthText(PAGE), 'production');
    const minutes = (strategy: string) => `At most ${(made.deployJob(strategy)._props.timeout as Duration).toMinutes()} minutes, the undoing among them.`;
    expect(page).toContain('To `web (main)`, by `.github/workflows/deploy-production.yml`, one release at a time in `production`. Before that a backup is made.');
    expect(page).toContain(`**blue-green** (the usual way): It comes up beside what serves, and is tested there. Then the traffic moves, by the number of pods on either side. What served before stays for 1 day. ${minutes('blue-green')}

| traffic | for | judged by |
|---|---|---|
| 10 % | 2 minutes |  |
| 50 % | 2 minutes |  |
| 100 % | 5 minutes |  |`);
    expect(page).toContain(`${minutes('canary')}

| traffic | for | judged by |
|---|---|---|
| 5 % | 10 minutes | \`errors\` |
| 100 % |  |  |`);
    expect(page).toContain(`**rolling**: Batch by batch: meanwhile at most 25% more than wanted, and 0 fewer. ${minutes('rolling')}`);
  });

  test('has the commands that people need, and none that nothing would answer', () => {
    const { delivery, stage, pipeline } = makeShop({ props: { rollback: { stageInput: 'where', targetInput: 'revision' } } });
    const staging = stage('staging');
    const workflow = new PromotionWorkflow(pipeline, 'production-deploy', { automatic: false, actions: [PromotionAction.PROMOTE], inputs: { release: 'version', skipUpstream: 'skip_staging_validation' } });
    stage('production', { workflow, after: Upstream.all(staging), override: { reviewers: [Reviewer.team('acme/release')] } });
    const page = delivery.synthText(PAGE);
    const commands = (name: string) => section(page, name).split('\n').filter((line) => line.startsWith('gh '));
    expect(commands('staging')).toEqual([
      "gh workflow run promote-environment.yml -f action=promote -f release='<release>' -f reason='<reason>'",
      "gh workflow run rollback.yml -f where=staging -f revision=last-verified -f reason='<reason>'",
      "gh workflow run promote-environment.yml -f action=hold -f release='<release>' -f reason='<reason>'",
      "gh workflow run promote-environment.yml -f action=lift -f release='<release>' -f reason='<reason>'",
      "gh workflow run promote-environment.yml -f action=withdraw -f release='<release>' -f reason='<reason>'",
      "gh workflow run promote-environment.yml -f action=freeze -f until='<until>' -f reason='<reason>'",
      "gh workflow run promote-environment.yml -f action=thaw -f reason='<reason>'",
    ]);
    expect(commands('production')).toEqual([
      "gh workflow run production-deploy.yml -f version='<release>' -f reason='<reason>'",
      "gh workflow run production-deploy.yml -f version='<release>' -f skip_staging_validation=true -f reason='<reason>'",
      "gh workflow run rollback.yml -f where=production -f revision=last-verified -f reason='<reason>'",
    ]);
    // The inputs are those of the workflows, whatever they are called.
    const inputs = (file: string) => [...delivery.synthText(`.github/workflows/${file}`).matchAll(/^ {6}([\w-]+):$/gm)].map(([, name]) => name);
    for (const command of [...commands('staging'), ...commands('production')]) {
      const [file] = /[\w-]+\.yml/.exec(command)!;
      for (const [, name] of command.matchAll(/-f ([\w-]+)=/g)) expect(inputs(file)).toContain(name);
    }
  });

  test('says what goes back, how long that takes, and what does not go back', () => {
    const { delivery, stage, production } = makeShop();
    const cicd = new CicdMetrics(delivery, 'cicd', { environments: [production] });
    const requests = new MetricCatalogue(delivery, 'web').counter('web_requests_total', { help: 'Requests.', labels: { code: ['200', '500'] } });
    const monitoring = new DeploymentMonitoring(delivery, 'web', { metrics: cicd, environment: production, errorRate: { requests, failed: { code: '500' }, rollback: 0.05 } });
    stage('staging', { rollback: RollbackPolicy.manual(), migration: Hook.script('./migrate.sh') });
    stage('production', { monitoring, migration: Hook.script('./migrate.sh'), rollback: RollbackPolicy.automatic({ database: Hook.script('./migrate.sh down') }), verification: [Verification.smoke('./smoke.sh'), Verification.analysis(errors)] });
    const page = delivery.synthText(PAGE);
    expect(section(page, 'staging')).toContain('Later on nothing is rolled back before somebody starts it. A rollback runs in `staging`, whose rules hold for it too, and takes at most');
    expect(section(page, 'staging')).toContain('The database stays as it is: only the application goes back.');
    expect(section(page, 'production')).toMatch(/1\. Smoke tests, at most 10 minutes\.\n2\. The analysis errors is a success; at most 9 minutes\.\n\nFor 2 days afterwards it is looked at\. Each of these rolls it back:\n\n\| alert \| when \| for \|\n\|---\|---\|---\|\n\| `DeploymentErrorRateRollback` \| `sum\(/);
    expect(section(page, 'production')).toContain('An alarm rolls back as well.');
    expect(section(page, 'production')).toContain('The database goes back only where the release says that its migration can be undone.');
  });

  test('says where releases come from, and what is in one', () => {
    const { delivery, stage } = makeShop();
    stage('staging');
    const page = delivery.synthText(PAGE);
    expect(page).toContain('recorded by the job `build` of `ci.yml`.');
    expect(page).toContain('| image | `api` | `ghcr.io/acme/api`, by digest |');
    expect(page).toContain('| [staging](#staging) | as they are recorded, the newest by itself | rolling |');
  });
});
