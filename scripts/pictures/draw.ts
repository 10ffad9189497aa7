import { DrawnDashboard, DrawnData, DrawnPanel } from './dashboard';
import { DRAW } from './panels';
import { Box, inset, line, rectangle } from './svg';

/** The height of a row of Grafana's grid, and the room between panels. */
const [ROW, GAP, TITLE, TOP] = [38, 8, 30, 52];

/**
 * A dashboard as a picture: what Grafana would show of it, drawn without Grafana.
 *
 * @param width in pixels, as wide as the window would be
 */
export function drawDashboard({ title, panels }: DrawnDashboard, data: DrawnData, width: number): string {
  const all = panels.flatMap((panel) => [panel, ...(panel.panels ?? [])]);
  const height = TOP + Math.max(0, ...all.map(({ gridPos: { y, h } }) => (y + h) * ROW)) + GAP;
  const drawn = all.map((panel) => drawPanel(panel, data, boxOf(panel, width)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title.replace(/[<>&"]/g, '')}">`,
    rectangle({ x: 0, y: 0, width, height }, '#F4F5F5'),
    line(title, 16, 34, { size: 20, weight: 600 }, width - 32),
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function boxOf({ gridPos: { x, y, w, h } }: DrawnPanel, width: number): Box {
  const column = (width - GAP) / 24;
  return { x: GAP + x * column, y: TOP + y * ROW, width: w * column - GAP, height: h * ROW - GAP };
}

function drawPanel(panel: DrawnPanel, data: DrawnData, box: Box): string {
  const { id, type, title = '' } = panel;
  if (type === 'row') return line(`▾ ${title}`, box.x, box.y + 20, { size: 15, weight: 600 }, box.width);
  const draw = DRAW[type];
  if (!draw) throw new Error(`nobody knows how to draw a panel of the type '${type}'`);
  const inner = inset(box, 8);
  return [
    rectangle(box, '#FFFFFF', 'stroke="#DCDEE1" rx="2"'),
    line(title, inner.x, inner.y + 14, { size: 13, weight: 600 }, inner.width),
    draw(panel, data[id] ?? [], { ...inner, y: inner.y + TITLE - 8, height: inner.height - TITLE + 8 }),
  ].join('\n');
}
