import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { GithubRepository, StatusBadges } from 'slipway/repository';
import { Runner } from 'slipway/workflows';
import { Platform } from './delivery/platform';
import { declareLinters } from './delivery/repository/linters';
import { declareOwners } from './delivery/repository/owners';
import { declareProtection } from './delivery/repository/protection';
import { declareSettings } from './delivery/repository/settings';
import { declareUpdates } from './delivery/repository/updates';
import { declareAcceptanceGoldenTests } from './delivery/workflows/acceptance-golden-tests';
import { declareAgentsCi } from './delivery/workflows/agents-ci';
import { declareCiMain } from './delivery/workflows/ci-main';
import { declareCodeGovernance } from './delivery/workflows/code-governance';
import { declareCompositeActions } from './delivery/workflows/composite-actions';
import { declareDatabaseMigrations } from './delivery/workflows/database-migrations';
import { declareDeployEnvironments } from './delivery/workflows/deploy-environments';
import { declareDependencyReview } from './delivery/workflows/dependency-review';
import { declareDocsBuild } from './delivery/workflows/docs-build';
import { declareHelmCi } from './delivery/workflows/helm-ci';
import { declareInfraDeploy } from './delivery/workflows/infra-deploy';
import { declareInfraValidate } from './delivery/workflows/infra-validate';
import { declarePrValidation } from './delivery/workflows/pr-validation';
import { declarePreCommit } from './delivery/workflows/pre-commit';
import { declarePromotion } from './delivery/workflows/promotion';
import { declareReleaseOrchestration } from './delivery/workflows/release-orchestration';
import { declareScheduledMaintenance } from './delivery/workflows/scheduled-maintenance';
import { declareSmokeTest } from './delivery/workflows/smoke-test';
import { stacksOf } from './delivery/workflows/terraform';
import { declareTerraformPlanComment } from './delivery/workflows/terraform-plan-comment';
import { declareUnifiedSecurityScan } from './delivery/workflows/unified-security-scan';

const project = new Project({ name: 'greenlang' });
// GL-39: all jobs that name no machine fall back on what the variable holds.
const delivery = new Delivery(project, undefined, { defaults: { runsOn: Runner.fromVariable('LINUX_RUNNER') } });

new GithubRepository(delivery, 'acme/greenlang', { repositoryId: 712345678, ownerId: 3456789, createdAt: '2025-09-01' });
const platform = new Platform(delivery);

const stacks = stacksOf(delivery, platform);

const gates = {
  everywhere: [declareCiMain(delivery, platform), declarePrValidation(delivery, platform)],
  onMain: [declarePreCommit(delivery), declareCodeGovernance(delivery, platform), declareAcceptanceGoldenTests(delivery, platform), declareDependencyReview(delivery)],
};
const [ci] = gates.everywhere;
const [, , acceptance] = gates.onMain;
const scan = declareUnifiedSecurityScan(delivery, platform);
declareAgentsCi(delivery, platform);
declareHelmCi(delivery);
declareInfraValidate(delivery, platform);
declareTerraformPlanComment(delivery, stacks);
const migrations = declareDatabaseMigrations(delivery);
declareCompositeActions(delivery, platform);
declareDocsBuild(delivery);
declareScheduledMaintenance(delivery, { security: scan.workflow, benchmarks: acceptance.workflow });
const release = declareReleaseOrchestration(delivery, platform, declareSmokeTest(delivery));

const deployable = declareDeployEnvironments(delivery, platform);
const pipeline = declarePromotion(delivery, platform, deployable, ci);
const infra = declareInfraDeploy(delivery, platform, stacks);

declareOwners(delivery);
declareProtection(delivery, gates);
declareSettings(delivery);
declareUpdates(delivery);
// GL-37: how the last runs on main went, at the top of the README.
new StatusBadges(delivery, 'badges', { workflows: [ci.workflow, scan.workflow, release.workflow, deployable.workflow, ...pipeline.promotionWorkflows, infra, platform.dora.workflow] });
declareLinters(delivery, [ci.workflow, migrations.workflow], acceptance.workflow);

project.defaultTask?.exec('tsx .projenrc.ts');
project.synth();
