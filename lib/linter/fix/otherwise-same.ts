import { SourceNode, isActionFile, readActionText, readWorkflowText } from '../../expressions/inside';

type Plain = unknown;

/**
 * What else a change did than it was meant to: by GitHub's own parser, on the text before and after. Undefined when all that changed lies in the parts that were
 * to change, and the file is still one that GitHub takes.
 *
 * @param parts paths such as `jobs/build/steps[2]/with/fetch-depth`
 */
export function otherChange(path: string, before: string, after: string, parts: readonly string[]): string | undefined {
  const read = isActionFile(path) ? readActionText : readWorkflowText;
  const [old, now] = [read(path, before), read(path, after)];
  if (now.errors.length > old.errors.length || !old.root || !now.root) return now.errors[0]?.message ?? 'it could not be read';
  return changed(old.root, now.root, '', parts);
}

function changed(before: SourceNode | undefined, after: SourceNode | undefined, at: string, parts: readonly string[]): string | undefined {
  if (parts.some((part) => at === part || at.startsWith(`${part}/`))) return undefined;
  // A map that is made for one of the parts, or grows by it.
  const leadsOn = parts.some((part) => at === '' || part.startsWith(`${at}/`));
  if (before === undefined || after === undefined) {
    const made = after?.kind === 'map' && leadsOn ? after.entries : undefined;
    return made ? first(made.map(({ key, value }) => changed(undefined, value, joined(at, key), parts))) : at;
  }
  if (before.kind === 'scalar' || after.kind === 'scalar') return before.kind === after.kind && (before as { value: Plain }).value === (after as { value: Plain }).value ? undefined : at;
  if (before.kind === 'list' && after.kind === 'list') {
    return before.items.length !== after.items.length ? at : first(before.items.map((item, i) => changed(item, after.items[i], `${at}[${i}]`, parts)));
  }
  if (before.kind !== 'map' || after.kind !== 'map') return at;
  const keys = new Set([...before.entries, ...after.entries].map(({ key }) => key));
  const of = (node: typeof before, key: string) => node.entries.find((entry) => entry.key === key)?.value;
  return first([...keys].map((key) => changed(of(before, key), of(after, key), joined(at, key), parts)));
}

function joined(at: string, key: string): string {
  // Steps within a step are counted behind the step.
  return key === 'parallel' ? at : at === '' ? key : `${at}/${key}`;
}

function first(found: readonly (string | undefined)[]): string | undefined {
  return found.find((one) => one !== undefined);
}
