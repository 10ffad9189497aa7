import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { WorkflowLinters } from 'slipway/pipelines';
import { GithubRepository } from 'slipway/repository';
import { declareCi } from './delivery/ci';
import { declareRules } from './delivery/rules';

const project = new Project({ name: 'shop' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/shop', { repositoryId: 823456784, ownerId: 1234567, createdAt: '2026-04-01' });
declareRules(delivery, declareCi(delivery));
new WorkflowLinters(delivery, 'linters');

project.defaultTask?.exec('tsx .projenrc.ts');
project.synth();
