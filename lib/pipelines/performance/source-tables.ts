import { LoadThreshold } from './load-threshold';
import { Duration, kinds, optionTable } from '../../core/inside';
import { optionKinds } from '../../workflows/inside';

const oneLine = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value), 'a text on one line that is not empty');
const word = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value) && !value.startsWith('-'), "a text on one line that does not begin with '-'");
const paths = kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => word.misfit(item) === undefined), "a list of at least one path that does not begin with '-'");
const count = (most: number) => kinds.made((value) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= most, `a whole number from 1 to ${most}`);

/** Path of a script. */
export const SCRIPT = word;
export const PYTEST = optionTable({ paths, marker: word, install: kinds.text, pythonVersion: oneLine });
export const CARGO = optionTable({ toolchain: oneLine, args: kinds.list(oneLine) });
export const GO = optionTable({ packages: paths, pattern: oneLine, count: count(1000) });
export const K6 = optionTable({
  virtualUsers: count(1_000_000),
  duration: kinds.made((value) => value instanceof Duration && value.toSeconds() > 0, 'a Duration, such as Duration.minutes(2)'),
  thresholds: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof LoadThreshold), 'a list of at least one LoadThreshold, such as LoadThreshold.responseTime(95, 100)'),
  env: optionKinds.scalars,
  compared: kinds.flag,
  version: kinds.made((value) => typeof value === 'string' && /^\d+\.\d+\.\d+$/.test(value), "a release, such as '1.8.1'"),
}, ['virtualUsers', 'duration', 'thresholds'], { vus: 'virtualUsers', users: 'virtualUsers' });
