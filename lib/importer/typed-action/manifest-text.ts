import { quoted } from './source-text';
import type { GuessedInput } from './typed-inputs';
import type { ValueType } from './value-types';
import type { CodeFile } from '../code/code-file';

const TAKES: Readonly<Partial<Record<ValueType, string>>> = { boolean: 'BOOLEAN', number: 'NUMBER', flexible: 'FLEXIBLE' };

/** What is pinned, and which release it is. */
export interface PinnedAction {
  readonly sha: string;
  readonly version?: string;
}

/** The object that tells a class what its action is, in code. */
export function manifestText(
  file: CodeFile, pin: PinnedAction, using: string, name: string | undefined, inputs: readonly GuessedInput[], outputs: readonly string[], facts: string | undefined,
): string {
  const entries = inputs.map((input): Entry => [input.name, inputText(file, input)]);
  return object([
    ['sha', quoted(pin.sha)],
    ['version', optional(pin.version)],
    ['using', quoted(using)],
    ['name', optional(name)],
    ['inputs', entries.length === 0 ? undefined : object(entries)],
    ['outputs', outputs.length === 0 ? undefined : `[${outputs.map(quoted).join(', ')}]`],
    ['facts', facts],
  ]);
}

function inputText(file: CodeFile, { prop, type, guessed, declared, required, choices }: GuessedInput): string {
  const takes = prop === undefined ? undefined : TAKES[type];
  return object([
    ['prop', optional(prop)],
    ['required', required ? 'true' : undefined],
    ['defaultValue', optional(declared.defaultValue)],
    ['deprecationMessage', optional(declared.deprecationMessage)],
    ['takes', takes && `${file.use('slipway/actions', 'InputTakes')}.${takes}`],
    ['separator', optional(guessed.separator)],
    ['values', prop === undefined || guessed.values === undefined ? undefined : `[${guessed.values.map(quoted).join(', ')}]`],
    ['choices', optional(choices?.className)],
  ]);
}

type Entry = readonly [key: string, code: string | undefined];

function optional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : quoted(text);
}

/** In letters of ASCII only: what others wrote must not look like something else. */
function object(entries: readonly Entry[]): string {
  const said = entries.filter(([, code]) => code !== undefined);
  return said.length === 0 ? '{}' : `{ ${said.map(([key, code]) => (key === code ? key : `${/^[A-Za-z_]\w*$/.test(key) ? key : quoted(key)}: ${code}`)).join(', ')} }`;
}
