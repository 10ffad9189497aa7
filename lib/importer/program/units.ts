import { posix } from 'path';
import { Unit } from './unit';
import { stepsOf } from './workflow';
import { ActionModel } from '../../actions/inside';
import { WorkflowModel } from '../../workflows/inside';
import { typeName, variableName } from '../code/names';

/** What a program is written of. */
export interface ProgramSource {
  readonly workflows: readonly WorkflowModel[];
  readonly actions: readonly ActionModel[];
  /** Workflows that stay by hand, and can be called all the same. */
  readonly byHand?: readonly WorkflowModel[];
}

/** A file that stays as it is, and why: the end of a sentence. */
export interface Gap {
  readonly file: string;
  readonly why: string;
}

/** Modules of a program that are no workflow. */
const OWN_MODULES = ['accepted', 'pins', 'settings', 'steps'];

/** What their functions are called without `declare`, in small letters, and those of the files beside: a workflow `dependabot.yml` is not to hide one of them. */
const OWN_FUNCTIONS = ['pins', 'settings', 'codeowners', 'dependabot', 'issuetemplates', 'pullrequesttemplates', 'releasenotes'];

/** What each file becomes, and what everything in it is called. */
export function unitsOf({ workflows, actions }: ProgramSource): Unit[] {
  const variables = new Set(['delivery', 'project']);
  const modules = new Set(OWN_MODULES);
  const functions = new Set(OWN_FUNCTIONS);
  const ids = new Set<string>();
  const unique = (wanted: string, kind: string, taken: Set<string>) => {
    let found = [wanted, `${wanted}-${kind}`].find((name) => !taken.has(name.toLowerCase()));
    for (let n = 2; found === undefined; n++) if (!taken.has(`${wanted}-${n}`.toLowerCase())) found = `${wanted}-${n}`;
    taken.add(found.toLowerCase());
    return found;
  };
  return [...actions, ...workflows].map((model) => {
    const base = model.kind === 'workflow' ? posix.basename(model.file).replace(/\.ya?ml$/, '') : posix.dirname(model.file) === '.' ? 'action' : posix.basename(posix.dirname(model.file));
    const plain = base.replace(/[^\w.-]+/g, '-').replace(/^[^A-Za-z0-9_]+/, '') || model.kind;
    const id = unique(plain, model.kind, model.kind === 'action' ? new Set([...ids].filter((one) => one.startsWith('action:'))) : ids);
    const name = posix.basename(model.file);
    const module = unique(id, model.kind, modules);
    const variable = variableName(id, variables, model.kind);
    const declare = `declare${typeName(unique(typeName(id) || 'It', typeName(model.kind), functions))}`;
    return {
      model,
      id,
      module: `delivery/${module}`,
      name: declare,
      variable,
      fileName: name === (model.kind === 'workflow' ? `${id}.yml` : 'action.yml') ? undefined : name,
      type: model.kind === 'workflow' ? model.triggers.some(({ event }) => event === 'workflow_call') ? 'ReusableWorkflow' : 'Workflow'
        : model.runs.using === 'composite' ? 'CompositeAction' : model.runs.using === 'docker' ? 'DockerAction' : 'NodeAction',
    };
  });
}

/** Those that others use stand above them; in a circle, and otherwise, as they were given. */
export function declaredFirst(units: readonly Unit[]): Unit[] {
  const placed = new Set<Unit>();
  const place = (unit: Unit, above: ReadonlySet<Unit>) => {
    if (placed.has(unit) || above.has(unit)) return;
    for (const used of namedIn(unit, units)) place(used, new Set([...above, unit]));
    placed.add(unit);
  };
  for (const unit of units) place(unit, new Set());
  return [...placed];
}

function namedIn({ model }: Unit, units: readonly Unit[]): Unit[] {
  const steps = model.kind === 'action' ? model.steps : stepsOf(model);
  const uses = new Set(steps.flatMap((step) => (step.kind === 'uses' ? [step.uses] : [])));
  const calls = new Set(model.kind === 'workflow' ? model.jobs.flatMap((job) => (job.kind === 'call' ? [job.uses] : [])) : []);
  const follows = new Set(model.kind === 'workflow' ? model.triggers.flatMap(({ filters }) => filters.workflows ?? []) : []);
  return units.filter(({ model: other }) => (other.kind === 'action' ? uses.has(pathOf(other)) : calls.has(`./${other.file}`) || follows.has(other.name)));
}

/** Whether a step that says this runs an action of the repository. */
export function isUsedBy({ model }: Unit, uses: string): boolean {
  return model.kind === 'action' && uses === pathOf(model);
}

/** How a step names an action of the repository. */
function pathOf({ file }: ActionModel): string {
  const folder = posix.dirname(file);
  return folder === '.' ? './' : `./${folder}`;
}

/** The outputs of a workflow of the repository, by what a job says that calls it. */
export function outputsOfCalled({ workflows, byHand = [] }: ProgramSource): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...workflows, ...byHand].map(({ file, triggers }) => [`./${file}`, new Set(triggers.flatMap(({ outputs = [] }) => outputs.map(({ name }) => name)))]));
}
