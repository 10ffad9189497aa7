import { gitCommands } from './git-commands';
import { ActionModel } from '../../../actions/inside';
import { escapeRegExp } from '../../../core/inside';
import { actionOf, ScalarMap, StepModel } from '../../../workflows/inside';

/** What names the code of a pull request. */
const HEAD = /pull_request\.head\.|github\.head_ref|workflow_run\.head_|workflow_run\.pull_requests|refs\/pull\/|pull_request\.merge_commit_sha/i;
const REF_OF_PULL = /\bpull\/[^\n]*\/(?:head|merge)\b/;
const CHECKOUT_OF_PULL = /^gh\s+pr\s+checkout\b/;

/** What surrounds a step: variables of its job, and what the step that uses its action gives to the inputs. */
export interface Surroundings {
  readonly env: readonly ScalarMap[];
  readonly action?: { readonly model: ActionModel; readonly inputs: ScalarMap };
  /** The scripts that run after the step in its job. */
  readonly later: () => readonly string[];
}

/** What makes the code that a step takes the code of a pull request; undefined when it is not. */
export function checkedOut(step: StepModel, around: Surroundings): string | undefined {
  if (step.kind === 'run') return takenByScript(step.script, [...around.env, step.env], around);
  if (step.kind !== 'uses' || actionOf(step) !== 'actions/checkout') return undefined;
  const whole = filledIn(step.inputsExpression, around);
  if (HEAD.test(whole)) return `with: ${whole}`;
  for (const key of ['ref', 'repository']) {
    const value = filledIn(step.inputs[key], around);
    if (HEAD.test(value)) return `${key}: ${value}`;
  }
  return undefined;
}

/** The command that puts the code of a pull request among the files. One that only brings the commits does so with any later one that takes some: a comparison needs no files. */
function takenByScript(script: string, envs: readonly ScalarMap[], around: Surroundings): string | undefined {
  const commands = gitCommands(script);
  if (commands.length === 0) return undefined;
  const heads = headVariables(envs, around);
  const takesLater = (i: number) => [...commands.slice(i + 1), ...around.later().flatMap(gitCommands)].some(({ effect }) => effect === 'takes');
  return commands.find(({ text, sources, effect }, i) =>
    effect !== 'leaves' && (CHECKOUT_OF_PULL.test(text) || REF_OF_PULL.test(sources) || heads.test(sources)) && (effect === 'takes' || takesLater(i)))?.text;
}

/** `git fetch origin "${HEAD}"`: expressions reach a script in variables. */
function headVariables(envs: readonly ScalarMap[], around: Surroundings): RegExp {
  const variables = new Map<string, boolean>();
  for (const env of envs) for (const name in env) variables.set(name, HEAD.test(filledIn(env[name], around)));
  const heads = [...variables].flatMap(([name, isHead]) => (isHead ? [escapeRegExp(name)] : []));
  return heads.length === 0 ? /(?!)/ : new RegExp(`\\$\\{?(?:env:)?(?:${heads.join('|')})(?!\\w)|%(?:${heads.join('|')})%`, 'i');
}

/** Inside of an action, an input stands for what its user gave to it. */
function filledIn(value: string | number | boolean | undefined, { action }: Surroundings): string {
  const text = String(value ?? '');
  if (!action) return text;
  return text.replace(/\$\{\{\s*inputs(?:\.([\w-]+)|\['([^']+)'\])\s*\}\}/gi, (whole, dotted?: string, quoted?: string) => {
    const name = (dotted ?? quoted)!.toLowerCase();
    const given = Object.keys(action.inputs).find((key) => key.toLowerCase() === name);
    return String(given === undefined ? action.model.inputs.find((input) => input.name.toLowerCase() === name)?.defaultValue ?? whole : action.inputs[given]);
  });
}
