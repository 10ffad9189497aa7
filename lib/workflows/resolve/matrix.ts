import { Expression } from '../../expressions/inside';
import { Matrix, MatrixValue } from '../matrix';
import { MatrixModel, MatrixValueModel, StrategyModel } from '../model';
import { Key, Site } from './site';
import { resolveExpression, resolveScalar, resolveText } from './texts';

const KEY = { place: 'job.strategy', name: 'strategy' } as const;

/** An expression for all of it, as a person would name it. */
const wholeOf = (name: string): Key => ({ ...KEY, name: `strategy.${name}` });

type DeclaredValue = string | number | boolean | Expression | MatrixValue;

export function resolveStrategy(matrix: Matrix | undefined, outer: Site): StrategyModel | undefined {
  if (!matrix) return undefined;
  const origin = matrix._origin.at(`${outer.origin.path}/matrix`);
  const site = { ...outer, origin };
  if (matrix._strategy) {
    const expression = resolveExpression(matrix._strategy, { ...KEY, name: 'strategy, all of it' }, site);
    return { origin, expression, matrix: { expression: partOf(expression, 'matrix'), axes: {}, include: [], exclude: [] } };
  }
  const { failFast, maxParallel } = matrix._props;
  return {
    origin,
    failFast: resolveScalar(failFast, KEY, site),
    maxParallel: resolveScalar(maxParallel, KEY, site),
    matrix: resolveMatrix(matrix, site),
  };
}

/** What an expression gives under a key. */
export function partOf(expression: string, key: string): string {
  return expression.replace(/^\$\{\{ (.*) \}\}$/s, `\${{ ($1).${key} }}`);
}

function resolveMatrix(matrix: Matrix, site: Site): MatrixModel {
  const { include = [], exclude = [] } = matrix._props;
  const entries = (list: readonly Readonly<Record<string, DeclaredValue>>[] | Expression, name: string) =>
    list instanceof Expression
      ? resolveExpression(list, wholeOf(name), site)
      : list.map((entry) => Object.fromEntries(Object.entries(entry).map(([k, v]) => [k, value(v, site)])));
  return {
    expression: matrix._expression && resolveExpression(matrix._expression, wholeOf('matrix'), site),
    axes: Object.fromEntries([...matrix._axes].map(([name, values]) =>
      [name, values instanceof Expression ? resolveExpression(values, wholeOf(`matrix.${name}`), site) : values.map((v) => value(v, site))])),
    include: entries(include, 'matrix.include'),
    exclude: entries(exclude, 'matrix.exclude'),
  };
}

function value(declared: DeclaredValue, site: Site): MatrixValueModel {
  if (typeof declared === 'string' || declared instanceof Expression) return resolveText(declared, KEY, site);
  if (!(declared instanceof MatrixValue)) return declared;
  if (declared._value === null) return null;
  const inner = declared._value as DeclaredValue[] | Readonly<Record<string, DeclaredValue>>;
  return Array.isArray(inner)
    ? inner.map((v) => value(v, site))
    : Object.fromEntries(Object.entries(inner).map(([k, v]) => [k, value(v, site)]));
}
