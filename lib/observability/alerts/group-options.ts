import { Duration, InvalidValueError, asWritten, constructId, kinds } from '../../core/inside';
import { WINDOW } from '../promql/prometheus-duration';
import { ADDRESS } from '../runbooks/runbook-options';

/** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
const LABEL_VALUE = /^(?:[A-Za-z\d](?:[\w.-]{0,61}[A-Za-z\d])?)?$/;
const LABEL = /^(?:[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?\/)?[A-Za-z\d](?:[\w.-]{0,61}[A-Za-z\d])?$/;

/** What every group may say. */
export const GROUP_OPTIONS = {
  interval: kinds.made((value) => WINDOW.misfit(value) === undefined && (value as Duration).toMinutes() <= 5, 'a Duration from one second to five minutes, such as Duration.minutes(1)'),
  labels: kinds.made(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.entries(value).every(([name, text]) => LABEL.test(name) && (text === undefined || (typeof text === 'string' && LABEL_VALUE.test(text)))),
    "an object of labels of Kubernetes, such as { release: 'kube-prometheus-stack' }: names and values have at most 63 letters, digits, -, _ and .",
  ),
  namespace: kinds.made((value) => typeof value === 'string' && isName(value), 'a namespace of Kubernetes: letters in lower case, digits and -'),
  runbookBaseUrl: ADDRESS,
};

/**
 * Refuses what Kubernetes does not take as a name.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 */
export function expectGroupId(call: string, id: string): void {
  if (isName(constructId(call, id))) return;
  const why = 'its id is also a name in Kubernetes: at most 63 letters in lower case, digits and -, with a letter or digit at both ends';
  throw new InvalidValueError('call/wrong-value', `${call}(…, ${asWritten(id)})`, why, { option: 'id', given: id });
}

function isName(text: string): boolean {
  return /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/.test(text);
}
