import type { Choices } from './choices';
import type { ValueType } from './value-types';

/** An action as a class of it is written: by the catalogue of Slipway, and by `slipway add` for any other. All texts are those of the file. */
export interface TypedAction {
  /** `owner/repository`, or `owner/repository/path`. */
  readonly id: string;
  readonly className: string;
  /** What the action does, in one sentence. */
  readonly summary: string;
  /** More of it, a paragraph each. */
  readonly remarks: readonly string[];
  /** The address of its page. */
  readonly see: string;
  /** What stands behind `@deprecated`. */
  readonly deprecated?: string;
  /** What its constructor hands on besides the name and the properties. */
  readonly known?: string;
  readonly inputs: readonly TypedInput[];
  readonly outputs: readonly TypedOutput[];
}

export interface TypedInput {
  /** As the action spells it. */
  readonly name: string;
  /** Undefined: another spelling of an input that has the property. */
  readonly prop?: string;
  readonly type: ValueType;
  /** The class of its values. */
  readonly choices?: Choices;
  /** A list that may be one text as well: whether it is a list was guessed. */
  readonly takesText?: boolean;
  /** Nothing happens without it. */
  readonly required: boolean;
  /** What it is for. */
  readonly doc: readonly string[];
  /** What stands behind `@default` when it is not required. */
  readonly defaultText: string;
  /** What stands behind `@deprecated`. */
  readonly deprecated?: string;
}

export interface TypedOutput {
  readonly name: string;
  readonly prop: string;
  /** What it holds, on one line. */
  readonly doc: string;
}
