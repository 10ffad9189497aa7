import { kinds } from '../../core/inside';
import { PromQl } from '../promql/promql';
import { isLabel } from '../promql/series';

/** Labels that a rule adds: names as Prometheus takes them, and values that are known before. */
export const ADDED_LABELS = kinds.made(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.entries(value).every(([name, text]) => isLabel(name) && (text === undefined || (typeof text === 'string' && !text.includes('{{')))),
  "an object of labels and their values, such as { team: 'platform' }; a value holds no template: an alert whose labels change is another alert",
);

export const EXPRESSION = kinds.made((value) => value instanceof PromQl, 'a PromQl, such as counter.rate().greaterThan(1)');
