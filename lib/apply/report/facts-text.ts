import { Paint } from './paint';
import { printable } from '../../core/inside';
import { Contradiction, errorsAmong } from '../facts/contradiction';

/** What was declared of the repository and is not so, each with what depends on it. */
export function factsText(contradictions: readonly Contradiction[], paint: Paint): string {
  return contradictions.map((one) => [
    one.severity === 'error' ? paint.removed(`✗ ${printable(one.message)}`) : paint.changed(`! ${printable(one.message)}`),
    ...one.depends.map(({ what, file, otherwise }) => `    ${printable(`${what}${file === undefined ? '' : ` (${file})`}: ${otherwise}.`)}`),
    `    ${paint.faint(`→ ${printable(one.fix)}`)}`,
  ].join('\n')).join('\n\n');
}

/** Why nothing is applied; undefined when nothing stands in the way. */
export function refusalText(contradictions: readonly Contradiction[]): string | undefined {
  const errors = errorsAmong(contradictions);
  if (errors.length === 0) return undefined;
  const facts = [...new Set(errors.map(({ fact }) => fact))];
  return `Nothing was applied: what was declared of the repository is not so (${facts.join(', ')}). Put it right as it is said above, and run slipway plan.`;
}
