import { Origin } from '../../../core/inside';
import { axisTexts, axisValues } from '../../axis-values';
import { isContained } from '../../in-container';
import { MatrixValueModel, StepsJobModel, StrategyModel } from '../../model';

/**
 * Labels of the runners that GitHub hosts. State: 2026-11.
 *
 * @see https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 * @see https://github.com/actions/runner-images#available-images
 */
export const HOSTED: readonly string[] = [
  'ubuntu-latest', 'ubuntu-26.04', 'ubuntu-26.04-arm', 'ubuntu-24.04', 'ubuntu-24.04-arm', 'ubuntu-22.04', 'ubuntu-22.04-arm', 'ubuntu-slim',
  'windows-latest', 'windows-2025', 'windows-2025-vs2026', 'windows-2022', 'windows-11-arm', 'windows-11-vs2026-arm',
  'macos-latest', 'macos-latest-large', 'macos-latest-xlarge',
  'macos-26', 'macos-26-intel', 'macos-26-large', 'macos-26-xlarge',
  'macos-15', 'macos-15-intel', 'macos-15-large', 'macos-15-xlarge',
];

const SUCCESSORS: readonly (readonly [RegExp, string])[] = [
  [/^ubuntu-(16|18|20)\.04$/, 'ubuntu-24.04'],
  [/^windows-(2016|2019)$/, 'windows-2025'],
  [/^macos-(10\.15|1[1-3])$/, 'macos-15-intel for an Intel processor, or macos-15'],
  [/^macos-(12|13)-large$/, 'macos-15-large'],
  [/^macos-(12|13)-xl(arge)?$/, 'macos-15-xlarge'],
  [/^macos-14$/, 'macos-15'],
  [/^macos-14-large$/, 'macos-15-large'],
  [/^macos-14-xlarge$/, 'macos-15-xlarge'],
];

/** What to use instead of a label whose image GitHub has taken away. */
export function successorOf(label: string): string | undefined {
  return SUCCESSORS.find(([retired]) => retired.test(label.toLowerCase()))?.[1];
}

/** One choice of labels that a job may run with, and where it was declared. */
export interface RunnerChoice {
  readonly labels: readonly string[];
  readonly origin: Origin;
  /** It is a value of the matrix. */
  readonly inMatrix?: true;
}

/** The labels a job runs with, one choice for every value of a matrix. Empty when nobody can know, or when the runner is not one of GitHub's. */
export function hostedChoices(job: StepsJobModel): readonly RunnerChoice[] {
  const { labels, group, expression, selfHosted } = job.runsOn;
  if (selfHosted || group !== undefined) return [];
  const texts = expression === undefined ? labels : [expression];
  if (!texts.some((label) => label.includes('${{'))) return texts.length === 0 ? [] : [{ labels: texts, origin: job.origin }];
  if (texts.length !== 1) return [];
  const values = axisTexts(texts[0], job.strategy?.matrix);
  return values?.every((value) => value !== '' && value !== 'self-hosted') ? values.map((value) => ({ labels: [value], origin: inMatrix(texts[0], value, job.strategy!), inMatrix: true })) : [];
}

/** Where a value of an axis stands: in its list, or in an entry of `include`. */
function inMatrix(text: string, value: string, { origin, matrix: { axes, include } }: StrategyModel): Origin {
  const [, axis = ''] = /matrix\.([\w-]+)/.exec(text) ?? [];
  const own = Object.hasOwn(axes, axis) ? axes[axis] : [];
  const at = typeof own === 'string' ? -1 : own.indexOf(value);
  if (at >= 0) return origin._at(`matrix.${axis}.${at}`);
  const entry = typeof include === 'string' ? -1 : include.findIndex((one) => Object.hasOwn(one, axis) && one[axis] === value);
  return origin._at(entry >= 0 ? `matrix.include.${entry}.${axis}` : `matrix.${axis}`);
}

/** What a job runs on where a value of its matrix is no label, no list of labels and no object with `group` and `labels`: GitHub cannot read it. */
export function unreadableRunner(job: StepsJobModel): MatrixValueModel | undefined {
  return axisValues(job.runsOn.expression ?? '', job.strategy?.matrix)?.find((value) => !isRunner(value));
}

function isRunner(value: MatrixValueModel): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.length > 0 && value.every((label) => typeof label === 'string');
  return Object.keys(value).length > 0 && Object.entries(value).every(([key, part]) => (key === 'group' ? typeof part === 'string' : key === 'labels' && (typeof part === 'string' || Array.isArray(part))));
}

export type System = 'linux' | 'windows' | 'macos';

/** The systems a job may run on; undefined when one of them cannot be told. */
export function systemsOf(job: StepsJobModel): ReadonlySet<System> | undefined {
  const contained = isContained(job.container, job.strategy?.matrix);
  if (contained === 'always') return new Set(['linux']);
  const { labels, group, selfHosted } = job.runsOn;
  const choices = selfHosted || group !== undefined ? [labels] : hostedChoices(job).map((choice) => choice.labels);
  const systems = choices.map((choice) => choice.map(systemOf).find((system) => system !== undefined));
  return systems.length > 0 && !systems.includes(undefined) ? new Set([...systems as System[], ...contained === 'maybe' ? ['linux'] as const : []]) : undefined;
}

function systemOf(label: string): System | undefined {
  if (/^windows\b/i.test(label)) return 'windows';
  if (/^macos\b/i.test(label)) return 'macos';
  return /^(ubuntu|linux)\b/i.test(label) ? 'linux' : undefined;
}
