import { posix } from 'path';
import { actionBody } from './action';
import { Pins } from './pins';
import { Undeclarable } from './steps';
import { Counts } from './texts';
import { Around, Override, Unit } from './unit';
import { stepsOf, workflowBody } from './workflow';
import { ActionModel } from '../../actions/inside';
import { printable } from '../../core/inside';
import { WorkflowModel } from '../../workflows/inside';
import { CodeFile } from '../code/code-file';
import { textLiteral } from '../code/literal';
import { typeName, variableName } from '../code/names';
import type { PrintedRepository } from '../repository/print';

/** What a program is written of. */
export interface ProgramSource {
  readonly workflows: readonly WorkflowModel[];
  readonly actions: readonly ActionModel[];
}

/** How it is written. */
export interface ProgramOptions {
  /** Whether nothing stands in a file that the program does not say. */
  readonly exact: boolean;
  /** Whether refs that all files use are said once for all of them: not in a program that has other files already. */
  readonly sharedPins: boolean;
  /** What the classes cannot say, by the file: it is set in what they make. */
  readonly overrides?: ReadonlyMap<string, readonly Override[]>;
  /** What is declared beside workflows and actions. */
  readonly repository?: WrittenProgram['repository'];
}

/** A file that stays as it is, and why: the end of a sentence. */
export interface Gap {
  readonly file: string;
  readonly why: string;
}

/** A program that was written, not yet run. */
export interface WrittenProgram {
  /** Those that are declared, in the order in which the program does it. */
  readonly units: readonly Unit[];
  readonly files: readonly CodeFile[];
  /** Statements that declare everything, with what they import from other files of the program. */
  readonly calls: readonly { readonly unit: Unit; readonly args: readonly string[] }[];
  readonly pins?: CodeFile;
  /** What declares the other files of the repository that GitHub reads, such as CODEOWNERS. */
  readonly repository: Pick<PrintedRepository, 'files' | 'calls' | 'declared'>;
  readonly counts: Counts;
  readonly gaps: readonly Gap[];
}

/** Modules of a program that are no workflow. */
const OWN_MODULES = ['accepted', 'pins', 'settings', 'steps'];

/** What their functions are called without `declare`, in small letters, and those of the files beside: a workflow `dependabot.yml` is not to hide one of them. */
const OWN_FUNCTIONS = ['pins', 'settings', 'codeowners', 'dependabot', 'issuetemplates', 'pullrequesttemplates', 'releasenotes'];

export function writeProgram(source: ProgramSource, options: ProgramOptions): WrittenProgram {
  const counts: Counts = { raw: 0, typed: 0 };
  const units = unitsOf(source);
  const pins = options.sharedPins ? new Pins([...source.workflows.flatMap(stepsOf), ...source.actions.flatMap(({ steps }) => steps)]) : undefined;
  const files = new Map<Unit, { file: CodeFile; needs: readonly Unit[] }>();
  const gaps: Gap[] = [];
  const available = new Set<Unit>();
  for (const unit of declaredFirst(units)) {
    const own: Counts = { raw: 0, typed: 0 };
    try {
      files.set(unit, fileOf(unit, available, options, pins, own));
      available.add(unit);
      counts.raw += own.raw;
      counts.typed += own.typed;
    } catch (error) {
      if (!(error instanceof Undeclarable)) throw error;
      gaps.push({ file: unit.model.file, why: error.message });
    }
  }
  const declared = [...files];
  return {
    units: declared.map(([unit]) => unit),
    files: declared.map(([, { file }]) => file),
    calls: declared.map(([unit, { needs }]) => ({ unit, args: needs.map(({ variable }) => variable) })),
    pins: pins && pinsFile(pins),
    repository: options.repository ?? { files: [], calls: [], declared: [] },
    counts,
    gaps,
  };
}

function fileOf(unit: Unit, available: ReadonlySet<Unit>, { exact, sharedPins, overrides }: ProgramOptions, pins: Pins | undefined, counts: Counts): { file: CodeFile; needs: readonly Unit[] } {
  const file = new CodeFile(`${unit.module}.ts`);
  const others = [...available];
  const used = new Set<string>();
  const around: Around = {
    exact,
    overrides: overrides?.get(unit.model.file) ?? [],
    pinsAreKnown: sharedPins,
    taken: new Set(['delivery', unit.variable, unit.name, ...others.map(({ variable }) => variable)]),
    used,
    pins,
    followed: (name) => {
      const found = others.filter(({ model }) => model.kind === 'workflow' && model.name === name);
      if (found.length !== 1) return undefined;
      used.add(found[0].variable);
      return found[0].variable;
    },
    localAction: (uses) => others.find(({ model }) => model.kind === 'action' && uses === pathOf(model))?.variable,
    called: (uses) => others.find(({ model, type }) => type === 'ReusableWorkflow' && uses === `./${model.file}`)?.variable,
  };
  const body = unit.model.kind === 'workflow' ? workflowBody(unit.model, unit, file, around, counts) : actionBody(unit.model, unit, file, around, counts);
  const needs = others.filter(({ variable }) => used.has(variable));
  const parameters = [['delivery', file.use('slipway/delivery', 'Delivery')], ...needs.map(({ variable, type, model }) => [variable, file.use(model.kind === 'action' ? 'slipway/actions' : 'slipway/workflows', type)])];
  file.add(`/** \`${inComment(unit.model.file)}\` */`);
  file.addFunction(unit.name, parameters as [string, string][], file.use(unit.model.kind === 'action' ? 'slipway/actions' : 'slipway/workflows', unit.type), body);
  return { file, needs };
}

/** A name of others that cannot end a comment. */
function inComment(name: string): string {
  return printable(name).replace(/\*\//g, '* /');
}

/** How a step names an action of the repository. */
function pathOf({ file }: ActionModel): string {
  const folder = posix.dirname(file);
  return folder === '.' ? './' : `./${folder}`;
}

function pinsFile(pins: Pins): CodeFile | undefined {
  const file = new CodeFile('delivery/pins.ts');
  const statements = pins.statements('delivery', file);
  if (statements.length === 0) return undefined;
  file.add('/** The refs of actions that workflows use where they name no other. */');
  file.addFunction('declarePins', [['delivery', file.use('slipway/delivery', 'Delivery')]], 'void', statements);
  return file;
}

function unitsOf({ workflows, actions }: ProgramSource): Unit[] {
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
function declaredFirst(units: readonly Unit[]): Unit[] {
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

/** Files of which the checks say something, and the module that accepts it. */
export interface AcceptedUnits {
  readonly units: ReadonlySet<Unit>;
  /** Whether something is accepted of what stands in the delivery without a variable. */
  readonly others?: boolean;
  /** Without its ending: `delivery/accepted`. */
  readonly module: string;
}

/** The calls that declare everything. */
export function tableOfContents(file: CodeFile, { calls, pins, repository, units }: WrittenProgram, accepted: AcceptedUnits): string[] {
  const handed = new Set(calls.flatMap(({ args }) => args));
  const spoken = units.filter((unit) => accepted.units.has(unit)).map(({ variable }) => variable);
  const given = [...accepted.others ? ['delivery'] : [], ...spoken.length > 0 ? [`{ ${spoken.join(', ')} }`] : []];
  return [
    ...pins ? [`${file.use('./delivery/pins', 'declarePins')}(delivery);`] : [],
    ...calls.map(({ unit, args }) => {
      const call = `${file.use(`./${unit.module}`, unit.name)}(${['delivery', ...args].join(', ')});`;
      return handed.has(unit.variable) || accepted.units.has(unit) ? `const ${unit.variable} = ${call}` : call;
    }),
    ...repository.calls.map(({ module, name }) => `${file.use(module, name)}(delivery);`),
    ...given.length > 0 ? [`${file.use(`./${accepted.module}`, 'acceptAsImported')}(${given.join(', ')});`] : [],
  ];
}

/** What the program says of the project itself. */
export interface ProjectText {
  readonly name: string;
  /** Statements about it, such as the lines of a `.gitignore` that was there. */
  readonly before?: readonly string[];
}

/** `.projenrc.ts`. */
export function projenrc({ name, before = [] }: ProjectText, program: WrittenProgram, accepted: AcceptedUnits): CodeFile {
  const file = new CodeFile('.projenrc.ts');
  file.add(
    `const project = new ${file.use('projen', 'Project')}({ name: ${textLiteral(name)} });`,
    ...before,
    `const delivery = new ${file.use('slipway/delivery', 'Delivery')}(project);`,
    '',
    ...tableOfContents(file, program, accepted),
    '',
    "project.defaultTask?.exec('tsx .projenrc.ts');",
    'project.synth();',
  );
  return file;
}
