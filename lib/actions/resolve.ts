import { CompositeAction } from './composite-action';
import { DockerAction } from './docker-action';
import { LocalAction } from './local-action';
import { ActionInputModel, ActionModel, ActionOutputModel } from './model';
import { NodeAction, NodeRuntime } from './node-action';
import { Declared, constructPath } from '../core/inside';
import { Expression, ExpressionPlace } from '../expressions/inside';
import { isAsWritten, notOurs, OWN_ACTION_KIND, OwnActions, resolveActionSteps, ResolvedActionSteps, resolveText, ScalarMap, Site, Step } from '../workflows/inside';

/** All actions of a delivery as data. Each stands on its own: no reference leads from one into another. */
export function resolveActions(declared: Declared): ActionModel[] {
  const own = declared.of(OWN_ACTION_KIND);
  const actions = new OwnActions(own, declared.root);
  return own.map((action) => {
    if (action instanceof CompositeAction) return composite(action, actions);
    if (action instanceof NodeAction) return node(action, actions);
    if (action instanceof DockerAction) return docker(action, actions);
    throw notOurs(constructPath(action), action, 'an action');
  });
}

/** Reads the texts of one action in the order of its file. */
type Texts = (text: (value: { toString(): string }, place: ExpressionPlace, name: string) => string) => void;

/** Those that the program does not say, where the file is as it was written. */
function unsaid(asWritten: boolean, said: Readonly<Record<string, unknown>>): string[] | undefined {
  return asWritten ? Object.keys(said).filter((key) => said[key] === undefined || said[key] === '') : undefined;
}

interface Head {
  inputs: ActionInputModel[];
}

function open(action: LocalAction, steps: readonly Step[], actions: OwnActions, texts: Texts): { head: Head; body: ResolvedActionSteps } {
  const head: Head = { inputs: [] };
  const body = resolveActionSteps({
    owner: action,
    origin: action._origin,
    steps,
    inputs: action._props.inputs ?? {},
    actions,
    texts: (site: Site) => {
      const text = (value: { toString(): string }, place: ExpressionPlace, name: string) => resolveText(String(value), { place, name }, site);
      head.inputs = inputModels(action, text);
      texts(text);
    },
  });
  return { head, body };
}

function inputModels(action: LocalAction, text: Parameters<Texts>[0]): ActionInputModel[] {
  const asWritten = isAsWritten(action);
  return Object.entries(action._props.inputs ?? {}).map(([name, { description, required, defaultValue, deprecationMessage }]) => ({
    name,
    unsaid: asWritten ? unsaid(true, { description, required }) : required ? undefined : ['required'],
    origin: action._origin,
    description,
    required: required ?? false,
    defaultValue: defaultValue === undefined ? undefined : text(defaultValue, 'action.inputs.default', `inputs.${name}.default`),
    deprecationMessage,
  }));
}

function composite(action: CompositeAction, actions: OwnActions): ActionModel {
  const outputs: ActionOutputModel[] = [];
  const { head, body } = open(action, action._steps, actions, (text) => {
    for (const [name, { description, value }] of action._outputs) {
      outputs.push({ name, origin: action._origin, description, value: text(value, 'composite.outputs.value', `outputs.${name}`), unsaid: unsaid(isAsWritten(action), { description }) });
    }
  });
  return { ...common(action, head, body, actions), outputs, runs: { using: 'composite' }, steps: body.steps };
}

function node(action: NodeAction, actions: OwnActions): ActionModel {
  const { main, runtime = NodeRuntime.NODE24, pre, preCondition, post, postCondition, outputs } = action._node;
  let conditions: { pre?: string; post?: string } = {};
  const { head, body } = open(action, [], actions, (text) => {
    conditions = {
      pre: preCondition && withoutBraces(text(preCondition, 'action.runs.pre-if', 'runs.pre-if')),
      post: postCondition && withoutBraces(text(postCondition, 'action.runs.post-if', 'runs.post-if')),
    };
  });
  return {
    ...common(action, head, body, actions),
    outputs: outputModels(action, outputs),
    steps: [],
    runs: { using: runtime, main, pre, preCondition: conditions.pre, post, postCondition: conditions.post },
  };
}

function docker(action: DockerAction, actions: OwnActions): ActionModel {
  const { image, env = {}, entrypoint, preEntrypoint, preCondition, postEntrypoint, postCondition, outputs } = action._docker;
  let texts: { args: string[]; env: ScalarMap; envExpression?: string; pre?: string; post?: string } = { args: [], env: {} };
  const { head, body } = open(action, [], actions, (text) => {
    texts = {
      args: action._args.map((arg, i) => text(arg, 'action.runs.args', `runs.args[${i}]`)),
      env: env instanceof Expression ? {} : Object.fromEntries(Object.entries(env).map(([name, value]) => [name, typeof value === 'string' || value instanceof Expression ? text(value, 'action.runs.env', `runs.env.${name}`) : value])),
      envExpression: env instanceof Expression ? text(env, 'action.runs.env', 'runs.env') : undefined,
      pre: preCondition && withoutBraces(text(preCondition, 'action.runs.pre-if', 'runs.pre-if')),
      post: postCondition && withoutBraces(text(postCondition, 'action.runs.post-if', 'runs.post-if')),
    };
  });
  return {
    ...common(action, head, body, actions),
    outputs: outputModels(action, outputs),
    steps: [],
    runs: {
      using: 'docker',
      image,
      entrypoint,
      args: texts.args,
      env: texts.env,
      envExpression: texts.envExpression,
      preEntrypoint,
      preCondition: texts.pre,
      postEntrypoint,
      postCondition: texts.post,
    },
  };
}

function common(action: LocalAction, { inputs }: Head, body: ResolvedActionSteps, actions: OwnActions): Omit<ActionModel, 'outputs' | 'runs' | 'steps'> {
  const { name, description, author, comment, branding } = action._props;
  const { required, complete, expressions, defects } = body;
  return {
    kind: 'action',
    id: action._id,
    file: action.file,
    origin: action._origin,
    comment,
    name: name ?? action._id,
    asWritten: isAsWritten(action) || undefined,
    unsaid: unsaid(isAsWritten(action), { name }),
    description,
    author,
    inputs,
    branding,
    required,
    complete: complete && action._needs(actions).known,
    expressions,
    overrides: action._overrides.list,
    defects,
  };
}

function outputModels(action: LocalAction, outputs: Readonly<Record<string, { description: string }>> = {}): ActionOutputModel[] {
  return Object.entries(outputs).map(([name, { description }]) => ({ name, origin: action._origin, description, unsaid: unsaid(isAsWritten(action), { description }) }));
}

/** A condition stands in a file without `${{ }}`. */
function withoutBraces(text: string): string {
  return text.replace(/^\$\{\{ (.*) \}\}$/s, '$1');
}
