import { Expression } from '../../expressions/inside';
import { expandMatrix, Job, MatrixValue } from '../../workflows/inside';

type Entry = Record<string, unknown>;

/** How often a job runs, which is how many reports it leaves at least; undefined where that is only known when it runs. */
export function legCount({ _base: { matrix } }: Job): number | undefined {
  if (!matrix) return 1;
  const { include = [], exclude = [] } = matrix._props;
  const axes = Object.fromEntries(matrix._axes);
  if (matrix._expression || include instanceof Expression || exclude instanceof Expression) return undefined;
  const values = [...Object.values(axes).flatMap((axis) => axis), ...[...include, ...exclude].flatMap((entry: Entry) => Object.values(entry))];
  if (values.some((value) => value instanceof Expression || value instanceof MatrixValue)) return undefined;
  return expandMatrix({ axes: axes as Record<string, unknown[]>, include, exclude })?.length;
}
