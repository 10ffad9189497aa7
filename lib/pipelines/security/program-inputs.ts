import { Scanner } from './scanner';
import { Expression } from '../../expressions/inside';

/** A scanner, and what is known of it where it is judged. */
export interface JudgedScan {
  readonly scanner: Scanner;
  /** How its step ended. */
  readonly outcome: Expression;
  /** When it is asked at all. */
  readonly condition?: Expression;
  /** The folder of its report, among the reports. */
  readonly folder?: string;
  /** Whether its own job brings the report to code scanning. */
  readonly uploaded: boolean;
}

export interface JudgedWhere {
  readonly codeScanning: boolean;
  /** The file at which findings are shown that are of an address. */
  readonly elsewhere?: string;
}

/** JSON of words that GitHub chooses: no value of anybody's is in it. */
export function outcomesOf(scans: readonly JudgedScan[]): string {
  const rows = scans.map(({ scanner, outcome, condition }) => `  "${scanner.scannerName}": { "wanted": "${condition ? Expression.choose(condition, 'true', 'false').toString() : 'true'}", "outcome": "${outcome.toString()}" }`);
  return `{\n${rows.join(',\n')}\n}\n`;
}


/** The policy and the scanners, as the program reads them. */
export function configurationOf(scans: readonly JudgedScan[], policy: object, { codeScanning, elsewhere }: JudgedWhere): string {
  const entries = scans.map(({ scanner, condition, folder, uploaded }) => {
    const { _parts: { title, format, level, shownAt, licenses, unless }, _options: { mayMissParts }, scannerName: name, _file: file } = scanner;
    const shown = format === 'zap' ? elsewhere : shownAt;
    return {
      name,
      title,
      format,
      file: folder === undefined ? file : `${folder}/${file}`,
      uploaded,
      ...shown !== undefined && { shownAt: shown },
      ...level !== undefined && { level },
      ...mayMissParts && { partial: true },
      ...condition && { unless: unless ?? 'its condition does not hold' },
      ...licenses && { licenses },
    };
  });
  return readable({ codeScanning, policy, scans: entries });
}

/** JSON with a line for each rule, each finding that is accepted, and each scanner. */
function readable(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  const nested = (one: unknown) => typeof one === 'object' && one !== null && Object.values(one).some((part) => typeof part === 'object');
  const shown = (one: unknown) => (nested(one) && indent.length < 4 ? readable(one, inner) : JSON.stringify(one));
  if (Array.isArray(value)) return `[\n${value.map((one) => `${inner}${JSON.stringify(one)}`).join(',\n')}\n${indent}]`;
  return `{\n${Object.entries(value as object).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${shown(one)}`).join(',\n')}\n${indent}}`;
}
