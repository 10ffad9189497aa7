import { posix } from 'path';
import { SharedSteps } from './find';
import { SharedFunction, SharedParameter } from './function';
import { placesText } from './words';
import { StepModel, UsesStepModel } from '../../../workflows/inside';
import { CodeFile } from '../../code/code-file';
import { inComment } from '../../code/literal';
import { typeName, variableName } from '../../code/names';
import { catalogueAction, catalogueStep } from '../catalogue-step';
import { Known, Scope } from '../scope';
import { Steps } from '../steps';
import { Counts, Texts } from '../texts';
import { Unit } from '../unit';

/**
 * The functions of what is shared, by the first step of each place.
 *
 * @param localAction the action of the repository that is used by a text
 */
export function sharedFunctions(found: readonly SharedSteps[], localAction: (uses: string) => Unit | undefined): ReadonlyMap<StepModel, SharedFunction> {
  const names = new Set<string>();
  return new Map(found.flatMap((shared) => {
    const made = functionOf(shared, uniqueName(shared, names), localAction);
    return shared.places.map(({ first }): [StepModel, SharedFunction] => [first, made]);
  }));
}

function functionOf(found: SharedSteps, id: string, localAction: (uses: string) => Unit | undefined): SharedFunction {
  const module = `delivery/steps/${id}`;
  const name = `${variableName(id, new Set(), 'it')}Steps`;
  const file = new CodeFile(`${module}.ts`);
  const counts: Counts = { raw: 0, typed: 0 };
  const [used, taken] = [new Set<string>(), new Set<string>([name])];
  const values = new Map<string, SharedParameter & { readonly known: Known }>();
  const own = new Set(found.steps.flatMap((step) => step.id?.toLowerCase() ?? []));
  const scope = new Scope({ used, outside: (path) => valueOf(path, own, values, taken) });
  const actions = new Map<string, Unit>();
  const steps = new Steps({
    texts: new Texts(file, counts),
    taken,
    used,
    isPinned: () => true,
    localAction: (uses) => {
      const unit = localAction(uses);
      if (unit) actions.set(unit.variable, unit);
      return unit?.variable;
    },
  }, scope);
  // Names of actions are those of the program: no other may be like one.
  for (const step of found.steps) if (step.kind === 'uses') taken.add(localAction(step.uses)?.variable ?? '');
  const pieces = steps.standing(found.steps);
  const given = [...values.values()].filter(({ variable }) => used.has(variable));
  const parameters: SharedParameter[] = [...[...actions.keys()].map((variable) => ({ variable })), ...given.map(({ variable, path }) => ({ variable, path }))];
  const types = parameters.map(({ variable, path }): [string, string] => [variable, path ? file.use('slipway/expressions', 'Expression') : file.use('slipway/actions', actions.get(variable)!.type)]);
  const isNamed = (variable: string | undefined) => variable !== undefined && used.has(variable);
  file.add(`/** Steps of ${inComment(placesText(found))}. */`);
  file.addFunction(name, types, `${file.use('slipway/workflows', 'IStep')}[]`, [
    ...pieces.flatMap(({ code, variable }) => (isNamed(variable) ? [`const ${variable} = ${code};`] : [])),
    `return [${pieces.map(({ code, variable }) => (isNamed(variable) ? variable : code)).join(', ')}];`,
  ]);
  return { name, module, file, found, parameters, counts };
}

/** How many names of a path a value has that each place has for itself. */
function namesOf([context, , part]: readonly string[]): number | undefined {
  switch (context) {
    case 'matrix': case 'inputs': return 2;
    case 'needs': case 'steps': return part === 'outputs' ? 4 : ['result', 'outcome', 'conclusion'].includes(part) ? 3 : undefined;
    default: return undefined;
  }
}

function valueOf(path: readonly string[], own: ReadonlySet<string>, values: Map<string, SharedParameter & { readonly known: Known }>, taken: Set<string>): Known | undefined {
  const names = namesOf(path);
  if (names === undefined || path.length < names || path[0] === 'steps' && own.has(path[1].toLowerCase())) return undefined;
  const key = JSON.stringify(path.slice(0, names));
  let value = values.get(key);
  if (!value) {
    const variable = variableName(names === 3 ? `${path[1]}-${path[2]}` : path[names - 1], taken, path[0]);
    values.set(key, (value = { variable, path: path.slice(0, names), known: { code: variable, names, variable } }));
  }
  return value.known;
}

/** Named after the first step that is more than a checkout. */
function uniqueName({ steps }: SharedSteps, taken: Set<string>): string {
  const names = [
    ...steps.flatMap((step) => (step.kind === 'uses' ? actionName(step) : [])),
    ...steps.flatMap((step) => (step.kind === 'run' ? step.name ?? step.script.split(/\s+/).filter((word) => !word.startsWith('-')).slice(0, 2).join(' ') : [])),
  ];
  const wanted = names.map(kebab).find((name) => typeName(name) !== '') ?? 'shared';
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}-${n}`;
  taken.add(name);
  return name;
}

function kebab(name: string): string {
  return name.replace(/\$\{\{.*?\}\}/g, '').split(/[^A-Za-z0-9]+/).filter(Boolean).slice(0, 5).join('-').toLowerCase();
}

/** What an action is called among steps; nothing for a checkout, which most have. */
function actionName(step: UsesStepModel): string[] {
  if (catalogueAction(step) === 'actions/checkout') return [];
  const className = catalogueStep(step)?.className;
  return [className === undefined ? posix.basename(step.uses.replace(/@.*$/, '')) : className.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')];
}
