import { Finding, Severity, printableLines } from '../../core/inside';

const COMMANDS = { [Severity.ERROR]: 'error', [Severity.WARNING]: 'warning', [Severity.NOTE]: 'notice' } as const;

/**
 * Findings as commands of a workflow, which GitHub shows beside the lines of a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function reportAnnotations(findings: readonly Finding[]): string {
  return findings.map((finding) => `${annotation(finding)}\n`).join('');
}

function annotation({ id, severity, message, fix, fixInYaml, page, places: [{ origin }] }: Finding): string {
  const { file, line, column, endLine, endColumn } = origin.location ?? {};
  // What ends where the next line begins, ends with the line before.
  const lastLine = endLine !== undefined && endColumn === 1 && endLine > line! ? endLine - 1 : endLine;
  // GitHub takes columns only within one line.
  const columns = line !== undefined && lastLine === line && endLine === line ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine: lastLine, ...columns, title: id }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]));
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data([message, fixInYaml ?? fix, page].filter(Boolean).join('\n'))}`;
}

/** As the toolkit of GitHub's actions escapes it: one line, whose end nobody can write from within. */
function data(text: string): string {
  return printableLines(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
