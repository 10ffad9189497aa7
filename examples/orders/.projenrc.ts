import { Project, YamlFile } from 'projen';
import { Delivery } from 'slipway/delivery';
import { GithubRepository } from 'slipway/repository';
import { declareBackendCi } from './delivery/backend-ci';
import { declareCommunity } from './delivery/community';
import { Environments } from './delivery/environments';
import { declareFrontendCi } from './delivery/frontend-ci';
import { Identities } from './delivery/identities';
import { declarePromotion } from './delivery/promotion';
import { declareRelease } from './delivery/release';
import { declareRules } from './delivery/rules';

const project = new Project({ name: 'orders' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/orders', { repositoryId: 812345678, ownerId: 1234567, createdAt: '2026-08-03' });

const environments = new Environments(delivery);
const backend = declareBackendCi(delivery);
const frontend = declareFrontendCi(delivery);
declarePromotion(delivery, declareRelease(delivery, backend), environments, new Identities(delivery, environments));
declareRules(delivery, backend, frontend);
declareCommunity(delivery, [backend.workflow, frontend.workflow]);

// What the linter of workflows is told to let pass, and why.
new YamlFile(project, '.github/zizmor.yml', {
  marker: true,
  obj: () => ({
    rules: {
      // The test services are pinned by tag on purpose, so that patches arrive by themselves; they see test data only.
      'unpinned-images': { ignore: ['backend-ci.yml'] },
      // The jobs with a cache of packages only test; the image is built from what the Dockerfile fetches.
      'cache-poisoning': { ignore: ['backend-ci.yml'] },
      // It follows the runs that make releases, takes nothing from them but that they are done, and does not start after those of forks.
      'dangerous-triggers': { ignore: ['promote-environment.yml'] },
      'self-repository': { disable: true },
    },
  }),
});
new YamlFile(project, '.github/actionlint.yaml', {
  marker: true,
  obj: () => ({ paths: { '**/*.yml': { ignore: ['unexpected key "queue" for "concurrency" section', 'unexpected key "deployment" for "environment" section', 'unexpected key "cancel-timeout-minutes" for "job" section'] } } }),
});
// The programs are read where they are written: in Slipway. A review of this repository need not show them.
project.gitattributes.addAttributes('/.github/promotion/orders/promotion.cjs', 'linguist-generated');
project.gitattributes.addAttributes('/.github/actions/notify/notify.cjs', 'linguist-generated');
project.defaultTask?.exec('tsx .projenrc.ts');

project.synth();
