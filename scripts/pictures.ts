/**
 * Draws the dashboards of the examples with what Prometheus had after the month of `npm run test:observability`, which leaves it in `.tools/pictures`. The pictures stand on the pages about the dashboards. Run with `tsx scripts/pictures.ts`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { TOOLS } from './conformance/tools';
import type { DrawnDashboard, DrawnData } from './pictures/dashboard';
import { drawDashboard } from './pictures/draw';
import { writeIfChanged } from './write-if-changed';

const ROOT = resolve(__dirname, '..');
/** As wide as the window of most who look at a dashboard. */
const WIDTH = 1440;

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

for (const example of readdirSync(join(ROOT, 'examples')).map((name) => join(ROOT, 'examples', name))) {
  const folder = join(example, 'deployment/monitoring/dashboards');
  for (const file of existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []) {
    const id = basename(file, '.json');
    const data = join(TOOLS, 'pictures', `${id}.json`);
    if (!existsSync(data)) throw new Error(`There is nothing to draw ${id} with: run npm run test:observability first.`);
    const picture = join('docs/pictures', `${id}.svg`);
    const state = writeIfChanged(join(example, picture), drawDashboard(read<DrawnDashboard>(join(folder, file)), read<DrawnData>(data), WIDTH));
    console.log(`${picture}: ${state ? 'written' : 'unchanged'}`);
  }
}
