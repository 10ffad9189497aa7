import type { TemplateToken } from './bundle';

/** What the package says of a value of another kind than it looks for. */
export const UNEXPECTED_TYPE = /^Unexpected type '(?:String|Number|Boolean)Token' encountered while reading 'input default'\./;

/**
 * Defaults of inputs of `workflow_dispatch` that GitHub takes although they are written as a value of another kind: a form in the browser holds texts, so that
 * `default: true` of an input without a type is the text `true`, and `default: 'true'` of a boolean is ticked. The package, which is made for editors, refuses both.
 */
export function takenDefaults(workflow: TemplateToken): ReadonlySet<TemplateToken> {
  const found = new Set<TemplateToken>();
  for (const input of Object.values(entriesOf(at(workflow, 'on', 'workflow_dispatch', 'inputs')))) {
    const given = entriesOf(input).default;
    if (given === undefined) continue;
    const type = entriesOf(input).type?.value;
    if (type !== 'boolean' || /^(?:true|false)$/i.test(String(given.value))) found.add(given);
  }
  return found;
}

function at(token: TemplateToken | undefined, ...keys: readonly string[]): TemplateToken | undefined {
  return keys.reduce((inner: TemplateToken | undefined, key) => entriesOf(inner)[key], token);
}

/** The entries of a map; nothing of anything else. */
function entriesOf(token: TemplateToken | undefined): Readonly<Record<string, TemplateToken | undefined>> {
  const pairs = Array.from({ length: token?.count ?? 0 }, (_, i) => token!.get!(i));
  return Object.fromEntries(pairs.flatMap((pair) => ('key' in pair ? [[String(pair.key.value), pair.value]] : [])));
}
