import { Project, YamlFile } from 'projen';
import { Delivery } from 'slipway/delivery';
import { GithubRepository } from 'slipway/repository';
import { declareBackendCi } from './delivery/backend-ci';
import { declareCommunity } from './delivery/community';
import { Environments } from './delivery/environments';
import { declareFrontendCi } from './delivery/frontend-ci';
import { Identities } from './delivery/identities';
import { declareRelease } from './delivery/release';
import { declareRules } from './delivery/rules';

const project = new Project({ name: 'orders' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/orders', { repositoryId: 812345678, ownerId: 1234567, createdAt: '2026-08-03' });

const environments = new Environments(delivery);
const backend = declareBackendCi(delivery);
const frontend = declareFrontendCi(delivery);
declareRelease(backend, environments, new Identities(delivery, environments));
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
    },
  }),
});
project.defaultTask?.exec('tsx .projenrc.ts');

project.synth();
