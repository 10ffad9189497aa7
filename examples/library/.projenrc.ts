import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { DeliveryHandbook, WorkflowLinters } from 'slipway/pipelines';
import { GithubRepository, StatusBadges } from 'slipway/repository';
import { declareCi } from './delivery/ci';
import { declareHooks } from './delivery/hooks';
import { declareRelease } from './delivery/release';
import { declareRules } from './delivery/rules';
import { declareUpdates } from './delivery/updates';

const project = new Project({ name: 'units' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/units', { repositoryId: 912345678, ownerId: 1234567, createdAt: '2026-03-02' });

const { workflow: ci, gate } = declareCi(delivery);
declareRelease(delivery);
declareHooks(delivery);
declareRules(delivery, gate);
declareUpdates(delivery);
new StatusBadges(delivery, 'badges', { workflows: [ci] });
new DeliveryHandbook(delivery, 'handbook');
new WorkflowLinters(delivery, 'linters');

project.defaultTask?.exec('tsx .projenrc.ts');
project.synth();
