import { Key } from './site';
import { ExpressionPlace } from '../../expressions/inside';

/** The keys of a step that may hold expressions. */
const NAMES = ['name', 'if', 'run', 'env', 'with', 'working-directory', 'timeout-minutes', 'continue-on-error'] as const;

/** @internal */
export type StepKeys = Readonly<Record<(typeof NAMES)[number], Key>>;

function keysOf(prefix: string): StepKeys {
  return Object.fromEntries(NAMES.map((name) => [name, { place: `${prefix}step.${name}` as ExpressionPlace, name }])) as StepKeys;
}

/** In a job, and in a composite action, where fewer contexts exist. */
export const STEP_KEYS = keysOf('');
export const COMPOSITE_STEP_KEYS = keysOf('composite.');

/** A step of a job takes none for its shell, which the rule of that name says: it is read as that of the defaults. */
export const SHELL_KEY: Key = { place: 'job.defaults.run', name: 'shell' };
export const COMPOSITE_SHELL_KEY: Key = { place: 'composite.step.shell', name: 'shell' };
