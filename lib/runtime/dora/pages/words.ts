import { number, span } from '../../common/words';
import { Targets } from '../configuration';
import { FigureKind, Figures, isMet } from '../fold/figures';

export function valueOf({ unit }: Pick<FigureKind, 'unit'>, value: number | undefined): string {
  if (value === undefined) return '–';
  if (unit === 'seconds') return span(value);
  return unit === 'ratio' ? `${number(value * 100)} %` : `${number(value)} / day`;
}

export function targetOf(kind: FigureKind, targets: Targets): string {
  const target = targets[kind.target];
  return target === undefined ? '' : `${kind.moreIsBetter ? '≥' : '≤'} ${valueOf(kind, target)}`;
}

/** A value, and whether it meets its target. */
export function judged(kind: FigureKind, figures: Figures, targets: Targets): string {
  const met = isMet(kind, figures, targets);
  return `${valueOf(kind, figures[kind.figure])}${met === undefined ? '' : met ? ' ✅' : ' ❌'}`;
}
