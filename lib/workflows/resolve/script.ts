import { doubtful } from './doubtful';
import { Declared, knownOf } from './known';
import { withRunnerPaths } from './runner-paths';
import { shortly } from './shortly';
import { fail, Site } from './site';
import { StepKeys } from './step-keys';
import { inside, record, resolveText } from './texts';
import { Defect } from '../../checks/inside';
import { splitText } from '../../expressions/inside';
import { ScriptPart, UNKNOWN_SHELL } from '../../scripts/inside';
import { hoist, HoistProblem } from '../hoist';
import { Scalar, ScalarMap } from '../model';
import { ownPath } from '../own-path';
import { UsesStep } from '../uses-step';

/** @internal */
export interface ResolvedScript {
  readonly text: string;
  /** The variables of the step, with those that the script needs. */
  readonly env: ScalarMap;
  /** Variable to expression, without `${{ }}`. */
  readonly hoisted: Readonly<Record<string, string>>;
}

/** What is declared for all scripts of a job or an action. @internal */
export type ScriptSurroundings = Omit<Declared, 'env' | 'isForeign'>;

const NONE: Readonly<Record<string, string>> = Object.freeze({});

/**
 * A script whose expressions travel in environment variables.
 *
 * @param outer the variables that the script sees besides those of its step
 * @param env the variables of its step
 * @param declared what is declared where it stands
 */
export function resolveScript(source: string, shell: string | undefined, outer: ScalarMap, env: ScalarMap, keys: StepKeys, site: Site, declared: ScriptSurroundings): ResolvedScript {
  const script = dedent(source);
  if (!script.includes('${')) return { text: script, env, hoisted: NONE };
  const unrecorded = { ...site, sink: { ...site.sink, uses: [] } };
  const parts = splitText(script).map((part): ScriptPart =>
    part.kind === 'text' ? part.text : { expression: inside(part, keys.run, unrecorded, false) });
  if (parts.every((part) => typeof part === 'string')) return { text: script, env, hoisted: NONE };
  const visible = { ...outer, ...env };
  const done = withRunnerPaths(hoist(parts, shell, new Set(Object.keys(visible)), (expression) => knownOf(expression, { ...declared, env: visible, isForeign: (id) => isForeign(id, site) })));
  for (const problem of done.problems) fail(site, unsafe(problem));
  for (const doubt of done.doubts ?? []) fail(site, doubtful(doubt, shell));
  const added = Object.entries(done.env).map(([variable, expression]): [string, Scalar] => {
    record(expression, { place: keys.env.place, name: `env.${variable}` }, site, false);
    return [variable, `\${{ ${expression} }}`];
  });
  return { text: endedLine(done.script), env: Object.fromEntries([...Object.entries(env), ...added]), hoisted: done.env };
}

/** A script as it was written, with its expressions in it. */
export function writtenScript(source: string, env: ScalarMap, keys: StepKeys, site: Site): ResolvedScript {
  return { text: resolveText(outdented(source), keys.run, site), env, hoisted: NONE };
}

/** A template literal that begins with a line break is a text of lines that stand deeper in the program than in the file. Any other text is what it is. */
function outdented(source: string): string {
  if (!source.startsWith('\n')) return source;
  const lines = source.slice(1).replace(/\n[ \t]+$/, '\n').split('\n');
  const common = commonIndent(lines);
  return lines.map((line) => (line.startsWith(common) ? line.slice(common.length) : line.trimStart())).join('\n');
}

function commonIndent(lines: readonly string[]): string {
  const [first = '', ...others] = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0]);
  let common = first;
  for (const indent of others) while (!indent.startsWith(common)) common = common.slice(0, -1);
  return common;
}

/** Of a typed action somebody has said what it gives, and an action of the delivery says it itself. */
function isForeign(stepId: string, { owner }: Site): boolean {
  const [step] = [...owner!.ids].find(([, id]) => id.toLowerCase() === stepId) ?? [];
  return step?.constructor === UsesStep && ownPath((step as UsesStep)._pinned().uses) === undefined;
}

function unsafe(problem: HoistProblem): Omit<Defect, 'origin'> {
  return {
    id: 'workflows/unsafe-hoist',
    message: problem.reaches
      ? `The value of the expression \${{ ${shortly(problem.expression)} }} becomes a part of ${problem.context}: \`${problem.line.trim()}\`.`
      : problem.context === UNKNOWN_SHELL ? `The expression \${{ ${shortly(problem.expression)} }} stands in ${problem.context}, because its job may run on more than one system, and each reads a variable in its own way: \`${problem.line.trim()}\`.`
        : `The expression \${{ ${shortly(problem.expression)} }} stands in ${problem.context}, where no environment variable can carry it safely: \`${problem.line.trim()}\`.`,
    fix: fixOf(problem),
  };
}

function fixOf({ rewrite, env, reaches, context, variable }: HoistProblem): string {
  if (context === UNKNOWN_SHELL) return "Say which one runs it, on the step or in the defaults of its job: { shell: 'bash' }. The machines of all systems that GitHub hosts have that one.";
  if (reaches && context.startsWith('an arithmetic')) return `Refuse what is no number, at the beginning of the script: case "\${${variable}}" in ('' | *[!0-9]*) exit 1 ;; esac`;
  if (rewrite === undefined) return 'Do not have this text run as code: call the command itself, with the value as an argument, or let the code read the variable from its environment.';
  const variables = Object.entries(env);
  // The variable is in the environment of the script already.
  if (variables.length === 0) return `Write: ${rewrite}`;
  const listed = variables.slice(0, LISTED).map(([name, expression]) => `${name}: '\${{ ${expression.replace(/'/g, "\\'")} }}'`);
  return `Write: ${rewrite} — and give the step env: { ${listed.join(', ')}${variables.length > LISTED ? ', …' : ''} }.`;
}

/** More variables on one line are hardly meant to be read. */
const LISTED = 10;

/** A script written in an indented template literal loses what its lines have in common, and the empty lines around it. Several lines end in one newline: `run: |`. */
export function dedent(script: string): string {
  if (!script.includes('\n')) return script;
  // A runner on Linux hands a carriage return to the shell, which takes it as part of the last word.
  const lines = script.replace(/\r\n/g, '\n').replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd().split('\n');
  const common = commonIndent(lines);
  const text = common === '' ? lines.join('\n') : lines.map((l) => l.slice(Math.min(common.length, l.length))).join('\n');
  return endedLine(text);
}

function endedLine(script: string): string {
  return script.includes('\n') && !script.endsWith('\n') ? `${script}\n` : script;
}
