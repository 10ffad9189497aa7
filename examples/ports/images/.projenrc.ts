import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { WorkflowLinters } from 'slipway/pipelines';
import { GithubRepository } from 'slipway/repository';
import { declareImage } from './delivery/image';

const project = new Project({ name: 'proxy' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/proxy', { repositoryId: 823456782, ownerId: 1234567, createdAt: '2026-04-01' });
declareImage(delivery);
new WorkflowLinters(delivery, 'linters');

project.defaultTask?.exec('tsx .projenrc.ts');
project.synth();
