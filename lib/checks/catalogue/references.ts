import { Rule } from '../rule';
import { ambiguousCall } from '../rules/references/ambiguous-call';
import { conditionalStep } from '../rules/references/conditional-step';
import { foreignToken } from '../rules/references/foreign-token';
import { matrixOutput } from '../rules/references/matrix-output';
import { missingNeed } from '../rules/references/missing-need';
import { missingStep } from '../rules/references/missing-step';
import { otherAction } from '../rules/references/other-action';
import { otherMatrix } from '../rules/references/other-matrix';
import { otherWorkflow } from '../rules/references/other-workflow';
import { ownJob } from '../rules/references/own-job';
import { stepRunsLater } from '../rules/references/step-runs-later';
import { stepWithoutJob } from '../rules/references/step-without-job';
import { undefinedInput } from '../rules/references/undefined-input';
import { undefinedMatrixKey } from '../rules/references/undefined-matrix-key';
import { undefinedOutput } from '../rules/references/undefined-output';
import { undefinedSecret } from '../rules/references/undefined-secret';
import { unknownMatrixKey } from '../rules/references/unknown-matrix-key';
import { unknownOutput } from '../rules/references/unknown-output';

export const REFERENCES: readonly Rule[] = [
  ambiguousCall,
  conditionalStep,
  foreignToken,
  matrixOutput,
  missingNeed,
  missingStep,
  otherAction,
  otherMatrix,
  otherWorkflow,
  ownJob,
  stepRunsLater,
  stepWithoutJob,
  undefinedInput,
  undefinedMatrixKey,
  undefinedOutput,
  undefinedSecret,
  unknownMatrixKey,
  unknownOutput,
];
