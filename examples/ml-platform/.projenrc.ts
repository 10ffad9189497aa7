import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { WorkflowLinters } from 'slipway/pipelines';
import { GithubRepository, StatusBadges } from 'slipway/repository';
import { declareCiCd } from './delivery/ci-cd';
import { Places } from './delivery/environments';
import { Channels } from './delivery/notifications';
import { declarePrTitle } from './delivery/pr-title';
import { declarePromotion } from './delivery/promotion';
import { declareSecurityScan } from './delivery/security-scan';
import { declareSettings } from './delivery/settings';

const project = new Project({ name: 'ml-platform' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'example/ml-platform', { repositoryId: 612345678, ownerId: 2345678, createdAt: '2025-02-11' });
const channels = new Channels(delivery);
const { workflow: ci, release } = declareCiCd(delivery, channels);
const pipeline = declarePromotion(delivery, release, new Places(delivery), channels);
const scan = declareSecurityScan(delivery, channels);
declarePrTitle(delivery);
declareSettings(delivery);

new StatusBadges(delivery, 'badges', { workflows: [ci, scan, ...pipeline.promotionWorkflows] });
new WorkflowLinters(delivery, 'linters', {
  accepted: [{ audit: 'unpinned-images', workflows: [ci], reason: 'The test services are pinned by tag, so that patches arrive by themselves; they see test data only.' }],
});

project.defaultTask?.exec('tsx .projenrc.ts');
project.synth();
