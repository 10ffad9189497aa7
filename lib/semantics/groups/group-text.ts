import { outlookIn } from './group-outlook';
import { Place } from './place';
import { ExpressionNode, Outlook, evaluateExpression, parseExpression, pathOf, splitText, truthIn, walk } from '../../expressions/inside';
import { printNode } from '../../workflows/inside';
import { printed } from '../names/evaluated-text';

/** A group as far as it is known before the run. */
export interface Group {
  /** Two of the same text are one group in one run: what only the run knows stands in it as the question that is asked, and about what. */
  readonly key: string;
  /** Whether it depends on what differs from one run to the next, and not only on what the delivery and the repository say. */
  readonly bound: boolean;
  /** Expressions in it that are surely empty, as they are written. */
  readonly empty: readonly string[];
}

/** What differs between two runs of a workflow in the same repository; all else that `github` holds belongs to the repository. */
const OF_RUN = /^github(?!\.(?:repository|workflow$|event_name|job|server_url|api_url|graphql_url|action)).*|^needs\b/;
/** What differs between the runs that one event starts. */
const OF_ONE_RUN = /^github\.(?:run_id|run_number|run_attempt|workflow_ref|workflow_sha)$|^github$/;

export function groupOf(text: string, place: Place): Group {
  const outlook = outlookIn(place);
  const group = { key: '', bound: false, empty: [] as string[] };
  for (const part of splitText(text)) {
    if (part.kind !== 'raw') {
      group.key += part.kind === 'text' ? part.text.toLowerCase() : '';
      continue;
    }
    const parsed = parseExpression(part.text);
    // What does not parse is refused elsewhere; here it is like nothing else.
    if (!parsed.ok) return { ...group, key: `${place.scope}?${part.text}`, bound: true };
    const root = simplified(parsed.root, outlook);
    if (isEmpty(root, outlook)) {
      group.empty.push(part.text);
      continue;
    }
    const value = valueOf(root, place);
    group.key += value.text.toLowerCase();
    group.bound ||= value.bound;
  }
  return group;
}

/** Without the alternatives that the event rules out. */
function simplified(node: ExpressionNode, outlook: Outlook): ExpressionNode {
  if (node.kind !== 'binary' || (node.operator !== '||' && node.operator !== '&&')) return node;
  const truth = truthIn(node.left, outlook);
  const decided = node.operator === '||' ? 'always' : 'never';
  if (truth === decided) return simplified(node.left, outlook);
  return truth === 'maybe' ? { ...node, left: simplified(node.left, outlook), right: simplified(node.right, outlook) } : simplified(node.right, outlook);
}

function isEmpty(node: ExpressionNode, outlook: Outlook): boolean {
  if (node.kind === 'literal') return node.value === null || node.value === '';
  if (node.kind === 'binary' && node.operator === '||') return isEmpty(node.left, outlook) && isEmpty(node.right, outlook);
  const path = pathOf(node);
  const values = path === undefined ? undefined : outlook.valuesOf(path);
  return values !== undefined && values.length > 0 && values.every((value) => value === null || value === '');
}

function valueOf(root: ExpressionNode, place: Place): { readonly text: string; readonly bound: boolean } {
  const reads = readsIn(root);
  const open = reads.filter((path) => !isKnown(path, place));
  const text = printNode(root);
  if (open.length === 0) {
    try {
      return { text: printed(evaluateExpression(text, contextsOf(place))), bound: false };
    } catch {
      return { text: `\0${text}\0`, bound: true };
    }
  }
  const passed = open.flatMap((path) => openInput(path, place) ?? []);
  const [whole] = passed;
  if (whole && pathOf(root) !== undefined) return { text: whole.open, bound: whole.bound };
  const known = reads.filter((path) => !open.includes(path)).map((path) => `${path}=${JSON.stringify(knownValue(path, place))}`);
  const asked = open.map((path) => openInput(path, place)?.open ?? (isOfScope(path) ? `${place.scope}:${path}` : OF_ONE_RUN.test(path) ? `${place.root.file}:${path}` : path));
  return { text: `\0${[text, ...known, ...asked].join('|')}\0`, bound: passed.some(({ bound }) => bound) || open.some((path) => OF_RUN.test(path)) };
}

/** The paths that an expression reads, the longest each. */
function readsIn(root: ExpressionNode): readonly string[] {
  const found = new Set<string>();
  walk(root, (node, parent) => {
    const path = pathOf(node);
    if (path !== undefined && !(parent && pathOf(parent) !== undefined)) found.add(path);
  });
  return [...found];
}

function isOfScope(path: string): boolean {
  return /^(?:needs|matrix|strategy|inputs)\b/.test(path);
}

function openInput(path: string, { inputs }: Place): { readonly open: string; readonly bound: boolean } | undefined {
  const [, name] = /^inputs\.([^.]+)$/.exec(path) ?? [];
  const passed = name === undefined ? undefined : Object.entries(inputs).find(([input]) => input.toLowerCase() === name)?.[1];
  return typeof passed === 'object' ? passed : undefined;
}

function isKnown(path: string, place: Place): boolean {
  if (/^github\.(?:workflow|event_name|job)$/.test(path)) return path !== 'github.job' || place.job !== undefined;
  if (/^(?:matrix|strategy)\b/.test(path)) return place.leg !== undefined;
  if (path === 'inputs') return Object.values(place.inputs).every((value) => typeof value !== 'object');
  return /^inputs\./.test(path) && openInput(path, place) === undefined;
}

function knownValue(path: string, place: Place): unknown {
  return evaluateExpression(path, contextsOf(place));
}

function contextsOf({ root, event, job, leg, inputs }: Place): Record<string, unknown> {
  const known = Object.fromEntries(Object.entries(inputs).filter(([, value]) => typeof value !== 'object'));
  return { github: { workflow: root.name, event_name: event, job: job?.id }, matrix: leg?.matrix ?? null, strategy: leg?.strategy ?? {}, inputs: known };
}
