/** What was measured, and what it should be at most. */
export interface Row {
  readonly title: string;
  readonly slipway: string;
  readonly peer?: string;
  /** How the two compare, or what one costs more than the other. */
  readonly compared?: string;
  readonly aim?: Aim;
}

export interface Aim {
  readonly value: number;
  readonly most: number;
  /** Of both: `×`, `ms`, `ms more`. */
  readonly unit: string;
}

const HEAD = [['', 'Slipway', 'peer', 'compared', 'aim'], ['---', '---', '---', '---', '---']];

/** The rows as a table in Markdown. A row that misses its aim says so. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ title, slipway, peer = '', compared = '', aim }) => [title, slipway, peer, compared, aim ? `${isMet(aim) ? '' : '**missed**: '}at most ${number(aim.most)} ${aim.unit}` : '']);
  return [...HEAD, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** How many aims are met, and by how much the others are missed. */
export function verdict(rows: readonly Row[]): string {
  const judged = rows.flatMap(({ title, aim }) => (aim ? [{ title, aim }] : []));
  const missed = judged.filter(({ aim }) => !isMet(aim));
  if (missed.length === 0) return 'Every aim is met.';
  const list = missed.map(({ title, aim }) => `${title} (${number(aim.value)} instead of ${number(aim.most)} ${aim.unit})`).join('; ');
  return `${judged.length - missed.length} of ${judged.length} aims are met. Missed: ${list}.`;
}

function isMet({ value, most }: Aim): boolean {
  return value <= most;
}

function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toFixed(2)));
}
