import { LEVELS, Level } from './finding';
import { FORMATS, Format } from './readers/formats';
import { boolean, byKind, list, map, number, object, oneOf, parsedObject, Shape, text } from '../common/shape';
import { UsageError } from '../common/variables';

/** What becomes of findings of a level. */
export type Rule =
  | { readonly kind: 'block' | 'warn' | 'before-release' }
  | { readonly kind: 'within'; readonly days: number };

/** A finding that somebody looked at, and lets be for a while. */
export interface Accepted {
  readonly id: string;
  readonly reason: string;
  /** The last day on which it is accepted, such as 2027-01-31. */
  readonly until?: string;
  readonly scanner?: string;
  /** A file, a package or an address; what lies below a folder that ends with `/`. */
  readonly path?: string;
}

export interface Licenses {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
}

/** A scanner that was to run. */
export interface Scan {
  readonly name: string;
  readonly title: string;
  readonly format: Format;
  /** Its report, in the folder of reports, or in the folder of its job there. */
  readonly file: string;
  /** Whether its own job uploads the report to code scanning. */
  readonly uploaded: boolean;
  /** A file of the repository that findings without one are shown at. */
  readonly shownAt?: string;
  /** The level of all that it finds, where it does not say one. */
  readonly level?: Level;
  /** What it could not look at is shown, and nothing more. */
  readonly partial?: boolean;
  /** Why it may not run, in words for people. */
  readonly unless?: string;
  readonly licenses?: Licenses;
}

export interface Policy {
  readonly rules: Readonly<Record<Level, Rule>>;
  /** What a finding is whose level nobody says. */
  readonly unknown: Level;
  readonly accepted: readonly Accepted[];
}

export interface Configuration {
  readonly policy: Policy;
  readonly scans: readonly Scan[];
  /** Whether code scanning is there to be asked since when something is known. */
  readonly codeScanning: boolean;
}

const NAME = text(100, /^[a-z\d][a-z\d-]*$/, 'is no name');
const FILE = text(300, /^(?:\w[\w.-]*\/)?\w[\w.-]*$/, 'is no name of a file');
const RULE = byKind('kind', { 'block': object({}), 'warn': object({}), 'before-release': object({}), 'within': object({ days: number(0, 3650) }) });
const LEVEL = oneOf(...LEVELS);
const DAY = text(10, /^\d{4}-\d{2}-\d{2}$/, 'is no day such as 2027-01-31');
const TEXTS = list(1_000, text(200));

const SHAPE: Shape = object({
  codeScanning: boolean,
  policy: object({
    rules: object(Object.fromEntries(LEVELS.map((level) => [level, RULE]))),
    unknown: LEVEL,
    accepted: list(1_000, object({ 'id': text(500), 'reason': text(2_000), 'until?': DAY, 'scanner?': NAME, 'path?': text(1_000) })),
  }),
  scans: list(100, object({
    'name': NAME,
    'title': text(200),
    'format': oneOf(...FORMATS),
    'file': FILE,
    'uploaded': boolean,
    'shownAt?': text(1_000),
    'level?': LEVEL,
    'partial?': boolean,
    'unless?': text(500),
    'licenses?': object({ 'allow?': TEXTS, 'deny?': TEXTS }),
  }), 1),
});

/** @throws UsageError */
export function readConfiguration(json: string): Configuration {
  const value = parsedObject(json);
  const wrong = value === undefined ? 'it is no JSON object' : SHAPE(value, '');
  if (wrong !== undefined) throw new UsageError(`The configuration cannot be used: ${wrong}.`);
  return value as unknown as Configuration;
}

/** How a scanner's step ended, and whether it was asked for at all. */
export interface Outcome {
  readonly wanted: boolean;
  /** `success`, `failure`, `cancelled`, `skipped`; empty where its job never came to it. */
  readonly outcome: string;
}

const OUTCOMES = map(100, /^[a-z\d][a-z\d-]*$/, object({ wanted: oneOf('true', 'false'), outcome: oneOf('success', 'failure', 'cancelled', 'skipped', '') }));

/** @throws UsageError */
export function readOutcomes(json: string): ReadonlyMap<string, Outcome> {
  const value = parsedObject(json);
  const wrong = value === undefined ? 'they are no JSON object' : OUTCOMES(value, '');
  if (wrong !== undefined) throw new UsageError(`How the scanners ended cannot be read: ${wrong}.`);
  return new Map(Object.entries(value as Record<string, { wanted: string; outcome: string }>).map(([name, { wanted, outcome }]) => [name, { wanted: wanted === 'true', outcome }]));
}
