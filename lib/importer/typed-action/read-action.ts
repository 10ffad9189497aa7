import type { DeclaredAction, DeclaredInput, DeclaredOutput } from './declared-input';
import { printable } from '../../core/inside';
import { SourceEntry, SourceNode, readActionText } from '../../expressions/inside';
import { entriesOf, parseUses, scalarOf, textOf, valueOf } from '../../workflows/inside';

/** More than any action has; every one becomes lines of a class. */
const MOST_NAMES = 1000;
/** As many of the things that GitHub's own reader finds odd are worth a line. */
const MOST_ERRORS = 5;

/**
 * The metadata of an action, by GitHub's own reader. What that one finds odd is a note: actions run with more than its package knows.
 *
 * @param path as messages name it
 */
export function readActionManifest(path: string, text: string): DeclaredAction | { readonly problem: string } {
  const { errors, root } = readActionText(path, text);
  if (root?.kind !== 'map') return { problem: errors[0] ? `GitHub's own reader says: ${printable(errors[0].message, 200)} (line ${errors[0].line})` : 'there is no action in it' };
  const runs = valueOf(root, 'runs');
  const using = textOf(valueOf(runs, 'using'));
  if (using === undefined) return { problem: "it has no 'runs.using', so that no runner could run it" };
  const [inputs, outputs] = ['inputs', 'outputs'].map((key) => entriesOf(valueOf(root, key)));
  if (inputs.length + outputs.length > MOST_NAMES) return { problem: `it declares ${inputs.length} inputs and ${outputs.length} outputs, and at most ${MOST_NAMES} together are read` };
  const said = errors.slice(0, MOST_ERRORS).map(({ message, line }) => `GitHub's own reader says of line ${line}: ${printable(message, 200)}`);
  const left = [...inputs, ...outputs].filter(({ key }) => !isName(key)).map(({ key }) => `'${printable(key, 60)}' is left out: no step could say such a name`);
  return {
    name: textOf(valueOf(root, 'name')),
    description: textOf(valueOf(root, 'description')) ?? '',
    using,
    image: textOf(valueOf(runs, 'image')),
    unpinned: unpinnedIn(valueOf(runs, 'steps')),
    inputs: inputs.filter(({ key }) => isName(key)).map(inputOf),
    outputs: outputs.filter(({ key }) => isName(key)).map(outputOf),
    notes: [...said, ...left.slice(0, MOST_ERRORS)],
  };
}

/** What can be a key of `with`, and read by `steps.<id>.outputs`. */
export function isName(key: string): boolean {
  return /^[A-Za-z_][\w .-]{0,99}$/.test(key) && key !== '__proto__';
}

export function inputOf({ key: name, value }: SourceEntry): DeclaredInput {
  const text = (...keys: string[]) => keys.map((key) => textOf(valueOf(value, key))).find((one) => one !== undefined);
  return {
    name,
    description: text('description') ?? '',
    required: /^(?:true|yes|on)$/i.test(String(scalarOf(valueOf(value, 'required')))),
    defaultValue: text('default'),
    deprecationMessage: text('deprecationMessage'),
    type: text('type')?.toLowerCase(),
    options: ['options', 'choices', 'enum', 'values'].map((key) => listOf(valueOf(value, key))).find((list) => list !== undefined),
  };
}

export function outputOf({ key: name, value }: SourceEntry): DeclaredOutput {
  return { name, description: textOf(valueOf(value, 'description')) ?? '' };
}

function listOf(node: SourceNode | undefined): readonly string[] | undefined {
  return node?.kind === 'list' ? node.items.flatMap((item) => textOf(item) ?? []) : undefined;
}

/** What its own steps use by a tag or a branch: pinned is only the action itself. */
function unpinnedIn(steps: SourceNode | undefined): readonly string[] {
  const all = (steps?.kind === 'list' ? steps.items : []).flatMap((step) => textOf(valueOf(step, 'uses')) ?? []);
  return [...new Set(all)].filter((uses) => {
    const parsed = parseUses(uses);
    return (parsed.kind === 'repository' || parsed.kind === 'docker') && !parsed.pinned;
  });
}
