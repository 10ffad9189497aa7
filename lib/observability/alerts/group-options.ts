import { ALERT_ADDRESS } from './text-options';
import { Duration, InvalidValueError, asWritten, constructId, kinds } from '../../core/inside';
import { KUBERNETES_LABELS, NAMESPACE, NAME_RULE, isKubernetesName } from '../kubernetes/names';
import { WINDOW } from '../promql/prometheus-duration';

/** What every group may say. */
export const GROUP_OPTIONS = {
  interval: kinds.made((value) => WINDOW.misfit(value) === undefined && (value as Duration).toMinutes() <= 5, 'a Duration from one second to five minutes, such as Duration.minutes(1)'),
  labels: KUBERNETES_LABELS,
  namespace: NAMESPACE,
  runbookBaseUrl: ALERT_ADDRESS,
};

/** Refuses what Kubernetes does not take as a name. */
export function expectGroupId(call: string, id: string): void {
  if (isKubernetesName(constructId(call, id))) return;
  throw new InvalidValueError('call/wrong-value', `${call}(…, ${asWritten(id)})`, NAME_RULE, { option: 'id', given: id });
}
