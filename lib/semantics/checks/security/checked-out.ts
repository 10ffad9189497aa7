import { ActionModel } from '../../../actions/inside';
import { actionOf, ScalarMap, StepModel } from '../../../workflows/inside';

/** What names the code of a pull request. */
const HEAD = /pull_request\.head\.|github\.head_ref|workflow_run\.head_|workflow_run\.pull_requests|refs\/pull\/|pull_request\.merge_commit_sha/i;
const FETCHES_HEAD = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull)\b[^\n]*\bpull\/[^\n]*\/(?:head|merge)\b/;
const FETCHES = /\b(?:git\s+(?:-\S+\s+(?:[^\s-]\S*\s+)?)?(?:fetch|pull|checkout|switch|merge|reset|clone|worktree)|gh\s+repo\s+clone)\b[^\n;&|]*/g;

/** What surrounds a step: variables of its job, and what the step that uses its action gives to the inputs. */
export interface Surroundings {
  readonly env: readonly ScalarMap[];
  readonly action?: { readonly model: ActionModel; readonly inputs: ScalarMap };
}

/** What makes the code that a step takes the code of a pull request; undefined when it is not. */
export function checkedOut(step: StepModel, around: Surroundings): string | undefined {
  if (step.kind === 'run') return FETCHES_HEAD.exec(step.script)?.[0] ?? fetchedByVariable(step.script, [...around.env, step.env], around);
  if (step.kind !== 'uses' || actionOf(step) !== 'actions/checkout') return undefined;
  for (const key of ['ref', 'repository']) {
    const value = filledIn(step.inputs[key], around);
    if (HEAD.test(value)) return `${key}: ${value}`;
  }
  return undefined;
}

/** `git fetch origin "${HEAD}"`: expressions reach a script in variables. */
function fetchedByVariable(script: string, envs: readonly ScalarMap[], around: Surroundings): string | undefined {
  const variables = new Map<string, boolean>();
  for (const env of envs) for (const name in env) variables.set(name, HEAD.test(filledIn(env[name], around)));
  const heads = [...variables].flatMap(([name, isHead]) => (isHead ? [name] : []));
  if (heads.length === 0) return undefined;
  for (const [line] of script.replace(/\\\n/g, '').matchAll(FETCHES)) {
    if (heads.some((name) => new RegExp(`\\$\\{?(?:env:)?${name}(?!\\w)|%${name}%`, 'i').test(line))) return line;
  }
  return undefined;
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
