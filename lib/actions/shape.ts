import { ActionInputModel, ActionModel, ActionOutputModel } from './model';
import { MaybeEntry, overridden, TreeDocument, treeList, TreeMap, treeMap, treeOf, treeOfNamed } from '../core/inside';
import { shapeSteps, unlessUnsaid } from '../workflows/inside';

const SECTION = { blankBefore: true } as const;

/** The metadata file of an action: the keys in the order in which a reader asks for them. */
export function shapeAction(action: ActionModel): TreeDocument {
  const root = treeMap([
    ['name', unlessUnsaid(action, 'name', action.name)],
    ['description', action.description],
    ['author', action.author],
    ['inputs', treeOfNamed(action.inputs, shapeInput), SECTION],
    ['outputs', treeOfNamed(action.outputs, shapeOutput), SECTION],
    ['runs', treeMap(runs(action)), SECTION],
    ['branding', action.branding && treeOf(action.branding), SECTION],
  ], action.origin);
  return { path: action.file, root: overridden(root, action.overrides), comment: action.comment, origin: action.origin };
}

function shapeInput(input: ActionInputModel): TreeMap {
  return treeMap([
    ['description', unlessUnsaid(input, 'description', input.description)],
    ['required', unlessUnsaid(input, 'required', input.required)],
    ['default', input.defaultValue],
    ['deprecationMessage', input.deprecationMessage],
  ], input.origin);
}

function shapeOutput(output: ActionOutputModel): TreeMap {
  return treeMap([['description', unlessUnsaid(output, 'description', output.description)], ['value', output.value]], output.origin);
}

function runs({ runs: model, steps }: ActionModel): MaybeEntry[] {
  switch (model.using) {
    case 'composite': return [['using', 'composite'], ['steps', shapeSteps(steps)]];
    case 'docker': return [
      ['using', 'docker'],
      ['image', model.image],
      ['entrypoint', model.entrypoint],
      ['args', model.args.length > 0 ? treeList(model.args) : undefined],
      ['env', model.envExpression ?? (Object.keys(model.env).length > 0 ? treeOf(model.env) : undefined)],
      ['pre-entrypoint', model.preEntrypoint],
      ['pre-if', model.preCondition],
      ['post-entrypoint', model.postEntrypoint],
      ['post-if', model.postCondition],
    ];
    default: return [
      ['using', model.using],
      ['main', model.main],
      ['pre', model.pre],
      ['pre-if', model.preCondition],
      ['post', model.post],
      ['post-if', model.postCondition],
    ];
  }
}
