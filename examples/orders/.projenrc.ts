import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { WorkflowLinters } from 'slipway/pipelines';
import { GithubRepository } from 'slipway/repository';
import { declareBackendCi } from './delivery/backend-ci';
import { declareCommunity } from './delivery/community';
import { Environments } from './delivery/environments';
import { declareFrontendCi } from './delivery/frontend-ci';
import { Identities } from './delivery/identities';
import { declareMaintenance } from './delivery/maintenance';
import { declareMonitoring } from './delivery/monitoring';
import { Channels } from './delivery/notifications';
import { declarePromotion } from './delivery/promotion';
import { declareRelease } from './delivery/release';
import { declareRules } from './delivery/rules';

const project = new Project({ name: 'orders' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/orders', { repositoryId: 812345678, ownerId: 1234567, createdAt: '2026-08-03' });

const environments = new Environments(delivery);
const channels = new Channels(delivery);
const backend = declareBackendCi(delivery);
const frontend = declareFrontendCi(delivery);
const release = declareRelease(delivery, backend);
const dora = declareMonitoring(delivery, environments, channels, backend);
const pipeline = declarePromotion(delivery, release, environments, new Identities(delivery, environments), { channels, dora });
declareRules(delivery, backend, frontend);
declareMaintenance(delivery);
declareCommunity(delivery, [backend.workflow, frontend.workflow, ...pipeline.promotionWorkflows]);

new WorkflowLinters(delivery, 'linters', {
  accepted: [
    { audit: 'unpinned-images', workflows: [backend.workflow], reason: 'The test services are pinned by tag on purpose, so that patches arrive by themselves; they see test data only.' },
    { audit: 'undocumented-permissions', workflows: [backend.workflow], reason: 'The performance gate looks up the last run of main, for which it reads runs.' },
  ],
});

project.defaultTask?.exec('tsx .projenrc.ts');
project.synth();
