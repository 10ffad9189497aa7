import { PanelPosition } from './model';

/** Grafana's grid. @see https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/#panel-size-and-position */
export const COLUMNS = 24;

/** How large something is, in columns and units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where panels stand: one after the other, each as high up as it fits, and as far to the left. Nothing below it is empty that Grafana would pull it up into, so that the file says what is seen.
 *
 * @param sizes in the order of the panels
 * @param top where the first of them begins
 */
export function laidOut(sizes: readonly Size[], top: number): PanelPosition[] {
  const filled = new Array<number>(COLUMNS).fill(top);
  return sizes.map(({ width, height }) => {
    const lowest = (x: number) => Math.max(...filled.slice(x, x + width));
    const places = Array.from({ length: COLUMNS - width + 1 }, (_, x) => x);
    const x = places.reduce((best, place) => (lowest(place) < lowest(best) ? place : best));
    const y = lowest(x);
    filled.fill(y + height, x, x + width);
    return { x, y, width, height };
  });
}

/** The end of the lowest of them. */
export function bottomOf(positions: readonly PanelPosition[], top: number): number {
  return Math.max(top, ...positions.map(({ y, height }) => y + height));
}
