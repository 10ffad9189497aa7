import { WITHOUT_SECRETS, withSecrets } from './secret-conditions';
import { each, lines, words } from '../command-words';
import { BanditOptions, PipAuditOptions, SafetyOptions, SemgrepOptions, ToolScannerOptions } from '../scanner-options';
import { ScannerParts, scriptStep } from '../scanner-parts';
import { TOOLS } from '../tool-versions';

/** A program from PyPI, at one version, in a place of its own. */
const pipx = (spec: string, version: string, program: string) => `pipx run --spec ${words(`${spec}==${version}`)} ${program}`;

export function bandit({ version = TOOLS.bandit, paths = ['.'], configFile, arguments: more }: BanditOptions): ScannerParts {
  const script = lines(
    `${pipx('bandit[sarif]', version, 'bandit')} --recursive ${words(paths)}`,
    configFile && `--configfile ${words(configFile)}`,
    words(more),
    '--format sarif --output bandit.sarif --exit-zero',
  );
  return { name: 'bandit', title: 'Bandit', format: 'sarif', report: 'bandit.sarif', artifactName: 'bandit-security-report', scan: scriptStep(script) };
}

export function safety({ version = TOOLS.safety, requirements = ['requirements.txt'], apiKey, arguments: more }: SafetyOptions): ScannerParts {
  const script = lines(`${pipx('safety', version, 'safety')} check`, each('--file', requirements), words(more), '--save-json safety.json --continue-on-error');
  return {
    name: 'safety',
    title: 'Safety',
    format: 'safety',
    report: 'safety.json',
    shownAt: requirements[0],
    scan: scriptStep(script, apiKey && { SAFETY_API_KEY: apiKey }),
    ...apiKey && { condition: withSecrets(), unless: WITHOUT_SECRETS },
  };
}

export function pipAudit({ version = TOOLS.pipAudit, requirements = ['requirements.txt'], resolveDependencies = true, arguments: more }: PipAuditOptions): ScannerParts {
  const script = foundOne(lines(
    pipx('pip-audit', version, 'pip-audit'),
    each('--requirement', requirements),
    resolveDependencies ? undefined : '--no-deps --disable-pip',
    words(more),
    '--strict --format json --output pip-audit.json',
  ), 'pip-audit.json');
  return { name: 'pip-audit', title: 'pip-audit', format: 'pip-audit', report: 'pip-audit.json', shownAt: requirements[0], scan: scriptStep(script) };
}

export function semgrep({ version = TOOLS.semgrep, configs = ['p/default'], arguments: more }: SemgrepOptions): ScannerParts {
  const script = lines(`${pipx('semgrep', version, 'semgrep')} scan`, each('--config', configs), words(more), '--metrics off --disable-version-check --sarif --output semgrep.sarif');
  return { name: 'semgrep', title: 'Semgrep', format: 'sarif', report: 'semgrep.sarif', scan: scriptStep(script) };
}

export function checkov({ version = TOOLS.checkov, arguments: more }: ToolScannerOptions): ScannerParts {
  const script = lines(`${pipx('checkov', version, 'checkov')} --directory .`, words(more), '--soft-fail --quiet --output sarif --output-file-path .');
  return { name: 'checkov', title: 'Checkov', format: 'sarif', report: 'results_sarif.sarif', scan: scriptStep(script) };
}

/** For a program that ends with 1 when it found something, and when it broke off: the report tells the two apart. */
export function foundOne(command: string, report: string): string {
  return `status=0\n${command} || status=$?\n# 1: something was found, which the verdict judges.\ntest "$status" -le 1 && test -s ${report}`;
}
