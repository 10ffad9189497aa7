/** Values over time, the oldest first; undefined where there are none. */
export type Series = readonly (number | undefined)[];

const BARS = '▁▂▃▄▅▆▇█';

/** As characters, where a page shows no picture. A dot stands where nothing is known. */
export function textSparkline(values: Series): string {
  const most = Math.max(...known(values), 0);
  return values.map((value) => (value === undefined ? '·' : BARS[most === 0 ? 0 : Math.round(value / most * (BARS.length - 1))])).join('');
}

const [WIDTH, HEIGHT, EDGE] = [160, 32, 3];

/**
 * As a picture that can stand within a line of text: the values as a line, interrupted where nothing is known, the last one as a dot, the target dashed.
 *
 * @param label what somebody hears who cannot see it
 */
export function svgSparkline(values: Series, label: string, target?: number): string {
  const most = Math.max(...known(values), target ?? 0);
  const x = (at: number) => round(EDGE + at * (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1));
  const y = (value: number) => round(HEIGHT - EDGE - (most === 0 ? 0 : value / most * (HEIGHT - 2 * EDGE)));
  const aim = target === undefined ? '' : `<path d="M${EDGE} ${y(target)}H${WIDTH - EDGE}" stroke="#8c959f" stroke-dasharray="3 3"/>`;
  const lines = stretches(values).map((points) => `<path d="M${points.map(({ at, value }) => `${x(at)} ${y(value)}`).join('L')}" stroke="#0969da" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`);
  const last = stretches(values).at(-1)?.at(-1);
  const dot = last ? `<circle cx="${x(last.at)}" cy="${y(last.value)}" r="2.5" fill="#0969da"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" fill="none" role="img" aria-label="${escaped(label)}">${aim}${lines.join('')}${dot}</svg>`;
}

/** Values that follow each other without a gap. A single one is a line of no length, which round ends make visible. */
function stretches(values: Series): { at: number; value: number }[][] {
  const all: { at: number; value: number }[][] = [];
  let open: { at: number; value: number }[] | undefined;
  values.forEach((value, at) => {
    if (value === undefined) return void (open = undefined);
    if (!open) all.push(open = []);
    open.push({ at, value });
    return undefined;
  });
  return all.map((points) => (points.length === 1 ? [points[0], points[0]] : points));
}

const known = (values: Series) => values.filter((value) => value !== undefined);

const round = (value: number) => Math.round(value * 10) / 10;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
