import { Project, YamlFile } from 'projen';
import { Delivery } from 'slipway/delivery';
import { AwsAccount } from 'slipway/identity';
import { CicdMetrics } from 'slipway/observability';
import { GithubRepository, StatusBadges } from 'slipway/repository';
import { declareAlerts } from './delivery/alerts';
import { declareDashboard } from './delivery/dashboard';
import { declareDora } from './delivery/dora';
import { Environments } from './delivery/environments';
import { declareNotifications } from './delivery/notifications';
import { declarePromotion } from './delivery/promotion';
import { declareRelease } from './delivery/release';
import { declareSettings } from './delivery/settings';
import { declareVerification, measure } from './delivery/verify';

const project = new Project({ name: 'greenlang' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/greenlang', { repositoryId: 712345678, ownerId: 3456789, createdAt: '2025-09-01' });
const account = new AwsAccount(delivery, 'greenlang', { accountId: '123456789012', region: 'eu-central-1' });
const environments = new Environments(delivery, account);
const metrics = new CicdMetrics(delivery, 'cicd', { environments: environments.measured });
const alerts = declareAlerts(delivery, metrics, declareDashboard(delivery, metrics));
const notification = declareNotifications(delivery, alerts);
const verification = declareVerification(delivery, notification);
const dora = declareDora(delivery, account, metrics, verification.scan);
measure(verification, dora);
const pipeline = declarePromotion(delivery, declareRelease(delivery, verification), { environments, verification, dora, notification });
declareSettings(delivery);
// GL-37: how the last runs on main went, at the top of the README.
new StatusBadges(delivery, 'badges', { workflows: [verification.ci, verification.security, ...pipeline.promotionWorkflows, dora.workflow] });

// What the linter of workflows is told to let pass, and why.
new YamlFile(project, '.github/zizmor.yml', {
  marker: true,
  obj: () => ({
    rules: {
      // They follow runs of other workflows, take nothing from them but that they are done, and do not start after those of forks.
      'dangerous-triggers': { ignore: ['dora-metrics.yml', 'promote-environment.yml'] },
      'self-repository': { disable: true },
    },
  }),
});
// The linter does not know yet what GitHub has learned: runs that wait in line, an environment without a deployment, time to clean up, a scope for alerts.
new YamlFile(project, '.github/actionlint.yaml', {
  marker: true,
  obj: () => ({ 'self-hosted-runner': { labels: ['greenlang-dev'] }, 'paths': { '**/*.yml': { ignore: ['unexpected key "queue" for "concurrency" section', 'unexpected key "deployment" for "environment" section', 'unexpected key "cancel-timeout-minutes" for "job" section', 'unknown permission scope "vulnerability-alerts"'] } } }),
});
// The programs are read where they are written: in Slipway. A review of this repository need not show it.
project.gitattributes.addAttributes('/.github/actions/dora-record/dora.cjs', 'linguist-generated');
project.gitattributes.addAttributes('/.github/promotion/greenlang/promotion.cjs', 'linguist-generated');
project.defaultTask?.exec('tsx .projenrc.ts');

project.synth();
