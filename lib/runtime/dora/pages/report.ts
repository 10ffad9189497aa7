import { Series, svgSparkline, textSparkline } from './sparkline';
import { judged, targetOf, valueOf } from './words';
import { cell, table } from '../../common/words';
import { DoraConfiguration, Targets } from '../configuration';
import { DAY, FIGURES, FigureKind, Figures, figuresOf, isMet } from '../fold/figures';
import { EnvironmentHistory, Folded } from '../fold/fold';

/** A month, after `from` and until `to`. */
interface Month {
  readonly from: number;
  readonly to: number;
  /** `October 2026`. */
  readonly name: string;
}

const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** How many weeks a trend shows. */
const WEEKS = 26;

/** The last full months before a time, the oldest first, as calendars in UTC have them. */
export function monthsBefore(now: number, count: number): Month[] {
  const date = new Date(now * 1000);
  return Array.from({ length: count }, (_, at) => {
    // The first second of a month belongs to it.
    const [from, to] = [count - at, count - at - 1].map((back) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1) / 1000 - 1);
    const first = new Date((from + 1) * 1000);
    return { from, to, name: `${NAMES[first.getUTCMonth()]} ${first.getUTCFullYear()}` };
  });
}

/** How far back a report looks. */
export const reportFrom = (now: number, count: number): number => Math.min(monthsBefore(now, count)[0].from, monthsBefore(now, 1)[0].to - WEEKS * 7 * DAY);

/**
 * The report as Markdown.
 *
 * @param pictures whether whoever shows it shows pictures that stand in the text. The pages of GitHub do not
 */
export function reportOf(configuration: DoraConfiguration, folded: Folded, repository: string, now: number, count: number, pictures: boolean): string {
  const months = monthsBefore(now, count);
  const { environments, targets } = configuration;
  const sections = [...environments].sort((a, b) => Number(b.production) - Number(a.production)).map(({ name, production }) => {
    const history = folded.environments.get(name);
    return `## ${cell(name)}\n\n${history ? sectionOf(history, months, production ? targets : {}, pictures) : 'Nothing is known of it.'}`;
  });
  return `# Delivery report, ${months[months.length - 1].name}\n\nRepository: ${cell(repository)}. Trends show the ${WEEKS} weeks until the end of the month.\n\n${sections.join('\n\n')}\n`;
}

function sectionOf(history: EnvironmentHistory, months: readonly Month[], targets: Targets, pictures: boolean): string {
  const figures = months.map(({ from, to }) => figuresOf(history, from, to));
  const last = figures[figures.length - 1];
  const end = months[months.length - 1].to;
  const weeks = Array.from({ length: WEEKS }, (_, at) => figuresOf(history, end - (WEEKS - at) * 7 * DAY, end - (WEEKS - at - 1) * 7 * DAY));
  const rows = FIGURES.map((kind) => [
    kind.title, ...figures.slice(0, -1).map((some) => valueOf(kind, some[kind.figure])), judged(kind, last, targets), targetOf(kind, targets), trend(kind, weeks, targets, pictures),
  ]);
  const head = ['', ...months.map(({ name }) => name.replace(/^(\w{3})\w* /, '$1 ')), 'target', 'trend'];
  const counts = ['Deployments', ...figures.map(({ deployments }) => String(deployments)), '', trendOf(weeks.map(({ deployments }) => deployments), 'Deployments', undefined, pictures)];
  return `${table([head, ...rows, counts])}\n\n${verdict(figures, targets)}`;
}

function trend(kind: FigureKind, weeks: readonly Figures[], targets: Targets, pictures: boolean): string {
  return trendOf(weeks.map((week) => week[kind.figure]), kind.title, targets[kind.target], pictures);
}

function trendOf(values: Series, title: string, target: number | undefined, pictures: boolean): string {
  return pictures ? svgSparkline(values, `${title}, week by week`, target) : textSparkline(values);
}

/** What somebody who reads one line should know. */
function verdict(figures: readonly Figures[], targets: Targets): string {
  const [before, last] = [figures[figures.length - 2], figures[figures.length - 1]];
  if (last.deployments === 0) return 'Nothing was deployed.';
  const aimed = FIGURES.filter((kind) => isMet(kind, last, targets) !== undefined);
  const missed = aimed.filter((kind) => !isMet(kind, last, targets));
  const names = missed.map(({ title }) => title.toLowerCase().replace(' (median)', '')).join(', ');
  const aims = aimed.length === 0 ? [] : [missed.length === 0 ? 'Every target is met.' : `${aimed.length - missed.length} of ${aimed.length} targets are met. Missed: ${names}.`];
  return [...aims, ...changes(before, last)].join(' ');
}

/** What became a quarter larger or smaller is worth a sentence. */
function changes(before: Figures | undefined, last: Figures): string[] {
  return FIGURES.flatMap((kind) => {
    const [was, is] = [before?.[kind.figure], last[kind.figure]];
    if (was === undefined || is === undefined || was === is || Math.abs(is - was) < was / 4) return [];
    return [`${kind.title.replace(' (median)', '')}: ${valueOf(kind, was)} before, ${valueOf(kind, is)} now, which is ${(is > was) === kind.moreIsBetter ? 'better' : 'worse'}.`];
  });
}
