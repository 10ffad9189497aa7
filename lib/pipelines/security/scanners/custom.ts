import { CustomScannerOptions, ReportFormat } from '../scanner-options';
import { ScannerParts, scriptStep } from '../scanner-parts';

export function custom({ scannerName, title, run, env, report, format = ReportFormat.SARIF, history }: CustomScannerOptions): ScannerParts {
  return { name: scannerName ?? 'custom', title, format, report, history, scan: scriptStep(run, env) };
}
