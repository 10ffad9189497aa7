import { createHash } from 'crypto';
import { RepositoryFiles, reportJson, reportSarif } from '../../checks/inside';
import { Finding } from '../../core/inside';
import type { Judged } from '../../linter/inside';
import { VERSION } from '../options';
import { paintFor } from '../paint';
import { Terminal } from '../terminal';

/** How findings are told. */
export type Format = 'text' | 'json' | 'sarif' | 'github';

/** What is told. */
export interface Told {
  readonly judged: Judged;
  /** The open findings that are grave enough. */
  readonly shown: readonly Finding[];
  readonly files: RepositoryFiles;
  /** How many files were read. */
  readonly read: number;
  /** The way to the root from where one stands. */
  readonly up: string;
  /** Whether it is what --fix left. */
  readonly isMended: boolean;
}

/** Programs get all that is grave enough and all that was accepted; people get what is open, and how much there is besides. */
export function print(format: Format, { judged, shown, files, read, up, isMended }: Told, terminal: Terminal): void {
  const { entryOf, overviewOf, reportAnnotations, reportFindings, summaryOf } = require('../../linter/inside') as typeof import('../../linter/inside');
  const summary = `${summaryOf(shown, judged.findings, read)}\n`;
  const told = judged.findings.filter((finding) => finding.acknowledged !== undefined || shown.includes(finding));
  switch (format) {
    case 'json':
      return terminal.out(reportJson(told));
    case 'sarif':
      return terminal.out(reportSarif(told, undefined, { outside: judged.outside, version: VERSION, fingerprint: (finding) => createHash('sha256').update(JSON.stringify(entryOf(finding))).digest('hex').slice(0, 32) }));
    case 'github':
      terminal.command(reportAnnotations(shown));
      return terminal.err(summary);
    case 'text': {
      const { removed, changed, faint, strong } = paintFor(terminal);
      if (shown.length > 0) terminal.out(`${reportFindings(shown, files, { up, columns: terminal.columns, paint: { error: removed, warning: changed, faint, strong } })}\n`);
      terminal.out(summary);
      const overview = overviewOf(shown, files, isMended);
      if (overview.length > 0) terminal.out(`\n${overview.join('\n')}\n`);
      return;
    }
  }
}
