import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { GithubRepository, StatusBadges } from 'slipway/repository';
import { Runner } from 'slipway/workflows';
import { Platform } from './delivery/platform';
import { declareLinters } from './delivery/repository/linters';
import { declareOwners } from './delivery/repository/owners';
import { declareProtection } from './delivery/repository/protection';
import { declareSettings } from './delivery/repository/settings';
import { declareAgentsCi } from './delivery/workflows/agents-ci';
import { declareCiMain } from './delivery/workflows/ci-main';
import { declareCodeGovernance } from './delivery/workflows/code-governance';
import { declareCompositeActions } from './delivery/workflows/composite-actions';
import { declareDeployEnvironments } from './delivery/workflows/deploy-environments';
import { declarePrValidation } from './delivery/workflows/pr-validation';
import { declarePromotion } from './delivery/workflows/promotion';
import { declareSmokeTest } from './delivery/workflows/smoke-test';

const project = new Project({ name: 'greenlang' });
// GL-39: all jobs that name no machine fall back on what the variable holds.
const delivery = new Delivery(project, undefined, { defaults: { runsOn: Runner.fromVariable('LINUX_RUNNER') } });

new GithubRepository(delivery, 'acme/greenlang', { repositoryId: 712345678, ownerId: 3456789, createdAt: '2025-09-01' });
const platform = new Platform(delivery);

const ci = declareCiMain(delivery, platform);
const validation = declarePrValidation(delivery, platform);
const governance = declareCodeGovernance(delivery, platform);
declareAgentsCi(delivery, platform);
declareCompositeActions(delivery, platform);
declareSmokeTest(delivery);
const deployable = declareDeployEnvironments(delivery, platform);
const pipeline = declarePromotion(delivery, platform, deployable, ci);

declareOwners(delivery);
declareProtection(delivery, { everywhere: [ci, validation], onMain: [governance] });
declareSettings(delivery);
// GL-37: how the last runs on main went, at the top of the README.
new StatusBadges(delivery, 'badges', { workflows: [ci.workflow, deployable.workflow, ...pipeline.promotionWorkflows, platform.dora.workflow] });
declareLinters(project);

project.defaultTask?.exec('tsx .projenrc.ts');
project.synth();
