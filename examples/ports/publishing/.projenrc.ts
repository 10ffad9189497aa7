import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { WorkflowLinters } from 'slipway/pipelines';
import { GithubRepository } from 'slipway/repository';
import { declareRelease } from './delivery/release';

const project = new Project({ name: 'geometry' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/geometry', { repositoryId: 823456783, ownerId: 1234567, createdAt: '2026-04-01' });
declareRelease(delivery);
new WorkflowLinters(delivery, 'linters');

project.defaultTask?.exec('tsx .projenrc.ts');
project.synth();
