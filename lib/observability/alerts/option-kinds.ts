import { Duration, kinds } from '../../core/inside';
import { Workflow } from '../../workflows/inside';
import { WINDOW } from '../promql/prometheus-duration';

/** A stretch of time that several scrapes fall into, whatever happens to one of them. */
export const SPAN = kinds.made((value) => WINDOW.misfit(value) === undefined && (value as Duration).toMinutes() >= 5, 'a Duration of whole seconds, of at least five minutes, such as Duration.hours(1)');

/** A share that may be exceeded. */
export const SHARE = kinds.made((value) => typeof value === 'number' && value >= 0 && value < 1, 'a share, from 0 to less than 1: 0.2 for 20 %');

export const COUNT = kinds.made((value) => Number.isSafeInteger(value) && (value as number) >= 1, 'a whole number of at least 1');

export const WORKFLOWS = kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof Workflow), 'a list of workflows, of which there is at least one');
