import { ACTION_FACTS, ActionFacts } from './action-facts';
import { kinds, optionTable } from '../../core/inside';

/** What the property of an input takes besides an `Expression`. */
export enum InputTakes {
  /** A text; a number or a boolean in its place is a mistake. */
  TEXT = 'text',
  /** A text, a number or a boolean. */
  SCALAR = 'scalar',
  /** `true` or `false`. */
  BOOLEAN = 'boolean',
  /** A number. */
  NUMBER = 'number',
  /** `true`, `false` or a text. */
  FLEXIBLE = 'flexible',
}

/** An input of an action, as a class of it has it. */
export interface ManifestInput {
  /**
   * The property that sets it.
   *
   * @default - none: another spelling of an input that has one
   */
  readonly prop?: string;
  /**
   * A step must give a value.
   *
   * @default false
   */
  readonly required?: boolean;
  /**
   * What the action takes when a step gives none; may hold `${{ }}`.
   *
   * @default - an empty text
   */
  readonly defaultValue?: string;
  /**
   * Why it should not be used any more.
   *
   * @default - it may be
   */
  readonly deprecationMessage?: string;
  /**
   * What the property takes.
   *
   * @default InputTakes.TEXT
   */
  readonly takes?: InputTakes;
  /**
   * Of a list: what stands between its items.
   *
   * @default - it is no list
   */
  readonly separator?: string;
  /**
   * The values that it knows; of a list, those of its items.
   *
   * @default - any
   */
  readonly values?: string[];
  /**
   * The class that has these values as constants.
   *
   * @default - none
   */
  readonly choices?: string;
}

/** What a class of an action knows of it: written by `slipway add` from its `action.yml`, or by hand. */
export interface ActionManifest {
  /** The full commit that steps are pinned to: 40 hexadecimal digits. A pin of `ActionPins` or of the lock file comes first. */
  readonly sha: string;
  /**
   * The release that the commit belongs to.
   *
   * @default - no comment behind the pin
   */
  readonly version?: string;
  /** What runs it: `node24`, `composite`, `docker` … */
  readonly using: string;
  /**
   * What the log calls a step that was given no name.
   *
   * @default - GitHub's own: `Run owner/repository@…`
   */
  readonly name?: string;
  /**
   * Its inputs by their own names.
   *
   * @default - none
   */
  readonly inputs?: { [name: string]: ManifestInput };
  /**
   * The names of its outputs.
   *
   * @default - none
   */
  readonly outputs?: string[];
  /**
   * What its metadata does not say.
   *
   * @default - nothing is known
   */
  readonly facts?: ActionFacts;
}

const INPUT = optionTable({
  prop: kinds.text,
  required: kinds.flag,
  defaultValue: kinds.text,
  deprecationMessage: kinds.text,
  takes: kinds.oneOf(Object.values(InputTakes)),
  separator: kinds.text,
  values: kinds.list(kinds.text),
  choices: kinds.text,
});

/** @internal */
export const ACTION_MANIFEST = optionTable({
  sha: kinds.made((value) => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value), 'a full commit of 40 hexadecimal digits'),
  version: kinds.text,
  using: kinds.text,
  name: kinds.text,
  inputs: kinds.map(kinds.struct(INPUT, 'what is known of the input', "{ prop: 'dryRun', takes: InputTakes.BOOLEAN }")),
  outputs: kinds.list(kinds.text),
  facts: kinds.struct(ACTION_FACTS, 'facts', '{ needs: [ActionNeed.checkout()] }'),
}, ['sha', 'using']);
