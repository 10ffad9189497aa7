import { alertWithoutRunbook } from './observability/alert-without-runbook';
import { alwaysFiringAlert } from './observability/always-firing-alert';
import { duplicateDashboard } from './observability/duplicate-dashboard';
import { duplicateMetric } from './observability/duplicate-metric';
import { duplicateRule } from './observability/duplicate-rule';
import { hastyAbsence } from './observability/hasty-absence';
import { inhibitionLabel } from './observability/inhibition-label';
import { largeConfigMap } from './observability/large-config-map';
import { metricName } from './observability/metric-name';
import { otherEnvironment } from './observability/other-environment';
import { shortPending } from './observability/short-pending';
import { shortRetention } from './observability/short-retention';
import { unemittedMetric } from './observability/unemitted-metric';
import { unfollowedDeployment } from './observability/unfollowed-deployment';
import { unguardedRatio } from './observability/unguarded-ratio';
import { unknownLabel } from './observability/unknown-label';
import { unknownLabelValue } from './observability/unknown-label-value';
import { unknownMetric } from './observability/unknown-metric';
import { unknownTemplateLabel } from './observability/unknown-template-label';
import { unknownVariable } from './observability/unknown-variable';
import { unreachedRoute } from './observability/unreached-route';
import { unrecordedDeployment } from './observability/unrecorded-deployment';
import { unroutedAlert } from './observability/unrouted-alert';
import { untestedAlert } from './observability/untested-alert';
import { untoldEvent } from './observability/untold-event';
import { unusedMetric } from './observability/unused-metric';
import { unusedReceiver } from './observability/unused-receiver';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  alertWithoutRunbook,
  alwaysFiringAlert,
  duplicateDashboard,
  duplicateMetric,
  duplicateRule,
  hastyAbsence,
  inhibitionLabel,
  largeConfigMap,
  metricName,
  otherEnvironment,
  shortPending,
  shortRetention,
  unemittedMetric,
  unfollowedDeployment,
  unguardedRatio,
  unknownLabel,
  unknownLabelValue,
  unknownMetric,
  unknownTemplateLabel,
  unknownVariable,
  unreachedRoute,
  unrecordedDeployment,
  unroutedAlert,
  untestedAlert,
  untoldEvent,
  unusedMetric,
  unusedReceiver,
];
