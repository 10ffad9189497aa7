import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { WorkflowLinters } from 'slipway/pipelines';
import { GithubRepository } from 'slipway/repository';
import { declareTests } from './delivery/tests';

const project = new Project({ name: 'ledger' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/ledger', { repositoryId: 823456781, ownerId: 1234567, createdAt: '2026-04-01' });
const tests = declareTests(delivery);
new WorkflowLinters(delivery, 'linters', {
  accepted: [{ audit: 'unpinned-images', workflows: [tests], reason: 'Releases of databases are what is tested; they see test data only.' }],
});

project.defaultTask?.exec('tsx .projenrc.ts');
project.synth();
