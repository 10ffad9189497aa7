import { analysisWithoutSamples } from './promotion/analysis-without-samples';
import { defaultBranch } from './promotion/default-branch';
import { foreignDeployments } from './promotion/foreign-deployments';
import { gateJobNotRun } from './promotion/gate-job-not-run';
import { gateNeverOpens } from './promotion/gate-never-opens';
import { impossibleStep } from './promotion/impossible-step';
import { irreversibleMigration } from './promotion/irreversible-migration';
import { missingEvidence } from './promotion/missing-evidence';
import { nobodyCanAsk } from './promotion/nobody-can-ask';
import { otherMonitoring } from './promotion/other-monitoring';
import { pastThePipeline } from './promotion/past-the-pipeline';
import { rollbackWaits } from './promotion/rollback-waits';
import { rollbackWithoutSecrets } from './promotion/rollback-without-secrets';
import { sharedEnvironment } from './promotion/shared-environment';
import { soakWithoutUpstream } from './promotion/soak-without-upstream';
import { timeBudget } from './promotion/time-budget';
import { unguardedProduction } from './promotion/unguarded-production';
import { unjudgedCanary } from './promotion/unjudged-canary';
import { unprotectedStage } from './promotion/unprotected-stage';
import { unrecordedRelease } from './promotion/unrecorded-release';
import { unverifiedUpstream } from './promotion/unverified-upstream';
import { withoutStages } from './promotion/without-stages';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  analysisWithoutSamples,
  defaultBranch,
  foreignDeployments,
  gateJobNotRun,
  gateNeverOpens,
  impossibleStep,
  irreversibleMigration,
  missingEvidence,
  nobodyCanAsk,
  otherMonitoring,
  pastThePipeline,
  rollbackWaits,
  rollbackWithoutSecrets,
  sharedEnvironment,
  soakWithoutUpstream,
  timeBudget,
  unguardedProduction,
  unjudgedCanary,
  unprotectedStage,
  unrecordedRelease,
  unverifiedUpstream,
  withoutStages,
];
