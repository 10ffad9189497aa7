import { Known, LegContexts, evaluatedText } from './evaluated-text';
import { JobModel, MatrixModel, MatrixValues, combinationCount, expandMatrix } from '../../workflows/inside';

/** One run of a job. */
export interface Leg {
  /** What its expressions can name. */
  readonly contexts: LegContexts;
  /** The values of the matrix that stand behind the name of the job. */
  readonly named: MatrixValues;
}

const MOST_LEGS = 256;

/** The legs of a job, or why they are not known. A job without a matrix has one. */
export function legsOf(job: JobModel, inputs: Known): readonly Leg[] | { readonly unknown: string } {
  const matrix = job.strategy?.matrix && filledIn(job.strategy.matrix, inputs);
  if (matrix && (combinationCount(matrix) ?? 0) > MOST_LEGS) return { unknown: `the matrix of the job '${job.id}' makes more than ${MOST_LEGS} jobs` };
  const expanded = matrix ? expandMatrix(matrix) : [];
  return expanded ? legs(job, expanded, inputs) : { unknown: `the matrix of the job '${job.id}' is made when it runs` };
}

/**
 * All legs that there may be, as far as a text can tell them apart: where only axes that it does not name are made when it runs, the others are known. Some may be excluded then.
 */
export function legsFor(text: string, job: JobModel, inputs: Known): readonly Leg[] | { readonly unknown: string } {
  const all = legsOf(job, inputs);
  const matrix = job.strategy?.matrix && filledIn(job.strategy.matrix, inputs);
  if (!('unknown' in all) || !matrix || matrix.expression !== undefined) return all;
  const [open, known] = [true, false].map((isOpen) => Object.entries(matrix.axes).filter(([, values]) => JSON.stringify(values).includes('${{') === isOpen));
  if (open.some(([axis]) => new RegExp(`matrix\\b(?!\\.)|matrix\\.(?:\\*|${axis}(?![\\w-]))`, 'i').test(text))) return all;
  const expanded = expandMatrix({ ...matrix, axes: Object.fromEntries(known) as MatrixModel['axes'], exclude: [] });
  return expanded ? legs(job, expanded, inputs) : all;
}

/** A matrix in which the texts say what they say of the inputs, as far as these are known. */
function filledIn(matrix: MatrixModel, inputs: Known): MatrixModel {
  if (matrix.expression !== undefined || !JSON.stringify(matrix).includes('${{')) return matrix;
  // An expression for a whole list makes one, which no text is.
  const list = <T>(value: T): T => (typeof value === 'string' ? value : mapTexts(value, inputs));
  return { ...matrix, axes: Object.fromEntries(Object.entries(matrix.axes).map(([name, values]) => [name, list(values)])) as MatrixModel['axes'], include: list(matrix.include), exclude: list(matrix.exclude) };
}

function mapTexts<T>(value: T, inputs: Known): T {
  if (typeof value === 'object' && value !== null) {
    return (Array.isArray(value) ? value.map((part: unknown) => mapTexts(part, inputs)) : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapTexts(part, inputs)]))) as T;
  }
  if (typeof value !== 'string' || !value.includes('${{')) return value;
  const text = evaluatedText(value, { matrix: null, strategy: {}, inputs });
  return 'unknown' in text ? value : text.text as T;
}

function legs(job: JobModel, expanded: readonly { readonly values: MatrixValues; readonly named: MatrixValues }[], inputs: Known): readonly Leg[] {
  const all = expanded.length > 0 ? expanded : [{ values: null, named: {} }];
  return all.map(({ values, named }, index) => ({
    named,
    contexts: {
      matrix: values,
      strategy: { 'job-index': index, 'job-total': all.length, 'fail-fast': job.strategy?.failFast ?? true, 'max-parallel': job.strategy?.maxParallel ?? all.length },
      inputs,
    },
  }));
}
