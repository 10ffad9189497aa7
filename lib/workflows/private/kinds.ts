import { Duration, kinds, OptionKind, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { Permissions } from '../permissions';

/** What options of this room take. */
const condition: OptionKind = {
  misfit: (value) => (value instanceof Expression ? undefined : { at: '', value, why: "must be an Expression, such as Github.ref.equalTo('refs/heads/main') or Expression.raw('…')" }),
};

const scalar: OptionKind = {
  misfit: (value) => (isScalar(value) ? undefined : { at: '', value, why: 'must be a string, a number, a boolean or an Expression' }),
};

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Expression;
}

const orExpression = (first: (value: unknown) => boolean, noun: string) => kinds.made((value) => first(value) || value instanceof Expression, `${noun} or an Expression`);

/** What something is, or an expression that stands for the whole. */
export const orWhole = (kind: OptionKind): OptionKind => ({ misfit: (value) => (value instanceof Expression ? undefined : kind.misfit(value)) });

export const optionKinds = {
  condition,
  expression: kinds.made((value) => value instanceof Expression, "an Expression, such as Github.ref or Expression.raw('…')"),
  scalar,
  scalars: kinds.map(scalar),
  /** The same, or an expression that stands for all of them. */
  variables: orWhole(kinds.map(scalar)),
  /** A string that may be an expression as a whole. */
  phrase: orExpression((value) => typeof value === 'string', 'a string'),
  phrases: kinds.map(orExpression((value) => typeof value === 'string', 'a string')),
  flag: orExpression((value) => typeof value === 'boolean', 'true, false'),
  amount: orExpression((value) => typeof value === 'number', 'a number'),
  /** How many: GitHub refuses nothing, a part of one and less. */
  count: orExpression((value) => Number.isInteger(value) && Number(value) > 0, 'a whole number from 1'),
  duration: kinds.made((value) => value instanceof Duration || value instanceof Expression, 'a Duration, such as Duration.minutes(10), or an Expression'),
  permissions: kinds.made((value) => value instanceof Permissions, 'Permissions, such as Permissions.of({ contents: PermissionLevel.READ })'),
  texts: kinds.list(kinds.text),
  phraseList: kinds.list(orExpression((value) => typeof value === 'string', 'a string')),
};

const step = { stepId: kinds.text, name: optionKinds.phrase, comment: kinds.text };
const workStep = { ...step, condition, continueOnError: optionKinds.flag, env: optionKinds.variables, background: kinds.flag, timeout: optionKinds.duration, permissions: optionKinds.permissions };

/** What a step that controls others may say. */
export const CONTROL_STEP = optionTable({ ...step, continueOnError: optionKinds.flag });

export const RUN_STEP = optionTable({ ...workStep, shell: optionKinds.phrase, workingDirectory: optionKinds.phrase });

export const USES_STEP = optionTable({ ...workStep, inputs: optionKinds.variables, version: kinds.text });

/** What every step of an action may say besides its inputs. */
export const ACTION_STEP = optionTable(workStep);
