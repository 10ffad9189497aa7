import { Project, YamlFile } from 'projen';
import { Delivery } from 'slipway/delivery';
import { DeliveryHandbook } from 'slipway/pipelines';
import { GithubRepository, StatusBadges } from 'slipway/repository';
import { declareCi } from './delivery/ci';
import { Environments } from './delivery/environments';
import { Metrics } from './delivery/monitoring';
import { declareNotifications } from './delivery/notifications';
import { declarePackage } from './delivery/package';
import { declarePerformance } from './delivery/performance';
import { declarePreCommit } from './delivery/pre-commit';
import { declareProduction } from './delivery/production';
import { declarePipeline } from './delivery/promotion';
import { declareRules } from './delivery/rules';
import { declareStaging } from './delivery/staging';

const project = new Project({ name: 'genesis' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'genesis/genesis-rebuild', { repositoryId: 912345678, ownerId: 4567890, createdAt: '2025-06-02' });

const environments = new Environments(delivery);
const metrics = new Metrics(delivery, environments);
const notification = declareNotifications(delivery);
const ci = declareCi(delivery);
const pipeline = declarePipeline(delivery, declarePackage(delivery, ci));
const staging = declareStaging(pipeline, { ci, environments, notification });
const production = declareProduction(pipeline, { staging, environments, metrics, notification });
const performance = declarePerformance(delivery);
declareRules(delivery, ci, performance);
declarePreCommit(delivery);
new StatusBadges(delivery, 'badges', { workflows: [ci.workflow, performance.workflow, staging.workflow, production.workflow] });
// GE-16: how a repository is set up for all of this, and what to do when something stops.
new DeliveryHandbook(delivery, 'handbook');

// What the linters of workflows are told to let pass, and why.
new YamlFile(project, '.github/zizmor.yml', {
  marker: true,
  obj: () => ({
    rules: {
      // They follow the runs of CI, take nothing from them but that they are done, and do not start after those of forks.
      'dangerous-triggers': { ignore: ['staging-deploy.yml', 'look-after-genesis.yml', 'dora-metrics.yml'] },
      'self-repository': { disable: true },
    },
  }),
});
new YamlFile(project, '.github/actionlint.yaml', {
  marker: true,
  obj: () => ({ paths: { '**/*.yml': { ignore: ['unexpected key "queue" for "concurrency" section', 'unexpected key "deployment" for "environment" section', 'unexpected key "cancel-timeout-minutes" for "job" section'] } } }),
});
// The programs are read where they are written: in Slipway. A review of this repository need not show them.
project.gitattributes.addAttributes('/.github/promotion/genesis/promotion.cjs', 'linguist-generated');
project.gitattributes.addAttributes('/.github/actions/notify/notify.cjs', 'linguist-generated');
project.defaultTask?.exec('tsx .projenrc.ts');

project.synth();
