import { OpenCall, OpenJob } from './open-job';
import { MatrixModel } from '../model';
import { Workflow } from '../workflow';

/** How what is deployed by one call is told from what another call of the same run deploys. */
export interface Apart {
  /** The inputs that do so, beside those that the name of the environment has. */
  readonly inputs: readonly string[];
  /** Whether they are enough. */
  readonly isApart: boolean;
}

interface Callable {
  readonly workflow: Workflow;
  readonly jobs: readonly OpenJob[];
}

/** The calls of a workflow by one other. */
interface Calls {
  readonly caller: Workflow;
  readonly calls: readonly OpenCall[];
}

const ALONE: Apart = { inputs: [], isApart: true };

/** Asks how the calls of a workflow in one run are told apart, where its environment has this name. */
export function callsApart(workflows: readonly Callable[]): (workflow: Workflow, environment: string) => Apart {
  const calls = allCalls(workflows);
  const callsOf = (workflow: Workflow) => calls.get(workflow) ?? [];
  const manyTimes = closure(workflows, (workflow, known) => callsOf(workflow).some((from) => from.calls.length > 1 || from.calls.some(({ strategy }) => strategy) || known.has(from.caller)));
  const varied = new Map<Workflow, ReadonlySet<string>>();
  const variedBy = (workflow: Workflow, open: ReadonlySet<Workflow> = new Set()): ReadonlySet<string> => {
    const before = varied.get(workflow);
    // Workflows that call each other in a circle are refused elsewhere.
    if (before || open.has(workflow)) return before ?? new Set();
    const further = new Set([...open, workflow]);
    const found = new Set(callsOf(workflow).flatMap((from) => variedIn(from, variedBy(from.caller, further))));
    varied.set(workflow, found);
    return found;
  };
  return (workflow, environment) => {
    if (!manyTimes.has(workflow)) return ALONE;
    const all = [...variedBy(workflow)];
    const named = all.filter((input) => reads(environment, 'inputs', input));
    const tellsApart = (inputs: readonly string[]) => callsOf(workflow).every((from) => areApart(from, inputs, manyTimes.has(from.caller) ? variedBy(from.caller) : undefined));
    if (tellsApart(named)) return ALONE;
    // What only the run knows, such as a commit, would be another group every time, and nothing would wait for anything.
    const lasting = all.filter((input) => callsOf(workflow).every((from) => from.calls.every((call) => isLasting(call.inputs[input]))));
    const inputs = lasting.filter((input) => !named.includes(input));
    return { inputs, isApart: tellsApart([...named, ...inputs]) };
  };
}

/** The calls of every workflow, caller by caller. */
function allCalls(workflows: readonly Callable[]): ReadonlyMap<Workflow, readonly Calls[]> {
  const found = new Map<Workflow, Calls[]>();
  for (const { workflow: caller, jobs } of workflows) {
    const calls = jobs.filter((job): job is OpenCall & { readonly target: Workflow } => job.kind === 'call' && job.target !== undefined);
    for (const target of new Set(calls.map((call) => call.target))) {
      found.set(target, [...found.get(target) ?? [], { caller, calls: calls.filter((call) => call.target === target) }]);
    }
  }
  return found;
}

/** All of which something holds because it holds of others. */
function closure(workflows: readonly Callable[], holds: (workflow: Workflow, known: ReadonlySet<Workflow>) => boolean): ReadonlySet<Workflow> {
  const known = new Set<Workflow>();
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const { workflow } of workflows) if (holds(workflow, known)) known.add(workflow);
  }
  return known;
}

/** The inputs that are not the same in every call of a run. */
function variedIn({ calls }: Calls, outer: ReadonlySet<string>): readonly string[] {
  const names = [...new Set(calls.flatMap(({ inputs }) => Object.keys(inputs)))];
  return names.filter((name) => new Set(calls.map(({ inputs }) => inputs[name])).size > 1
    || calls.some(({ inputs }) => readsMatrix(inputs[name]) || [...outer].some((input) => reads(String(inputs[name]), 'inputs', input))));
}

function areApart({ calls }: Calls, inputs: readonly string[], outer: ReadonlySet<string> | undefined): boolean {
  const keys = calls.map((call) => JSON.stringify(inputs.map((input) => call.inputs[input] ?? null)));
  if (new Set(keys).size < keys.length) return false;
  return calls.every((call) => {
    const texts = inputs.map((input) => String(call.inputs[input] ?? ''));
    if (call.strategy && !axesOf(call.strategy.matrix).every((axis) => texts.some((text) => (axis === undefined ? readsMatrix(text) : reads(text, 'matrix', axis))))) return false;
    return !outer || [...outer].some((input) => texts.some((text) => reads(text, 'inputs', input)));
  });
}

/** What a leg differs by; undefined where only the run knows the names. */
function axesOf({ expression, axes, include }: MatrixModel): readonly (string | undefined)[] {
  return expression !== undefined || include.length > 0 ? [undefined] : Object.keys(axes).filter((axis) => typeof axes[axis] === 'string' || axes[axis].length > 1);
}

function readsMatrix(value: unknown): boolean {
  return typeof value === 'string' && /\$\{\{[^}]*\bmatrix\b/.test(value);
}

function reads(text: string, context: string, name: string): boolean {
  return text.includes('${{') && text.toLowerCase().split(/[^\w.-]+/).some((word) => word === `${context}.${name}`.toLowerCase());
}

/** Whether a value is the same in the next run: said by the program, or by the leg or the input that it comes from. */
function isLasting(value: unknown): boolean {
  return typeof value !== 'string' || !/\$\{\{(?!\s*(?:matrix|inputs)\.[\w-]+\s*\}\})/.test(value);
}
