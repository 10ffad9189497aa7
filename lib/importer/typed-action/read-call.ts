import type { DeclaredInput, DeclaredOutput } from './declared-input';
import { inputOf, isName, outputOf } from './read-action';
import { printable } from '../../core/inside';
import { SourceNode, readWorkflowText } from '../../expressions/inside';
import { entriesOf, textOf, valueOf } from '../../workflows/inside';

/** The head of a workflow that others call. */
export interface DeclaredCall {
  readonly name?: string;
  readonly inputs: readonly DeclaredInput[];
  readonly secrets: readonly DeclaredInput[];
  readonly outputs: readonly DeclaredOutput[];
  /** What its jobs ask of the token of the caller, scope by scope; undefined where it does not say, or asks for everything. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly notes: readonly string[];
}

const MOST_NAMES = 1000;

/** What a workflow of others takes from who calls it, by GitHub's own reader. */
export function readCalledWorkflow(path: string, text: string): DeclaredCall | { readonly problem: string } {
  const { errors, root } = readWorkflowText(path, text);
  if (root?.kind !== 'map') return { problem: errors[0] ? `GitHub's own reader says: ${printable(errors[0].message, 200)} (line ${errors[0].line})` : 'there is no workflow in it' };
  const on = valueOf(root, 'on');
  const said = on?.kind === 'list' ? on.items.some((item) => textOf(item) === 'workflow_call') : textOf(on) === 'workflow_call' || entriesOf(on).some(({ key }) => key === 'workflow_call');
  if (!said) return { problem: "it has no trigger 'workflow_call', so that no other workflow can call it" };
  const call = valueOf(on, 'workflow_call');
  const [inputs, secrets, outputs] = ['inputs', 'secrets', 'outputs'].map((key) => entriesOf(valueOf(call, key)));
  if (inputs.length + secrets.length + outputs.length > MOST_NAMES) return { problem: `it declares more than ${MOST_NAMES} inputs, secrets and outputs` };
  const left = [...inputs, ...secrets, ...outputs].filter(({ key }) => !isName(key)).map(({ key }) => `'${printable(key, 60)}' is left out: no call could say such a name`);
  const named = <T>(entries: typeof inputs, read: (entry: (typeof inputs)[number]) => T) => entries.filter(({ key }) => isName(key)).map(read);
  return {
    name: textOf(valueOf(root, 'name')),
    inputs: named(inputs, inputOf),
    secrets: named(secrets, inputOf),
    outputs: named(outputs, outputOf),
    permissions: permissionsOf(root),
    notes: [...errors.slice(0, 5).map(({ message, line }) => `GitHub's own reader says of line ${line}: ${printable(message, 200)}`), ...left.slice(0, 5)],
  };
}

/** The highest level that a job asks for in every scope. A job without a word has those of the workflow; without either it has what the caller has. */
function permissionsOf(root: SourceNode): DeclaredCall['permissions'] {
  const asked: Record<string, 'read' | 'write'> = {};
  for (const { value: job } of entriesOf(valueOf(root, 'jobs'))) {
    const node = valueOf(job, 'permissions') ?? valueOf(root, 'permissions');
    if (node?.kind !== 'map') return undefined;
    for (const { key, value } of node.entries) {
      const level = textOf(value);
      if (level === 'write' || (level === 'read' && asked[key] === undefined)) asked[key] = level;
    }
  }
  return asked;
}
