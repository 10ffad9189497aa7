import { combinationCount, expandMatrix } from './expand-matrix';
import { MatrixModel, MatrixValueModel } from './model';

/** `${{ matrix.os }}`, or `matrix.os` where the whole is an expression. */
const AXIS = /^(?:\$\{\{\s*)?matrix\.([A-Za-z_][\w-]*)(?:\s*\}\})?$/;

/**
 * All that one value of a matrix may be, when it is all that a text reads, values of `include` among them. Undefined when it is something else, or when they are not known before
 * the job starts. Legs in which nothing is there have the empty text.
 */
export function axisValues(text: string, matrix: MatrixModel | undefined): readonly MatrixValueModel[] | undefined {
  const axis = AXIS.exec(text)?.[1];
  if (axis === undefined || !matrix) return undefined;
  const { axes, include, expression } = matrix;
  const own = Object.hasOwn(axes, axis) ? axes[axis] : [];
  if (expression !== undefined || typeof own === 'string' || typeof include === 'string') return undefined;
  const values = valuesInLegs(axis, matrix) ?? [...own, ...include.flatMap((entry) => (Object.hasOwn(entry, axis) ? [entry[axis]] : [])), ...isEverywhere(axis, matrix) ? [] : ['']];
  // Nothing is the empty text wherever it is written.
  return values.length > 0 ? [...new Set(values.map((value) => (value ?? '') as MatrixValueModel))] : undefined;
}

/** The same where all of them are known texts. */
export function axisTexts(text: string, matrix: MatrixModel | undefined): readonly string[] | undefined {
  const values = axisValues(text, matrix);
  return values?.every((value): value is string => typeof value === 'string' && !value.includes('${{')) ? values : undefined;
}

/** More legs than these are refused anyway. */
const MOST_LEGS = 256;

function valuesInLegs(axis: string, matrix: MatrixModel): readonly MatrixValueModel[] | undefined {
  return (combinationCount(matrix) ?? 0) > MOST_LEGS ? undefined : expandMatrix(matrix)?.map(({ values }) => (Object.hasOwn(values, axis) ? values[axis] : ''));
}

/** Whether every leg has the value, whatever the legs are: an axis, or an entry of `include` that fits all of them. */
function isEverywhere(axis: string, { axes, include }: MatrixModel): boolean {
  if (Object.hasOwn(axes, axis)) return true;
  return typeof include !== 'string' && include.some((entry) => Object.hasOwn(entry, axis) && !Object.keys(entry).some((key) => Object.hasOwn(axes, key)));
}
