import { posix } from 'path';
import { actionBody } from './action';
import { Pins } from './pins';
import { SharedSteps, sharedSteps } from './shared/find';
import { SharedFunction } from './shared/function';
import { sharedFunctions } from './shared/functions';
import { Undeclarable } from './steps';
import { Counts } from './texts';
import { Around, Override, Unit } from './unit';
import { Gap, ProgramSource, declaredFirst, isUsedBy, outputsOfCalled, unitsOf } from './units';
import { stepsOf, workflowBody } from './workflow';
import { StepModel } from '../../workflows/inside';
import { CodeFile } from '../code/code-file';
import { inComment, textLiteral } from '../code/literal';
import type { PrintedRepository } from '../repository/print';

/** How it is written. */
export interface ProgramOptions {
  /** Whether nothing stands in a file that the program does not say. */
  readonly exact: boolean;
  /** Whether refs that all files use are said once for all of them: not in a program that has other files already. */
  readonly sharedPins: boolean;
  /** Files whose steps are those of functions where other files have the same. */
  readonly sharedIn?: (file: string) => boolean;
  /** What the classes cannot say, by the file: it is set in what they make. */
  readonly overrides?: ReadonlyMap<string, readonly Override[]>;
  /** What is declared beside workflows and actions. */
  readonly repository?: WrittenProgram['repository'];
}

/** A program that was written, not yet run. */
export interface WrittenProgram {
  /** Those that are declared, in the order in which the program does it. */
  readonly units: readonly Unit[];
  readonly files: readonly CodeFile[];
  /** Statements that declare everything, with what they import from other files of the program. */
  readonly calls: readonly { readonly unit: Unit; readonly args: readonly string[] }[];
  readonly pins?: CodeFile;
  /** Steps in a row that stand in several places. */
  readonly repeated: readonly SharedSteps[];
  /** The functions that make them, as far as they are called. */
  readonly shared: readonly SharedFunction[];
  /** What declares the other files of the repository that GitHub reads, such as CODEOWNERS. */
  readonly repository: Pick<PrintedRepository, 'files' | 'calls' | 'declared'>;
  readonly counts: Counts;
  readonly gaps: readonly Gap[];
}

export function writeProgram(source: ProgramSource, options: ProgramOptions): WrittenProgram {
  const counts: Counts = { raw: 0, typed: 0 };
  const units = unitsOf(source);
  const pins = options.sharedPins ? new Pins([...source.workflows.flatMap(stepsOf), ...source.actions.flatMap(({ steps }) => steps)]) : undefined;
  const files = new Map<Unit, { file: CodeFile; needs: readonly Unit[] }>();
  const gaps: Gap[] = [];
  const repeated = sharedSteps(source);
  const functions = sharedFunctions(repeated.filter(({ places }) => options.sharedIn && places.every(({ file }) => options.sharedIn!(file))), (uses) => units.find((unit) => isUsedBy(unit, uses)));
  const outputs = outputsOfCalled(source);
  const available = new Set<Unit>();
  for (const unit of declaredFirst(units)) {
    const own: Counts = { raw: 0, typed: 0 };
    try {
      files.set(unit, fileOf(unit, available, { ...options, pins, functions, outputs }, own));
      available.add(unit);
      counts.raw += own.raw;
      counts.typed += own.typed;
    } catch (error) {
      if (!(error instanceof Undeclarable)) throw error;
      gaps.push({ file: unit.model.file, why: error.message });
    }
  }
  const declared = [...files];
  const shared = [...new Set(functions.values())].filter(({ module }) => declared.some(([, { file }]) => file.modules.has(`./${posix.relative('delivery', module)}`)));
  for (const { counts: own } of shared) {
    counts.raw += own.raw;
    counts.typed += own.typed;
  }
  return {
    units: declared.map(([unit]) => unit),
    files: declared.map(([, { file }]) => file),
    calls: declared.map(([unit, { needs }]) => ({ unit, args: needs.map(({ variable }) => variable) })),
    pins: pins && pinsFile(pins),
    repeated,
    shared,
    repository: options.repository ?? { files: [], calls: [], declared: [] },
    counts,
    gaps,
  };
}

/** What all files are written with. */
interface Whole extends ProgramOptions {
  readonly pins: Pins | undefined;
  readonly functions: ReadonlyMap<StepModel, SharedFunction>;
  readonly outputs: ReadonlyMap<string, ReadonlySet<string>>;
}

function fileOf(unit: Unit, available: ReadonlySet<Unit>, { exact, sharedPins, overrides, pins, functions, outputs }: Whole, counts: Counts): { file: CodeFile; needs: readonly Unit[] } {
  const file = new CodeFile(`${unit.module}.ts`);
  const others = [...available];
  const used = new Set<string>();
  const around: Around = {
    exact,
    overrides: overrides?.get(unit.model.file) ?? [],
    pinsAreKnown: sharedPins,
    taken: new Set(['delivery', unit.variable, unit.name, ...others.map(({ variable }) => variable), ...[...functions.values()].map(({ name }) => name)]),
    used,
    shared: (step) => functions.get(step),
    pins,
    followed: (name) => {
      const found = others.filter(({ model }) => model.kind === 'workflow' && model.name === name);
      if (found.length !== 1) return undefined;
      used.add(found[0].variable);
      return found[0].variable;
    },
    localAction: (uses) => others.find((other) => isUsedBy(other, uses))?.variable,
    called: (uses) => others.find(({ model, type }) => type === 'ReusableWorkflow' && uses === `./${model.file}`)?.variable,
    calledOutputs: (uses) => outputs.get(uses),
  };
  const body = unit.model.kind === 'workflow' ? workflowBody(unit.model, unit, file, around, counts) : actionBody(unit.model, unit, file, around, counts);
  const needs = others.filter(({ variable }) => used.has(variable));
  const parameters = [['delivery', file.use('slipway/delivery', 'Delivery')], ...needs.map(({ variable, type, model }) => [variable, file.use(model.kind === 'action' ? 'slipway/actions' : 'slipway/workflows', type)])];
  file.add(`/** \`${inComment(unit.model.file)}\` */`);
  file.addFunction(unit.name, parameters as [string, string][], file.use(unit.model.kind === 'action' ? 'slipway/actions' : 'slipway/workflows', unit.type), body);
  return { file, needs };
}

function pinsFile(pins: Pins): CodeFile | undefined {
  const file = new CodeFile('delivery/pins.ts');
  const statements = pins.statements('delivery', file);
  if (statements.length === 0) return undefined;
  file.add('/** The refs of actions that workflows use where they name no other. */');
  file.addFunction('declarePins', [['delivery', file.use('slipway/delivery', 'Delivery')]], 'void', statements);
  return file;
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
    `const project = new ${file.use('slipway/delivery', 'DeliveryProject')}({ name: ${textLiteral(name)} });`,
    ...before,
    'const { delivery } = project;',
    '',
    ...tableOfContents(file, program, accepted),
    '',
    'project.synth();',
  );
  return file;
}
