import { SourceNode, readYamlText } from '../../expressions/inside';
import { Comments, entriesOf, ownPath, parseUses, textOf, valueOf } from '../../workflows/inside';

/** An action or a workflow of another repository that a file uses. */
export interface UsedAction {
  /** `owner/repository`, or with a path, as it is written. */
  readonly action: string;
  readonly ref: string;
  /** What the comment behind it says: `v4.2.2`. */
  readonly version?: string;
  readonly file: string;
  readonly line: number;
}

/** What a file of workflows or actions uses of others, and which folders of its own repository. */
export interface Used {
  readonly actions: readonly UsedAction[];
  readonly own: readonly string[];
}

/** Reads what stands behind every `uses` where GitHub reads one. Undefined: the text is no YAML. */
export function usedIn(file: string, text: string): Used | undefined {
  const { root } = readYamlText(text);
  if (root === undefined) return undefined;
  const comments = root.kind === 'map' ? Comments.in(text, root) : undefined;
  const found = usesNodes(root);
  const own = found.flatMap((node) => ownPath(textOf(node)!) ?? []);
  const actions = found.flatMap((node) => {
    const said = textOf(node)!;
    if (parseUses(said).kind !== 'repository') return [];
    const [action, ref] = said.split('@');
    const version = comments?.releaseOf(node);
    return [{ action, ref, ...version === undefined ? {} : { version }, file, line: node.place.line }];
  });
  return { actions, own };
}
/** The values of `uses` in steps and in jobs. */
function usesNodes(root: SourceNode): SourceNode[] {
  const jobs = entriesOf(valueOf(root, 'jobs')).map(({ value }) => value);
  const runs = valueOf(root, 'runs');
  return [...jobs.flatMap((job) => [...usesOf(job), ...ofSteps(valueOf(job, 'steps'))]), ...runs === undefined ? [] : ofSteps(valueOf(runs, 'steps'))];
}

function ofSteps(steps: SourceNode | undefined): SourceNode[] {
  if (steps?.kind !== 'list') return [];
  // Steps that run beside each other stand in a list of their own.
  return steps.items.flatMap((step) => [...usesOf(step), ...ofSteps(valueOf(step, 'parallel'))]);
}

function usesOf(node: SourceNode): SourceNode[] {
  const value = valueOf(node, 'uses');
  return textOf(value) === undefined ? [] : [value!];
}
