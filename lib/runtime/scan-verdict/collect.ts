import { Configuration, Outcome, Scan } from './configuration';
import { Finding, Level, MOST_BYTES, Report, UnreadableError } from './finding';
import { READERS } from './readers';

/** What is known of a scanner that was to run. */
export interface Scanned {
  readonly scan: Scan;
  /** `ran`: its report was read. `left-out`: nobody asked for it here. `broken`: it did not run, whatever the reason: it is not clean. */
  readonly state: 'ran' | 'left-out' | 'broken';
  /** Why it is not known what it found. */
  readonly reason?: string;
  readonly findings: readonly Ranked[];
  readonly missed: readonly string[];
  readonly hidden: number;
  readonly tool: string;
}

/** A finding of which it is settled how grave it is. */
export interface Ranked extends Finding {
  readonly level: Level;
}

/** The text of a report; undefined when there is none. */
export type ReadReport = (file: string, most: number) => string | undefined;

/** What all scanners found, and which of them did not run. */
export function collect({ scans, policy }: Configuration, outcomes: ReadonlyMap<string, Outcome>, readReport: ReadReport): Scanned[] {
  return scans.map((scan) => {
    const nothing = { scan, findings: [], missed: [], hidden: 0, tool: scan.title };
    const ended = outcomes.get(scan.name);
    if (ended === undefined) return { ...nothing, state: 'broken', reason: 'nobody says how it ended' };
    if (!ended.wanted && (ended.outcome === 'skipped' || ended.outcome === '')) return { ...nothing, state: 'left-out', reason: scan.unless ?? 'it is not asked for here' };
    if (ended.outcome !== 'success') return { ...nothing, state: 'broken', reason: REASONS[ended.outcome] };
    try {
      const report = read(scan, readReport);
      const findings = distinct(report.findings).map((finding): Ranked => ({ ...finding, level: finding.level ?? scan.level ?? policy.unknown }));
      const broken = report.missed.length > 0 && !scan.partial;
      const { missed, hidden, tool = scan.title } = report;
      return { scan, findings, missed, hidden, tool, ...broken ? { state: 'broken', reason: `it could not look at everything: ${missed[0]}` } : { state: 'ran' } };
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return { ...nothing, state: 'broken', reason: error.message };
    }
  });
}

const REASONS: Readonly<Record<string, string>> = { 'failure': 'it failed', 'cancelled': 'it was cancelled', 'skipped': 'it was skipped', '': 'its job never came to it' };

function read(scan: Scan, readReport: ReadReport): Report {
  const content = readReport(scan.file, MOST_BYTES);
  if (content === undefined) throw new UnreadableError('there is no report of it');
  // A scanner of secrets writes a line for each, and none when there is none: of all others an empty report is none.
  if (content.trim() === '' && scan.format !== 'trufflehog' && scan.format !== 'go-licenses') throw new UnreadableError('its report is empty');
  return READERS[scan.format](content.replace(/^\ufeff/, ''), scan);
}

const nameOf = ({ id, place, line, title }: Finding) => JSON.stringify([id, place, line, title]);

const distinct = (findings: readonly Finding[]): Finding[] => [...new Map(findings.map((finding) => [nameOf(finding), finding])).values()];
