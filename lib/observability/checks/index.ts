import { duplicateDashboard } from './observability/duplicate-dashboard';
import { duplicateMetric } from './observability/duplicate-metric';
import { largeConfigMap } from './observability/large-config-map';
import { metricName } from './observability/metric-name';
import { shortRetention } from './observability/short-retention';
import { unguardedRatio } from './observability/unguarded-ratio';
import { unknownLabel } from './observability/unknown-label';
import { unknownLabelValue } from './observability/unknown-label-value';
import { unknownMetric } from './observability/unknown-metric';
import { unknownVariable } from './observability/unknown-variable';
import { untestedAlert } from './observability/untested-alert';
import { unusedMetric } from './observability/unused-metric';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  duplicateDashboard,
  duplicateMetric,
  largeConfigMap,
  metricName,
  shortRetention,
  unguardedRatio,
  unknownLabel,
  unknownLabelValue,
  unknownMetric,
  unknownVariable,
  untestedAlert,
  unusedMetric,
];
