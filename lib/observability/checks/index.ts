import { duplicateMetric } from './observability/duplicate-metric';
import { metricName } from './observability/metric-name';
import { otherEnvironment } from './observability/other-environment';
import { shortRetention } from './observability/short-retention';
import { unfollowedDeployment } from './observability/unfollowed-deployment';
import { unguardedRatio } from './observability/unguarded-ratio';
import { unknownLabel } from './observability/unknown-label';
import { unknownLabelValue } from './observability/unknown-label-value';
import { unknownMetric } from './observability/unknown-metric';
import { unrecordedDeployment } from './observability/unrecorded-deployment';
import { untestedAlert } from './observability/untested-alert';
import { unusedMetric } from './observability/unused-metric';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  duplicateMetric,
  metricName,
  otherEnvironment,
  shortRetention,
  unfollowedDeployment,
  unguardedRatio,
  unknownLabel,
  unknownLabelValue,
  unknownMetric,
  unrecordedDeployment,
  untestedAlert,
  unusedMetric,
];
