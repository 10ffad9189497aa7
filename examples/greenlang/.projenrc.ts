import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics } from 'slipway/observability';
import { GithubRepository } from 'slipway/repository';
import { declareAlerts } from './delivery/alerts';
import { declareDashboard } from './delivery/dashboard';
import { declareEnvironments } from './delivery/environments';

const project = new Project({ name: 'greenlang' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'acme/greenlang', { repositoryId: 712345678, ownerId: 3456789, createdAt: '2025-09-01' });
const metrics = new CicdMetrics(delivery, 'cicd', { environments: declareEnvironments(delivery) });
declareAlerts(delivery, metrics);
declareDashboard(delivery, metrics);
project.defaultTask?.exec('tsx .projenrc.ts');

project.synth();
