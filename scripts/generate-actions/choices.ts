import { type Choices, choicesOf, wordsOf } from '../../lib/importer/typed-action/choices';
import { constantName } from '../../lib/importer/typed-action/names';
import type { InputData } from './actions-data';
import type { InputType } from './value-types';

/** What a property takes, as far as it is more than a text: read when a program makes a step. */
export interface Limits {
  readonly type?: 'boolean' | 'number' | 'flexible' | 'scalar';
  readonly values?: readonly string[];
  readonly range?: readonly [number, number];
  readonly form?: 'artifact-name' | 'image';
}

export function limitsOf(action: string, input: string, data: InputData, { type }: InputType): Limits {
  const values = data.values ?? (type === 'flexible' && data.type === 'boolean' ? ['true', 'false'] : type === 'list' ? itemsIn(data.format ?? '') : undefined);
  const range = /^(\d+) to (\d+)$/.exec(data.format ?? '');
  return {
    type: type === 'list' ? undefined : type === 'string' ? (SCALARS.has(data.type) ? 'scalar' : undefined) : type,
    values,
    range: range && data.type === 'number' ? [Number(range[1]), Number(range[2])] : undefined,
    form: ARTIFACT_NAMES[action] === input ? 'artifact-name' : IMAGE.test(data.format ?? '') && data.type !== 'multiline' ? 'image' : undefined,
  };
}

/** Kinds that a property has as text, where a number or a boolean in the program is clear enough. */
const SCALARS = new Set(['boolean', 'duration', 'number']);

/** Inputs that name an artifact which the action uploads. */
const ARTIFACT_NAMES: Readonly<Record<string, string>> = {
  'actions/upload-artifact': 'name',
  'actions/upload-pages-artifact': 'name',
  'anchore/sbom-action': 'artifact-name',
  'github/codeql-action/init': 'debug-artifact-name',
  'zaproxy/action-baseline': 'artifact_name',
  'zaproxy/action-full-scan': 'artifact_name',
};

/** Only what must be an image: not `… or path`. */
const IMAGE = /^image references?(?:[,;] (?:lower case|best with digest|exclusive .*))?$/;

/** `comma separated: critical, high`: the items that a list may hold. */
function itemsIn(format: string): readonly string[] | undefined {
  const items = /^comma[ -](?:or line )?separated(?: of|[:;]) ((?:[\w+-]+, )+[\w+-]+)$/.exec(format)?.[1].split(', ');
  return items?.some((item) => /^exclusive|^the$/.test(item)) ? undefined : items;
}

/**
 * The constants of a choice. The permissions of an app have none: all of them are levels, and there are fifty of them.
 *
 * @param owner the class of the action
 */
export function constantsOf(owner: string, input: string, prop: string, data: InputData): Choices | undefined {
  const words = input.startsWith('permission-') ? [] : wordsOf(data);
  if (words.length === 0) return undefined;
  if (new Set(words.map(constantName)).size < words.length) throw new Error(`Two values of '${input}' of ${owner} have one name: ${words.join(', ')}.`);
  return choicesOf(`${owner}${prop[0].toUpperCase()}${prop.slice(1)}`, words);
}
