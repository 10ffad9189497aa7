import { JobModel, combinationCount, expandMatrix } from '../../workflows/inside';

/** A matrix is read as long as somebody would. */
const MOST = 256;

/** What a text is: as written, or in every leg of a job as far as its matrix says. What else only a run knows, is judged there. */
export function legTexts(text: string, job: JobModel | undefined): readonly string[] {
  if (!text.includes('${{')) return [text];
  const matrix = job?.strategy?.matrix;
  if (!matrix || (combinationCount(matrix) ?? Infinity) > MOST) return [];
  const texts = (expandMatrix(matrix) ?? []).map(({ values }) => text.replace(/\$\{\{ *matrix\.([\w-]+(?:\.[\w-]+)*) *\}\}/g, (whole, path: string) => {
    const known = path.split('.').reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined), values);
    return known === undefined || typeof known === 'object' ? whole : String(known);
  }));
  return [...new Set(texts)].filter((one) => !one.includes('${{'));
}
