import { MatrixModel, MatrixValueModel } from './model';
import { looselyEqual } from './private/loose-equality';

/** Keys and values: of a combination, or of an entry of `include` or `exclude`. */
export type MatrixValues = Readonly<Record<string, MatrixValueModel>>;

/** One run of the job. @internal */
export interface Leg {
  /** What the `matrix` context holds. */
  readonly values: MatrixValues;
  /** Those that GitHub puts behind the name of the job: keys that `include` adds to a combination are not among them. */
  readonly named: MatrixValues;
}

export type Legs = readonly Leg[];

/**
 * The legs of a matrix, in GitHub's order. Undefined when an expression decides about them.
 *
 * The whole product is made: ask `combinationCount` first where the matrix may be absurdly large.
 *
 * @see https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/Conversion/MatrixBuilder.cs
 */
export function expandMatrix(matrix: MatrixModel): Legs | undefined {
  const { include, exclude } = matrix;
  const combinations = combinationsOf(matrix);
  if (!combinations || isOpen(include) || isOpen(exclude)) return undefined;
  const excluded = exclude as readonly MatrixValues[];
  const kept = combinations.filter((combination) => !excluded.some((entry) => Object.keys(entry).length > 0 && matchesCombination(entry, combination)));
  const axes = new Map(Object.keys(matrix.axes).map((name) => [name.toLowerCase(), name]));
  const entries = (include as readonly MatrixValues[]).filter((entry) => Object.keys(entry).length > 0).map((entry) => split(entry, axes));
  const matched = new Set<IncludeEntry>();
  const legs = kept.map((named): Leg => {
    let extra: MatrixValues = {};
    for (const entry of entries) {
      if (!matchesCombination(entry.filter, named)) continue;
      matched.add(entry);
      extra = { ...extra, ...entry.extra };
    }
    return { named, values: { ...named, ...extra } };
  });
  const added = entries.filter((entry) => !matched.has(entry)).map(({ filter, extra }): Leg => ({ named: { ...filter, ...extra }, values: { ...filter, ...extra } }));
  // Where nothing is left there is no matrix, and the job runs once. An axis without values is an error.
  return legs.length + added.length === 0 && Object.values(matrix.axes).every((axis) => axis.length > 0) ? [{ named: {}, values: {} }] : [...legs, ...added];
}

/** The combinations of the axes before `include` and `exclude`, the first axis slowest. Undefined when an expression decides about them. */
export function combinationsOf(matrix: MatrixModel): readonly MatrixValues[] | undefined {
  const axes = Object.entries(matrix.axes);
  if (matrix.expression !== undefined || axes.some(([, values]) => isOpen(values))) return undefined;
  if (axes.length === 0) return [];
  return axes.reduce<MatrixValues[]>((made, [name, values]) => made.flatMap((combination) =>
    (values as readonly MatrixValueModel[]).map((value) => ({ ...combination, [name]: value }))), [{}]);
}

/** How many combinations the axes make, without making them. Undefined when an expression decides. */
export function combinationCount(matrix: MatrixModel): number | undefined {
  const axes = Object.values(matrix.axes);
  if (matrix.expression !== undefined || axes.some((values) => typeof values === 'string')) return undefined;
  return axes.length === 0 ? 0 : axes.reduce((product, values) => product * values.length, 1);
}

/** Whether every value that the entry names is found at the same place in the combination. What the entry does not name does not matter. */
export function matchesCombination(entry: MatrixValueModel, combination: MatrixValueModel | undefined): boolean {
  if (typeof entry !== 'object' || entry === null) return looselyEqual(entry, combination);
  return Object.entries(entry).every(([key, value]) => matchesCombination(value as MatrixValueModel, propertyOf(combination, key)));
}

/** Names are compared without case; what is not there is null. */
function propertyOf(value: MatrixValueModel | undefined, key: string): MatrixValueModel | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value[Number(key)] as MatrixValueModel | undefined;
  const object = value as MatrixValues;
  if (Object.hasOwn(object, key)) return object[key];
  const found = Object.keys(object).find((name) => name.toLowerCase() === key.toLowerCase());
  return found === undefined ? undefined : object[found];
}

interface IncludeEntry {
  readonly filter: MatrixValues;
  readonly extra: MatrixValues;
}

/** What an entry of `include` compares with the axes, and what it adds. */
function split(entry: MatrixValues, axes: ReadonlyMap<string, string>): IncludeEntry {
  const pairs = Object.entries(entry);
  return {
    filter: Object.fromEntries(pairs.filter(([key]) => axes.has(key.toLowerCase())).map(([key, value]) => [axes.get(key.toLowerCase())!, value])),
    extra: Object.fromEntries(pairs.filter(([key]) => !axes.has(key.toLowerCase()))),
  };
}

/** Whether an expression stands for the value or is part of it. */
function isOpen(value: string | MatrixValueModel | readonly MatrixValues[]): boolean {
  if (typeof value === 'string') return value.includes('${{');
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => isOpen(part as MatrixValueModel));
}
