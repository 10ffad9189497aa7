/** What a picture reads of a dashboard: the part of Grafana's format that says what a panel looks like. */
export interface DrawnDashboard {
  readonly title: string;
  readonly panels: readonly DrawnPanel[];
}

export interface DrawnPanel {
  readonly id: number;
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly fieldConfig?: { readonly defaults: FieldDefaults; readonly overrides?: readonly FieldOverride[] };
  readonly options?: { readonly content?: string };
  /** Of a row that is folded. */
  readonly panels?: readonly DrawnPanel[];
}

export interface FieldDefaults {
  readonly unit?: string;
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
  readonly noValue?: string;
  readonly thresholds?: { readonly mode?: string; readonly steps: readonly { readonly value: number | null; readonly color: string }[] };
}

/** What is otherwise for some of the series. */
export interface FieldOverride {
  readonly matcher: { readonly id: string; readonly options: unknown };
  readonly properties: readonly { readonly id: string; readonly value: unknown }[];
}

/** One series of a panel: its name in the legend, and its values, each with its second. */
export interface DrawnSeries {
  /** The query that it comes from. */
  readonly refId?: string;
  readonly name: string;
  readonly points: readonly (readonly [second: number, value: number])[];
}

/** The series of every panel by its id. */
export type DrawnData = Readonly<Record<number, readonly DrawnSeries[]>>;

export const lastOf = ({ points }: DrawnSeries): number | undefined => points.at(-1)?.[1];

/** What a panel says of one of its series. */
export function settingsOf({ fieldConfig }: DrawnPanel, { refId }: DrawnSeries): FieldDefaults {
  const own = (fieldConfig?.overrides ?? []).filter(({ matcher }) => matcher.id === 'byFrameRefID' && matcher.options === refId).flatMap(({ properties }) => properties);
  return { ...fieldConfig?.defaults, ...Object.fromEntries(own.map(({ id, value }) => [id, value])) };
}

const NAMED: Readonly<Record<string, string>> = { green: '#56A64B', yellow: '#E0B400', orange: '#FF780A', red: '#E02F44', blue: '#3274D9', purple: '#A352CC', text: '#24292E', transparent: '#24292E' };

/** The colours of series, one after the other. */
export const PALETTE: readonly string[] = ['#56A64B', '#E0B400', '#3274D9', '#FF780A', '#E02F44', '#8F3BB8', '#37872D', '#5794F2'];

/** The colour that a value has by the thresholds of a panel. */
export function colourOf(value: number | undefined, { thresholds }: FieldDefaults): string {
  const steps = thresholds?.steps ?? [];
  const step = value === undefined ? undefined : steps.filter((one) => one.value === null || one.value <= value).at(-1);
  const name = (step?.color ?? 'text').replace(/^(?:super-light|light|semi-dark|dark)-/, '');
  return NAMED[name] ?? (name.startsWith('#') ? name : NAMED.text);
}
