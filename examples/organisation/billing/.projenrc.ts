import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { ServiceRepository } from '../constructs'; // '@acme/delivery'

const project = new Project({ name: 'billing' });
const delivery = new Delivery(project);

// What can cost money is looked at by two, and tested nearly whole.
const service = new ServiceRepository(delivery, 'billing', { team: 'billing', language: 'node', coverage: 95, approvals: 2 });
service.owners.own('/src/invoices/', ['@acme/billing', '@acme/finance']);

// What other services expect of it.
service.ci.job('test').run('npm run test:contracts', { name: 'Contract tests' });

project.defaultTask?.exec('tsx .projenrc.ts');
project.synth();
