import { checkMayNotRun } from './promotion/check-may-not-run';
import { checkNeverRuns } from './promotion/check-never-runs';
import { fewSamples } from './promotion/few-samples';
import { foreignRecord } from './promotion/foreign-record';
import { foreignRollbackEnvironment } from './promotion/foreign-rollback-environment';
import { gateWithoutEvidence } from './promotion/gate-without-evidence';
import { noStages } from './promotion/no-stages';
import { openTrigger } from './promotion/open-trigger';
import { pastPromotion } from './promotion/past-promotion';
import { refNeverReleased } from './promotion/ref-never-released';
import { refusedBranch } from './promotion/refused-branch';
import { releaseOfPullRequest } from './promotion/release-of-pull-request';
import { rollbackSignIn } from './promotion/rollback-sign-in';
import { rollbackWaits } from './promotion/rollback-waits';
import { scarceApprovers } from './promotion/scarce-approvers';
import { selfApproval } from './promotion/self-approval';
import { sharedEnvironment } from './promotion/shared-environment';
import { shortWindow } from './promotion/short-window';
import { soakWithoutUpstream } from './promotion/soak-without-upstream';
import { ungatedProduction } from './promotion/ungated-production';
import { unmergedRelease } from './promotion/unmerged-release';
import { unprotectedProduction } from './promotion/unprotected-production';
import { unreachedStage } from './promotion/unreached-stage';
import { unrecordedRelease } from './promotion/unrecorded-release';
import { widerWindow } from './promotion/wider-window';
import { windowNeverOpens } from './promotion/window-never-opens';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  checkMayNotRun,
  checkNeverRuns,
  fewSamples,
  foreignRecord,
  foreignRollbackEnvironment,
  gateWithoutEvidence,
  noStages,
  openTrigger,
  pastPromotion,
  refNeverReleased,
  refusedBranch,
  releaseOfPullRequest,
  rollbackSignIn,
  rollbackWaits,
  scarceApprovers,
  selfApproval,
  sharedEnvironment,
  shortWindow,
  soakWithoutUpstream,
  ungatedProduction,
  unmergedRelease,
  unprotectedProduction,
  unreachedStage,
  unrecordedRelease,
  widerWindow,
  windowNeverOpens,
];
