import { judged, targetOf } from './words';
import { cell, table } from '../../common/words';
import { DoraConfiguration } from '../configuration';
import { DAY, FIGURES, figuresOf } from '../fold/figures';
import { EnvironmentHistory, Folded } from '../fold/fold';

const NO_HISTORY: EnvironmentHistory = { deployments: [], leads: [], recoveries: [] };

/** The five metrics of every environment in Markdown, for every window, with the targets. Those of production come first. */
export function metricsSummary({ environments, targets, windows }: DoraConfiguration, folded: Folded, now: number, only?: string): string {
  const shown = environments.filter(({ name }) => only === undefined || name === only).sort((a, b) => Number(b.production) - Number(a.production));
  return shown.map(({ name, production }) => {
    const history = folded.environments.get(name) ?? NO_HISTORY;
    const figures = windows.map((days) => figuresOf(history, now - days * DAY, now));
    const rows = FIGURES.map((kind) => [kind.title, ...figures.map((some) => judged(kind, some, production ? targets : {})), production ? targetOf(kind, targets) : '']);
    const counts = ['Deployments', ...figures.map(({ deployments }) => String(deployments)), ''];
    const withTarget = rows.some((row) => row[row.length - 1] !== '');
    const all = [['', ...windows.map((days) => `last ${days} days`), 'target'], ...rows, counts];
    return `### ${cell(name)}\n\n${table(withTarget ? all : all.map((row) => row.slice(0, -1)))}`;
  }).join('\n\n');
}
