import { pageOf } from '../../checks/inside';
import { Finding, Origin, Severity, isRecord, printable } from '../../core/inside';

/** Where the baseline of a repository lies unless one says otherwise. */
export const BASELINE_FILE = '.github/slipway.baseline.json';

/** The rule that speaks of entries of a baseline that nothing needs any more. */
export const STALE_BASELINE_RULE = 'linter/stale-baseline';

/** What was found when the baseline was written, in words that stay the same when lines move. */
export interface BaselineEntry {
  readonly id: string;
  readonly file: string;
  /** The path in the document, such as `jobs/build/steps[2]`. */
  readonly path: string;
  readonly message: string;
}

/** Findings that stood when somebody began to look, as a file. */
export function writtenBaseline(findings: readonly Finding[]): string {
  const entries = findings.map((finding) => JSON.stringify(entryOf(finding))).sort();
  return `{\n  "version": 1,\n  "findings": [${entries.map((entry) => `\n    ${entry}`).join(',')}${entries.length > 0 ? '\n  ' : ''}]\n}\n`;
}

/** The entries of a baseline, or why it is none. */
export function readBaseline(text: string): readonly BaselineEntry[] | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: `it is no JSON: ${printable((error as Error).message)}` };
  }
  if (!isRecord(value) || !Array.isArray(value.findings)) return { problem: 'it has no list `findings`' };
  if (value.version !== 1) return { problem: `its version is ${printable(JSON.stringify(value.version) ?? 'not said')}, and this Slipway reads 1` };
  const texts = ['id', 'file', 'path', 'message'] as const;
  const wrong = value.findings.findIndex((entry) => !isRecord(entry) || texts.some((key) => typeof entry[key] !== 'string'));
  return wrong < 0 ? value.findings as BaselineEntry[] : { problem: `its entry ${wrong + 1} has no ${texts.join(', ')}` };
}

/** What a baseline has to do with findings. */
export interface Based {
  readonly findings: readonly Finding[];
  /** The marked ones. */
  readonly known: ReadonlySet<Finding>;
  /** Entries that match nothing any more. */
  readonly about: readonly Finding[];
}

/**
 * Marks what the baseline knows. Each entry accepts one finding: when one more of the kind is there, it is told.
 *
 * @param text of the baseline, for the lines of its entries
 */
export function basedOn(findings: readonly Finding[], entries: readonly BaselineEntry[], { path, text }: { readonly path: string; readonly text: string }): Based {
  const open = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const same = open.get(key);
    if (same) same.push(entry);
    else open.set(key, [entry]);
  }
  const known = new Set<Finding>();
  const marked = findings.map((finding) => {
    const entry = finding.acknowledged === undefined ? open.get(keyOf(entryOf(finding)))?.pop() : undefined;
    if (!entry) return finding;
    const accepted = { ...finding, acknowledged: `it stands in ${path}` };
    known.add(accepted);
    return accepted;
  });
  const lines = new Map(text.split('\n').map((line, i) => [line.trim().replace(/,$/, ''), i + 1]));
  const stale = [...open.values()].flat().map((entry): Finding => ({
    id: STALE_BASELINE_RULE,
    severity: Severity.WARNING,
    message: `The baseline holds '${printable(entry.id)}' of ${printable(entry.file)} (${printable(entry.path) || 'the file'}), which is not found any more: ${printable(entry.message, 200)}`,
    fixInYaml: 'Write the baseline again (slipway check --write-baseline), so that it does not hide the next one of the kind.',
    places: [{ origin: Origin._read(path, { file: path, line: lines.get(JSON.stringify(entry)) ?? 1, column: 1 }) }],
    page: pageOf(STALE_BASELINE_RULE),
  }));
  return { findings: marked, known, about: stale };
}

/** A finding in words that stay the same when lines move. */
export function entryOf({ id, message, places: [{ origin }] }: Finding): BaselineEntry {
  const file = origin.location?.file ?? origin.path;
  const path = origin.path === file ? '' : origin.path.startsWith(`${file}/`) ? origin.path.slice(file.length + 1) : origin.path;
  return { id, file, path, message: message.replace(/\blines? \d+(?: to \d+)?/g, 'line …') };
}

function keyOf({ id, file, path, message }: BaselineEntry): string {
  return JSON.stringify([id, file, path, message]);
}
