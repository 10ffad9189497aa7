import { ActionInput } from '../../actions/inside';
import { Expression } from '../../expressions/inside';

/** A program of `lib/runtime`, as the build makes it. */
export interface ProgramText {
  /** Of the program before anything is put above it. */
  readonly sha256: string;
  readonly lines: readonly string[];
}

/** A program that jobs run by an action of the repository, `.github/actions/<name>`: `node <name>.cjs`, with nothing but variables given to it. */
export interface Program {
  /** The name of its action's folder, and of the file in it: `changed-parts`. */
  readonly name: string;
  /** As GitHub shows it: `Changed parts`. */
  readonly title: string;
  /** What it does, in one sentence. */
  readonly description: string;
  /** Its inputs. Each travels in a variable: `INPUT_<NAME>` in upper case, with `_` for `-`. */
  readonly inputs: Readonly<Record<string, ActionInput>>;
  /** What later steps may ask it, with what it holds. */
  readonly outputs: Readonly<Record<string, string>>;
  /**
   * Further variables of its step, such as the token.
   *
   * @default - none
   */
  readonly env?: Readonly<Record<string, string | Expression>>;
  /** The text. Asked on first use: a delivery that does not run it does not load it. */
  text(): ProgramText;
}
