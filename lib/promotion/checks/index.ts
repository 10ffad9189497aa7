import { analysisWithoutSamples } from './promotion/analysis-without-samples';
import { cutShort } from './promotion/cut-short';
import { defaultBranch } from './promotion/default-branch';
import { foreignDeployments } from './promotion/foreign-deployments';
import { foreignRollbackEnvironment } from './promotion/foreign-rollback-environment';
import { gateJobMayNotRun } from './promotion/gate-job-may-not-run';
import { gateJobNotRun } from './promotion/gate-job-not-run';
import { gateNeverOpens } from './promotion/gate-never-opens';
import { idleOverride } from './promotion/idle-override';
import { idleTrigger } from './promotion/idle-trigger';
import { impossibleStep } from './promotion/impossible-step';
import { irreversibleMigration } from './promotion/irreversible-migration';
import { missingEvidence } from './promotion/missing-evidence';
import { nobodyCanAsk } from './promotion/nobody-can-ask';
import { openOverride } from './promotion/open-override';
import { openTrigger } from './promotion/open-trigger';
import { otherMonitoring } from './promotion/other-monitoring';
import { pastThePipeline } from './promotion/past-the-pipeline';
import { refNeverReleased } from './promotion/ref-never-released';
import { releaseOfPullRequest } from './promotion/release-of-pull-request';
import { rollbackSignIn } from './promotion/rollback-sign-in';
import { rollbackWaits } from './promotion/rollback-waits';
import { rollbackWithoutSecrets } from './promotion/rollback-without-secrets';
import { scarceApprovers } from './promotion/scarce-approvers';
import { selfApproval } from './promotion/self-approval';
import { sharedEnvironment } from './promotion/shared-environment';
import { shortKeep } from './promotion/short-keep';
import { shortWindow } from './promotion/short-window';
import { soakWithoutUpstream } from './promotion/soak-without-upstream';
import { timeBudget } from './promotion/time-budget';
import { unguardedProduction } from './promotion/unguarded-production';
import { unjudgedCanary } from './promotion/unjudged-canary';
import { unmergedRelease } from './promotion/unmerged-release';
import { unprotectedStage } from './promotion/unprotected-stage';
import { unrecordedRelease } from './promotion/unrecorded-release';
import { unverifiedUpstream } from './promotion/unverified-upstream';
import { widerWindow } from './promotion/wider-window';
import { withoutStages } from './promotion/without-stages';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  analysisWithoutSamples,
  cutShort,
  defaultBranch,
  foreignDeployments,
  foreignRollbackEnvironment,
  gateJobMayNotRun,
  gateJobNotRun,
  gateNeverOpens,
  idleOverride,
  idleTrigger,
  impossibleStep,
  irreversibleMigration,
  missingEvidence,
  nobodyCanAsk,
  openOverride,
  openTrigger,
  otherMonitoring,
  pastThePipeline,
  refNeverReleased,
  releaseOfPullRequest,
  rollbackSignIn,
  rollbackWaits,
  rollbackWithoutSecrets,
  scarceApprovers,
  selfApproval,
  sharedEnvironment,
  shortKeep,
  shortWindow,
  soakWithoutUpstream,
  timeBudget,
  unguardedProduction,
  unjudgedCanary,
  unmergedRelease,
  unprotectedStage,
  unrecordedRelease,
  unverifiedUpstream,
  widerWindow,
  withoutStages,
];
