import { duplicateMetric } from './observability/duplicate-metric';
import { inhibitionLabel } from './observability/inhibition-label';
import { metricName } from './observability/metric-name';
import { shortRetention } from './observability/short-retention';
import { unguardedRatio } from './observability/unguarded-ratio';
import { unknownLabel } from './observability/unknown-label';
import { unknownLabelValue } from './observability/unknown-label-value';
import { unknownMetric } from './observability/unknown-metric';
import { unreachedRoute } from './observability/unreached-route';
import { unroutedAlert } from './observability/unrouted-alert';
import { untestedAlert } from './observability/untested-alert';
import { unusedMetric } from './observability/unused-metric';
import { unusedReceiver } from './observability/unused-receiver';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  duplicateMetric,
  inhibitionLabel,
  metricName,
  shortRetention,
  unguardedRatio,
  unknownLabel,
  unknownLabelValue,
  unknownMetric,
  unreachedRoute,
  unroutedAlert,
  untestedAlert,
  unusedMetric,
  unusedReceiver,
];
