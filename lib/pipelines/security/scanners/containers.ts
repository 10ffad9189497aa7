import { onDefaultBranch } from './secret-conditions';
import { Scorecard, ZapBaselineScan } from '../../../actions/inside';
import { words } from '../command-words';
import { ToolScannerOptions, ZapOptions } from '../scanner-options';
import { ScannerParts, scriptStep } from '../scanner-parts';
import { TOOLS } from '../tool-versions';

/** The secrets that it finds do not come into the report: an artifact is read by everybody who may read the repository. */
export function trufflehog({ version = TOOLS.trufflehog, arguments: more = ['--results=verified,unknown'] }: ToolScannerOptions): ScannerParts {
  const script = [
    'docker run --rm --volume "$GITHUB_WORKSPACE:/src:ro" \\',
    "  --env GIT_CONFIG_COUNT=1 --env GIT_CONFIG_KEY_0=safe.directory --env 'GIT_CONFIG_VALUE_0=*' \\",
    `  ${words(`ghcr.io/trufflesecurity/trufflehog:${version}`)} git file:///src --json --no-update ${words(more)} |`,
    "  jq --compact-output '{DetectorName, Verified, SourceMetadata}' > trufflehog.json",
  ].join('\n');
  return { name: 'trufflehog', title: 'TruffleHog', format: 'trufflehog', report: 'trufflehog.json', history: true, scan: scriptStep(script) };
}

export function zapBaseline({ version = TOOLS.zap, target, rulesFile, arguments: more, scannerName = 'zap-baseline' }: ZapOptions): ScannerParts {
  return {
    name: 'zap-baseline',
    title: 'ZAP baseline',
    format: 'zap',
    report: 'report_json.json',
    scan: (step) => new ZapBaselineScan({
      ...step,
      target,
      dockerName: `ghcr.io/zaproxy/zaproxy:${version}`,
      failAction: false,
      allowIssueWriting: false,
      artifactName: `${scannerName}-pages`,
      ...rulesFile !== undefined && { rulesFileName: rulesFile },
      ...more && more.length > 0 && { cmdOptions: words(more) },
    }),
  };
}

export function scorecard(): ScannerParts {
  return {
    name: 'scorecard',
    title: 'Scorecard',
    format: 'sarif',
    report: 'scorecard.sarif',
    scan: (step) => new Scorecard({ ...step, resultsFile: 'scorecard.sarif', resultsFormat: 'sarif', publishResults: false }),
    condition: onDefaultBranch(),
    unless: 'it looks at the default branch alone',
  };
}
