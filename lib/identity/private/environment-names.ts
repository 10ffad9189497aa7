import { Route } from '../../semantics/inside';
import { MatrixModel, Scalar } from '../../workflows/inside';

/** The environments that a job can run in: names, none, or `unknown` when only the run can tell. */
export type EnvironmentNames = readonly string[] | 'none' | 'unknown';

/** Follows `matrix.x` to its values and `inputs.x` to what the callers pass. */
export function environmentNames(route: Route): EnvironmentNames {
  const name = route.job.environment?.name;
  return name === undefined ? 'none' : valuesOf(name, route, route.calls.length);
}

/** What a text becomes in the job at a depth of the route: 0 is a job of the workflow that was started. */
function valuesOf(text: string, route: Route, depth: number): readonly string[] | 'unknown' {
  if (!text.includes('${{')) return text === '' ? 'unknown' : [text];
  const [, context, key] = /^\$\{\{ (matrix|inputs)\.([\w-]+) \}\}$/.exec(text) ?? [];
  if (key === undefined) return 'unknown';
  if (context === 'matrix') return namesOfAll(axisOf((route.calls[depth] ?? route.job).strategy?.matrix, key), route, depth);
  return depth === 0 ? namesOfAll(optionsOf(route, key), route, depth) : namesPassed(route, depth, key);
}

function namesPassed(route: Route, depth: number, key: string): readonly string[] | 'unknown' {
  const { triggers } = route.callers[depth] ?? route.workflow;
  const declared = triggers.find(({ event }) => event === 'workflow_call')?.inputs?.find((input) => input.name === key);
  // An expression in a default is read where the workflow is called, too.
  return namesOfAll([route.calls[depth - 1].inputs[key] ?? declared?.defaultValue], route, depth - 1);
}

/** A person who starts a run can choose any of the options. */
function optionsOf({ trigger }: Route, key: string): readonly string[] | undefined {
  return trigger.inputs?.find((input) => input.name === key)?.options;
}

function axisOf(matrix: MatrixModel | undefined, key: string): readonly unknown[] | undefined {
  const values = matrix?.axes[key];
  // What `include` adds may bring further values.
  return Array.isArray(values) && matrix?.include.length === 0 ? values : undefined;
}

function namesOfAll(values: readonly unknown[] | undefined, route: Route, depth: number): readonly string[] | 'unknown' {
  if (!values || values.length === 0) return 'unknown';
  const found = values.map((value) => (['string', 'number', 'boolean'].includes(typeof value) ? valuesOf(String(value as Scalar), route, depth) : 'unknown'));
  return found.includes('unknown') ? 'unknown' : [...new Set(found.flat())];
}
