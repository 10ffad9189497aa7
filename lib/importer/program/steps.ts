import { posix } from 'path';
import { CatalogueStep, catalogueStep, outputProperties } from './catalogue-step';
import { flagCode, minutesCode } from './parts';
import { KnownStep, Scope, pathText } from './scope';
import type { SharedFunction } from './shared/function';
import { Texts } from './texts';
import { splitText } from '../../expressions/inside';
import { RunStepModel, StepModel, UsesStepModel } from '../../workflows/inside';
import { record, textLiteral } from '../code/literal';
import { variableName } from '../code/names';

const MODULE = 'slipway/workflows';

/** A step in the code of its owner. */
export interface StepPiece {
  /** `run`: the arguments of `owner.run(…)`; `use`: one of `owner.use(…)`. */
  readonly kind: 'run' | 'use';
  readonly code: string;
  /** What it is called where other code names it. */
  readonly variable?: string;
  /** Variables that its code names. */
  readonly names: ReadonlySet<string>;
}

/** What steps are printed with. */
export interface StepsAround {
  readonly texts: Texts;
  /** Names that are taken in the function; those of steps are added. */
  readonly taken: Set<string>;
  readonly used: Set<string>;
  /** Whether the class of the catalogue gives the ref of this step. */
  readonly isPinned: (step: UsesStepModel) => boolean;
  /** The variable of an action of the repository that is used by this text. */
  readonly localAction: (uses: string) => string | undefined;
  /** The function that makes a step with those behind it. */
  readonly shared?: (step: StepModel) => SharedFunction | undefined;
}

/** Prints the steps of one job or action. */
export class Steps {
  /** Those that other code may name, by their ids. */
  public readonly known = new Map<string, KnownStep>();

  public constructor(private readonly around: StepsAround, private readonly scope: Scope) {}

  /** The pieces of an owner's steps. Names of a step are known to those behind it. */
  public pieces(steps: readonly StepModel[]): StepPiece[] {
    const pieces: StepPiece[] = [];
    for (let i = 0; i < steps.length; i++) {
      const shared = this.around.shared?.(steps[i]);
      const call = shared && this.call(shared, steps.slice(i, i + shared.found.steps.length));
      pieces.push(call ?? this.piece(steps[i], true));
      if (shared && call) i += shared.found.steps.length - 1;
    }
    return pieces;
  }

  /** Of each step what makes it, without an owner. */
  public standing(steps: readonly StepModel[]): StepPiece[] {
    return steps.map((step) => this.piece(step, false));
  }

  /** The call of a function that makes these steps; undefined where it would make others. */
  private call({ name, module, parameters }: SharedFunction, steps: readonly StepModel[]): StepPiece | undefined {
    const { texts, used, isPinned, localAction } = this.around;
    const others = steps.filter((step): step is UsesStepModel => step.kind === 'uses');
    if (others.some((step) => catalogueStep(step) && !isPinned(step))) return undefined;
    const actions = new Set(others.map(({ uses }) => localAction(uses)));
    if (parameters.some(({ variable, path }) => path === undefined && !actions.has(variable))) return undefined;
    const names = new Set<string>();
    const scope = this.scope.with({ steps: new Map(this.known), used: names });
    const args = parameters.map(({ variable, path }) => {
      if (path) return texts.expression(pathText(path), scope);
      names.add(variable);
      return variable;
    });
    for (const one of names) used.add(one);
    return { kind: 'use', code: `...${texts.file.use(`./${posix.relative('delivery', module)}`, name)}(${args.join(', ')})`, names };
  }

  private piece(step: StepModel, isOwn: boolean): StepPiece {
    const names = new Set<string>();
    const scope = this.scope.with({ steps: new Map(this.known), used: names });
    const class_ = step.kind === 'uses' && this.around.isPinned(step) ? catalogueStep(step) : undefined;
    const code = this.code(step, scope, class_, isOwn);
    for (const name of names) this.around.used.add(name);
    const variable = step.id === undefined ? undefined : variableName(step.id, this.around.taken, 'step');
    if (step.id !== undefined && variable !== undefined) this.known.set(step.id, { variable, properties: class_ ? outputProperties(class_.className) : new Map() });
    if (step.kind === 'run' && isOwn) return { kind: 'run', code, variable, names };
    return { kind: 'use', code, variable, names };
  }

  private code(step: StepModel, scope: Scope, class_: CatalogueStep | undefined, isOwn: boolean): string {
    const { texts } = this.around;
    const { file } = texts;
    const head: Option[] = [['stepId', step.id === undefined ? undefined : textLiteral(step.id)], ['name', step.name === undefined ? undefined : texts.text(step.name, scope)], ['comment', step.comment === undefined ? undefined : textLiteral(step.comment)]];
    const control = (kind: string, first: string | undefined, failing: boolean | string | undefined) =>
      `new ${file.use(MODULE, kind)}(${[first, options([...head, ['continueOnError', flagCode(failing, texts, scope)]])].filter(Boolean).join(', ')})`;
    switch (step.kind) {
      case 'run': {
        const given = options([...head, ...this.work(step, scope)]);
        const args = [scriptCode(step.script, texts, scope, given === '' ? 2 : 4), given].filter(Boolean).join(', ');
        return isOwn ? args : `new ${file.use(MODULE, 'RunStep')}(${args})`;
      }
      case 'uses': return this.uses(step, [...head, ...this.work(step, scope)], scope, class_);
      case 'wait': return control('WaitStep', `[${step.targets.map((id) => this.target(id, scope)).join(', ')}]`, step.continueOnError);
      case 'wait-all': return control('WaitAllStep', undefined, step.continueOnError);
      case 'cancel': return control('CancelStep', this.target(step.target, scope), step.continueOnError);
      case 'parallel': return `new ${file.use(MODULE, 'ParallelSteps')}(${step.steps.map((part) => this.part(part)).join(', ')})`;
    }
  }

  /** A step in a group has no statement of its own. */
  private part(step: StepModel): string {
    const { code } = this.piece(step, false);
    if (step.id !== undefined) this.known.delete(step.id);
    return code;
  }

  private target(id: string, scope: Scope): string {
    const step = this.known.get(id);
    if (!step) throw new Undeclarable(`a step waits for '${id}', which is no step before it that has a place of its own`);
    scope.use([step.variable]);
    return step.variable;
  }

  private work(step: RunStepModel | UsesStepModel, scope: Scope): Option[] {
    const { texts } = this.around;
    const said = (text: string | undefined) => (text === undefined ? undefined : texts.text(text, scope));
    return [
      ['condition', step.condition === undefined ? undefined : texts.expression(step.condition, scope)],
      ['continueOnError', flagCode(step.continueOnError, texts, scope)],
      ['env', texts.map(step.env, scope, step.envExpression)],
      ['background', step.background ? 'true' : undefined],
      ...step.kind === 'run' ? [['shell', said(step.shell)], ['workingDirectory', said(step.workingDirectory)]] as Option[] : [],
      ['timeout', minutesCode(step.timeoutMinutes, texts, scope)],
    ];
  }

  private uses(step: UsesStepModel, common: readonly Option[], scope: Scope, class_: CatalogueStep | undefined): string {
    const { texts, localAction, used } = this.around;
    if (class_) return `new ${texts.file.use('slipway/actions', class_.className)}(${options([...common, ...class_.options(texts, scope)])})`;
    const inputs: Option = ['inputs', texts.map(step.inputs, scope, step.inputsExpression)];
    const local = step.inputsExpression === undefined ? localAction(step.uses) : undefined;
    if (local !== undefined) used.add(local);
    if (local !== undefined) return `${local}.step(${options([...common, inputs])})`;
    const version: Option = ['version', step.version === undefined ? undefined : textLiteral(step.version)];
    return `new ${texts.file.use(MODULE, 'UsesStep')}(${[textLiteral(step.uses), options([...common, inputs, version])].filter(Boolean).join(', ')})`;
  }
}

/** What no call of the program can say: the end of a sentence. */
export class Undeclarable extends Error {}

type Option = [name: string, code: string | undefined];

/** Empty where nothing is said. */
function options(entries: readonly Option[]): string {
  const code = record(entries);
  return code === '{}' ? '' : code;
}

/** A script: always a string. One of several lines stands on lines of its own, as far in as the code around it: what its lines have in common is none of it. */
function scriptCode(script: string, texts: Texts, scope: Scope, depth: number): string {
  // How many lines without anything stand at the end of a script, no shell sees.
  const text = /^[^\n]+\n$/.test(script) ? script.slice(0, -1) : script;
  const parts = text.includes('${{') ? splitText(text) : [];
  const code = texts.text(text, scope);
  if (parts.length === 1 && parts[0].kind === 'raw') return `\`\${${code}}\``;
  if (code.startsWith('`') && isBlock(text)) {
    const lines = code.slice(1, -1).split('\n').slice(0, -1);
    return `\`\n${lines.map((line) => (line === '' ? '' : ' '.repeat(depth + 2) + line)).join('\n')}\n${' '.repeat(depth)}\``;
  }
  // Of a text that begins with a line break, the first one is that of the program.
  return text.startsWith('\n') && isAtEdge(text) ? `${code[0]}${code.startsWith('`') ? '\n' : '\\n'}${code.slice(1)}` : code;
}

/** Whether a script comes out of a block as it went in: it ends with its last line, and begins somewhere at the edge. */
function isBlock(script: string): boolean {
  const lines = script.split('\n');
  if (lines.pop() !== '' || lines.length < 2 || lines[lines.length - 1].trim() === '') return false;
  return !/[\r\u2028\u2029]/.test(script) && isAtEdge(script) && lines.every((line) => line === '' || line.trim() !== '');
}

/** Whether its lines have no blanks in common. */
function isAtEdge(script: string): boolean {
  return script.trim() === '' || /^\S/m.test(script);
}

/** The statements of an owner's steps. */
export interface StepStatements {
  /** Those that stand above the owner: steps that it names itself. */
  readonly above: readonly string[];
  readonly body: readonly string[];
}

/**
 * Prints an owner's steps.
 *
 * @param owner its variable
 * @param used variables that some code names
 * @param ofOwner those that the code of the owner names
 */
export function stepStatements(owner: string, pieces: readonly StepPiece[], used: ReadonlySet<string>, texts: Texts, ofOwner: ReadonlySet<string> = new Set()): StepStatements {
  const before = namedBefore(pieces, ofOwner);
  const [above, body, together]: [string[], string[], string[]] = [[], [], []];
  const flush = () => {
    if (together.length > 0) body.push(`${owner}.use(${together.splice(0).join(', ')});`);
  };
  for (const piece of pieces) {
    const { kind, code, variable } = piece;
    const named = variable !== undefined && used.has(variable) ? `const ${variable} = ` : '';
    if (before.has(piece)) {
      above.push(`${named}${kind === 'run' ? `new ${texts.file.use(MODULE, 'RunStep')}(${code})` : code};`);
      together.push(variable!);
    } else {
      if (kind === 'run') flush();
      if (kind === 'run' || named !== '') body.push(`${named}${kind === 'run' ? `${owner}.run(${code})` : code};`);
      if (kind === 'use') together.push(named === '' ? code : variable!);
    }
  }
  flush();
  return { above, body };
}

/** The steps that some code names which stands above all of them, with those that they name themselves. */
function namedBefore(pieces: readonly StepPiece[], names: ReadonlySet<string>): ReadonlySet<StepPiece> {
  const before = new Set<StepPiece>();
  const wanted = new Set(names);
  for (const piece of [...pieces].reverse()) {
    if (piece.variable === undefined || !wanted.has(piece.variable)) continue;
    before.add(piece);
    for (const name of piece.names) wanted.add(name);
  }
  return before;
}
