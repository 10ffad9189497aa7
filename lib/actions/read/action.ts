import { posix } from 'path';
import { OfficialReading, SourceEntry, SourceNode, readActionText } from '../../expressions/inside';
import { Comments, GivenText, ReadFile, StepModel, Texts, Unreadable, entriesOf, readSteps, scalarOf, textOf, valueOf } from '../../workflows/inside';
import { ActionInputModel, ActionModel, ActionOutputModel, BrandingModel, CompositeRunsModel, DockerRunsModel, NodeRunsModel } from '../model';

/** What an action is read with. */
export interface ActionAround {
  /** The file of the action that a `uses` names, where it lies in the repository. */
  readonly actionFile: (uses: string) => string | undefined;
  /** What steps need of the token. */
  readonly needed: (steps: readonly StepModel[]) => Pick<ActionModel, 'required' | 'complete'>;
}

/** An action that somebody else writes, as a model; by GitHub's own parser. */
export function readAction({ path, shown, text }: GivenText, around: ActionAround, reading: OfficialReading = readActionText(path, text)): ActionModel | Unreadable {
  const { errors, root } = reading;
  const [error] = errors;
  if (error) return { problem: error.crash ? error.message : `GitHub would refuse it: ${error.message}`, line: error.line, column: error.column, errors };
  if (root?.kind !== 'map') return { problem: 'there is no action in it' };
  const comments = Comments.in(text, root);
  const file = new ReadFile(path, shown, comments);
  const folder = posix.dirname(path);
  const id = folder === '.' ? path : posix.basename(folder);
  const runs = valueOf(root, 'runs');
  const isComposite = textOf(valueOf(runs, 'using')) === 'composite';
  const inputs = entriesOf(valueOf(root, 'inputs')).map((entry) => readInput(entry, file));
  const outputs = entriesOf(valueOf(root, 'outputs')).map((entry) => readOutput(entry, file));
  const steps = isComposite ? readSteps(valueOf(runs, 'steps'), { file, path: 'runs', defaults: {}, actionFile: around.actionFile }) : [];
  return {
    kind: 'action',
    id,
    file: path,
    origin: file.origin('', root.place, root),
    handWritten: true,
    asWritten: true,
    comment: comments?.of(),
    name: textOf(valueOf(root, 'name')) ?? id,
    description: textOf(valueOf(root, 'description')) ?? '',
    unsaid: unsaid(root, 'name'),
    author: textOf(valueOf(root, 'author')),
    inputs,
    outputs,
    branding: readBranding(valueOf(root, 'branding')),
    runs: isComposite ? { using: 'composite' } : readRuns(runs, file),
    steps,
    // What the program of any other action does with a token it is given, nobody can see.
    ...isComposite ? around.needed(steps) : { required: [], complete: !inputs.some(({ defaultValue }) => /github\.token|secrets\./i.test(defaultValue ?? '')) },
    expressions: file.uses,
    overrides: [],
    defects: [],
  };
}

/** What the model knows of a thing, and its file does not say. */
function unsaid(node: SourceNode, ...keys: readonly string[]): string[] {
  return keys.filter((key) => textOf(valueOf(node, key)) === undefined);
}

function readInput({ key: name, place, value: node }: SourceEntry, file: ReadFile): ActionInputModel {
  const path = `inputs/${name}`;
  const texts = new Texts(file, path);
  const input = {
    name,
    origin: file.origin(path, place),
    description: textOf(valueOf(node, 'description')) ?? '',
    unsaid: unsaid(node, 'description', 'required'),
    // A text that says so counts as well: GitHub's schema takes both.
    required: String(scalarOf(valueOf(node, 'required'))).toLowerCase() === 'true',
    defaultValue: texts.text(valueOf(node, 'default'), 'action.inputs.default', `inputs.${name}.default`),
    deprecationMessage: textOf(valueOf(node, 'deprecationMessage')),
  };
  texts.into(file);
  return input;
}

function readOutput({ key: name, place, value: node }: SourceEntry, file: ReadFile): ActionOutputModel {
  const path = `outputs/${name}`;
  const texts = new Texts(file, path);
  const output = { name, origin: file.origin(path, place), description: textOf(valueOf(node, 'description')) ?? '', unsaid: unsaid(node, 'description'), value: texts.text(valueOf(node, 'value'), 'composite.outputs.value', `outputs.${name}`) };
  texts.into(file);
  return output;
}

/** GitHub takes a half of it as well, and shows nothing of that. */
function readBranding(node: SourceNode | undefined): BrandingModel | undefined {
  const [icon, color] = ['icon', 'color'].map((key) => textOf(valueOf(node, key)));
  return icon === undefined || color === undefined ? undefined : { icon, color };
}

function readRuns(runs: SourceNode | undefined, file: ReadFile): CompositeRunsModel | NodeRunsModel | DockerRunsModel {
  const texts = new Texts(file, 'runs');
  const text = (key: string) => textOf(valueOf(runs, key));
  const preCondition = texts.condition(valueOf(runs, 'pre-if'), 'action.runs.pre-if', 'runs.pre-if');
  const postCondition = texts.condition(valueOf(runs, 'post-if'), 'action.runs.post-if', 'runs.post-if');
  const using = text('using') ?? '';
  const env = using === 'docker' ? texts.map(valueOf(runs, 'env'), 'action.runs.env', 'runs.env') : { map: {} };
  const read: NodeRunsModel | DockerRunsModel = using === 'docker'
    ? {
      using,
      image: text('image') ?? '',
      entrypoint: text('entrypoint'),
      args: valueOf(runs, 'args') === undefined ? [] : texts.texts(valueOf(runs, 'args'), 'action.runs.args', 'runs.args'),
      env: env.map,
      envExpression: env.expression,
      preEntrypoint: text('pre-entrypoint'),
      preCondition,
      postEntrypoint: text('post-entrypoint'),
      postCondition,
    }
    // Older versions of Node.js are written as they stand.
    : { using: using as NodeRunsModel['using'], main: text('main') ?? '', pre: text('pre'), preCondition, post: text('post'), postCondition };
  texts.into(file);
  return read;
}
