import { Project, YamlFile } from 'projen';
import { Delivery } from 'slipway/delivery';
import { GithubRepository } from 'slipway/repository';
import { declareCi } from './delivery/ci';
import { declareCommunity } from './delivery/community';
import { Environments } from './delivery/environments';
import { declareRelease } from './delivery/images';
import { Metrics } from './delivery/monitoring';
import { declareNotifications } from './delivery/notifications';
import { declareProduction } from './delivery/production';
import { declareRules } from './delivery/rules';
import { declarePipeline, declareStaging } from './delivery/staging';
import { declareDrill, declareStagingChecks } from './delivery/staging-checks';

const project = new Project({ name: 'trading' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/trading', { repositoryId: 887654321, ownerId: 1234567, createdAt: '2026-07-20' });

const environments = new Environments(delivery);
const metrics = new Metrics(delivery, environments);
const notification = declareNotifications(delivery);
const ci = declareCi(delivery);
const pipeline = declarePipeline(delivery, declareRelease(delivery, ci));
const common = { environments, metrics, notification };
const { staging, workflow: stagingDeploy } = declareStaging(pipeline, common);
const productionDeploy = declareProduction(pipeline, { ...common, ci, staging });
declareRules(delivery, ci);
const stagingChecks = declareStagingChecks(delivery);
declareDrill(delivery, staging);
declareCommunity(delivery, [ci.workflow, stagingDeploy, stagingChecks, productionDeploy]);

// What the linters of workflows are told to let pass, and why.
new YamlFile(project, '.github/zizmor.yml', {
  marker: true,
  obj: () => ({
    rules: {
      // They follow the runs of CI, take nothing from them but that they are done, and do not start after those of forks.
      'dangerous-triggers': { ignore: ['staging-deploy.yml', 'production-deploy.yml', 'dora-metrics.yml'] },
      'self-repository': { disable: true },
    },
  }),
});
new YamlFile(project, '.github/actionlint.yaml', {
  marker: true,
  obj: () => ({ paths: { '**/*.yml': { ignore: ['unexpected key "queue" for "concurrency" section', 'unexpected key "deployment" for "environment" section', 'unexpected key "cancel-timeout-minutes" for "job" section'] } } }),
});
// The programs are read where they are written: in Slipway. A review of this repository need not show them.
project.gitattributes.addAttributes('/.github/promotion/trading/promotion.cjs', 'linguist-generated');
project.gitattributes.addAttributes('/.github/actions/notify/notify.cjs', 'linguist-generated');
project.gitattributes.addAttributes('/.github/actions/dora-record/dora.cjs', 'linguist-generated');
project.defaultTask?.exec('tsx .projenrc.ts');

project.synth();
