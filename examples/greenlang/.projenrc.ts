import { Project, YamlFile } from 'projen';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics } from 'slipway/observability';
import { GithubRepository, StatusBadges } from 'slipway/repository';
import { declareAlerts } from './delivery/alerts';
import { declareDashboard } from './delivery/dashboard';
import { declareDeployments } from './delivery/deploy';
import { declareDora } from './delivery/dora';
import { declareEnvironments } from './delivery/environments';
import { declareNotifications } from './delivery/notifications';
import { declareVerification, measure } from './delivery/verify';

const project = new Project({ name: 'greenlang' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/greenlang', { repositoryId: 712345678, ownerId: 3456789, createdAt: '2025-09-01' });
const environments = declareEnvironments(delivery);
const metrics = new CicdMetrics(delivery, 'cicd', { environments });
const alerts = declareAlerts(delivery, metrics, declareDashboard(delivery, metrics));
const notification = declareNotifications(delivery, alerts);
const verification = declareVerification(delivery, notification);
const dora = declareDora(delivery, metrics, verification.scan);
measure(verification, dora);
const deploy = declareDeployments(delivery, environments, dora, notification);
// GL-37: how the last runs on main went, at the top of the README.
new StatusBadges(delivery, 'badges', { workflows: [verification.ci, verification.security, deploy, dora.workflow] });

// What the linter of workflows is told to let pass, and why.
new YamlFile(project, '.github/zizmor.yml', {
  marker: true,
  obj: () => ({
    rules: {
      // It follows the runs of the workflow that deploys, takes nothing from them but that they are done, and does not start after those of forks.
      'dangerous-triggers': { ignore: ['dora-metrics.yml'] },
      'self-repository': { disable: true },
    },
  }),
});
// The linter does not know yet that runs can wait in line.
new YamlFile(project, '.github/actionlint.yaml', {
  marker: true,
  obj: () => ({ paths: { '**/dora-metrics.yml': { ignore: ['unexpected key "queue" for "concurrency" section'] } } }),
});
// The program is read where it is written: in Slipway. A review of this repository need not show it.
project.gitattributes.addAttributes('/.github/actions/dora-record/dora.cjs', 'linguist-generated');
project.defaultTask?.exec('tsx .projenrc.ts');

project.synth();
