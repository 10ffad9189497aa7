import { Variables } from '../common/runner';
import { list, object, oneOf, text } from '../common/shape';
import { UsageError, json } from '../common/variables';

/** A part as it was declared: one by its name, or as many as there are folders. */
export interface DeclaredPart {
  readonly kind: 'part' | 'folders';
  /** The name of the part; of folders, the pattern of their paths. */
  readonly name: string;
  /** What belongs to a part; for folders, what belongs to each of them besides what lies in it. */
  readonly patterns: readonly string[];
  /** Parts that it is made of, by their names: it has changed when one of them has. */
  readonly needs: readonly string[];
  /** What is taken out of each folder, seen from the folder. */
  readonly ignore: readonly string[];
  /** A file that makes a folder one of them: `Chart.yaml`. */
  readonly marker?: string;
}

const WORDS = list(1000, text(1000));
const PARTS = list(1000, object({ 'kind': oneOf('part', 'folders'), 'name': text(1000), 'patterns?': WORDS, 'needs?': WORDS, 'ignore?': WORDS, 'marker?': text(1000) }), 1);

/** The parts that the workflow declares. */
export function declaredParts(variables: Variables): DeclaredPart[] {
  const parts = json(variables, 'INPUT_PARTS');
  const wrong = PARTS(parts, 'INPUT_PARTS');
  if (wrong !== undefined) throw new UsageError(`${wrong}.`);
  return (parts as (Partial<DeclaredPart> & Pick<DeclaredPart, 'kind' | 'name'>)[]).map((part) => ({ patterns: [], needs: [], ignore: [], ...part }));
}
