import { foundOne } from './python';
import { WITHOUT_SECRETS, withSecrets } from './secret-conditions';
import { SetupSnyk } from '../../../actions/inside';
import { words } from '../command-words';
import { CommandScannerOptions, SnykOptions, ToolScannerOptions } from '../scanner-options';
import { ScannerParts, scriptStep } from '../scanner-parts';
import { TOOLS } from '../tool-versions';

export function cargoAudit({ version = TOOLS.cargoAudit, arguments: more }: ToolScannerOptions): ScannerParts {
  const audit = foundOne(`cargo audit --json${after(more)} > cargo-audit.json`, 'cargo-audit.json');
  const script = `cargo install cargo-audit --locked --version ${words(version)}\n${audit}`;
  return { name: 'cargo-audit', title: 'cargo-audit', format: 'cargo-audit', report: 'cargo-audit.json', shownAt: 'Cargo.lock', scan: scriptStep(script) };
}

export function npmAudit({ arguments: more }: CommandScannerOptions): ScannerParts {
  const script = foundOne(`npm audit --package-lock-only --json${after(more)} > npm-audit.json`, 'npm-audit.json');
  return { name: 'npm-audit', title: 'npm audit', format: 'npm-audit', report: 'npm-audit.json', shownAt: 'package-lock.json', scan: scriptStep(script) };
}

export function snyk({ version = TOOLS.snyk, token, arguments: more = ['--all-projects'] }: SnykOptions): ScannerParts {
  const script = foundOne(`snyk test${after(more)} --sarif-file-output=snyk.sarif`, 'snyk.sarif');
  return {
    name: 'snyk',
    title: 'Snyk',
    format: 'sarif',
    report: 'snyk.sarif',
    setup: () => [new SetupSnyk({ snykVersion: version })],
    scan: scriptStep(script, { SNYK_TOKEN: token }),
    condition: withSecrets(),
    unless: WITHOUT_SECRETS,
  };
}

const after = (more: readonly string[] = []) => (more.length > 0 ? ` ${words(more)}` : '');
