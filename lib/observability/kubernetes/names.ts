import { kinds } from '../../core/inside';

/** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
const LABEL_VALUE = /^(?:[A-Za-z\d](?:[\w.-]{0,61}[A-Za-z\d])?)?$/;
const LABEL = /^(?:[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?\/)?[A-Za-z\d](?:[\w.-]{0,61}[A-Za-z\d])?$/;

/** Whether Kubernetes takes it as the name of a thing, and of the parts of one. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
export function isKubernetesName(text: string): boolean {
  return /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/.test(text);
}

/** What an id is that becomes a name. */
export const NAME_RULE = 'its id is also a name in Kubernetes: at most 63 letters in lower case, digits and -, with a letter or digit at both ends';

export const KUBERNETES_LABELS = kinds.made(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.entries(value).every(([name, text]) => LABEL.test(name) && (text === undefined || (typeof text === 'string' && LABEL_VALUE.test(text)))),
  "an object of labels of Kubernetes, such as { release: 'kube-prometheus-stack' }: names and values have at most 63 letters, digits, -, _ and .",
);

export const NAMESPACE = kinds.made((value) => typeof value === 'string' && isKubernetesName(value), 'a namespace of Kubernetes: letters in lower case, digits and -');
