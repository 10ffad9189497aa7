import { checkMayNotRun } from './promotion/check-may-not-run';
import { checkNeverRuns } from './promotion/check-never-runs';
import { foreignRecord } from './promotion/foreign-record';
import { foreignRollbackEnvironment } from './promotion/foreign-rollback-environment';
import { gateWithoutEvidence } from './promotion/gate-without-evidence';
import { openTrigger } from './promotion/open-trigger';
import { pastPromotion } from './promotion/past-promotion';
import { refNeverReleased } from './promotion/ref-never-released';
import { refusedBranch } from './promotion/refused-branch';
import { rollbackSignIn } from './promotion/rollback-sign-in';
import { rollbackWaits } from './promotion/rollback-waits';
import { sharedEnvironment } from './promotion/shared-environment';
import { unprotectedProduction } from './promotion/unprotected-production';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  checkMayNotRun,
  checkNeverRuns,
  foreignRecord,
  foreignRollbackEnvironment,
  gateWithoutEvidence,
  openTrigger,
  pastPromotion,
  refNeverReleased,
  refusedBranch,
  rollbackSignIn,
  rollbackWaits,
  sharedEnvironment,
  unprotectedProduction,
];
