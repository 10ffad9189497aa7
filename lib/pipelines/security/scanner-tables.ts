import { FindingSeverity } from './finding-severity';
import { LicenseSource } from './license-options';
import { ReportFormat } from './scanner-options';
import { Duration, kinds, optionTable } from '../../core/inside';
import { optionKinds, Step } from '../../workflows/inside';

const A_STEP = kinds.made((value) => value instanceof Step || typeof (value as { toSteps?: unknown } | null)?.toSteps === 'function', 'a step, such as new Checkout()');
const TEXTS = kinds.list(kinds.text);
const SECRET = optionKinds.expression;

const SCANNER = {
  scannerName: kinds.text,
  group: kinds.text,
  artifactName: kinds.text,
  setup: kinds.list(A_STEP),
  condition: optionKinds.condition,
  mayMissParts: kinds.flag,
  timeout: kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.minutes(15)'),
};
const COMMAND = { ...SCANNER, arguments: TEXTS };
const TOOL = { ...COMMAND, version: kinds.text };
const TRIVY = { ...SCANNER, version: kinds.text, path: kinds.text, severities: kinds.list(kinds.oneOf(Object.values(FindingSeverity))), ignoreUnfixed: kinds.flag, skipDirs: TEXTS };
const REQUIREMENTS = { ...TOOL, requirements: TEXTS };

/** What each scanner takes. */
export const SCANNERS = {
  tool: optionTable(TOOL),
  plain: optionTable(SCANNER),
  command: optionTable(COMMAND),
  trivy: optionTable(TRIVY),
  trivyImage: optionTable({ ...TRIVY, image: optionKinds.phrase }, ['image']),
  bandit: optionTable({ ...TOOL, paths: TEXTS, configFile: kinds.text }),
  safety: optionTable({ ...REQUIREMENTS, apiKey: SECRET }),
  pipAudit: optionTable({ ...REQUIREMENTS, noDeps: kinds.flag }),
  semgrep: optionTable({ ...TOOL, configs: TEXTS }),
  snyk: optionTable({ ...TOOL, token: SECRET }, ['token']),
  codeql: optionTable({ ...SCANNER, language: kinds.text, queries: TEXTS, buildMode: kinds.oneOf(['none', 'autobuild', 'manual']), buildSteps: kinds.list(A_STEP) }, ['language']),
  secrets: optionTable({ ...TOOL, configFile: kinds.text }),
  zap: optionTable({ ...TOOL, target: optionKinds.phrase, rulesFile: kinds.text }, ['target']),
  licenses: optionTable({ ...TOOL, source: kinds.oneOf(Object.values(LicenseSource)), allow: TEXTS, deny: TEXTS }),
  custom: optionTable({
    ...SCANNER, title: kinds.text, run: kinds.text, env: kinds.map(optionKinds.phrase), report: kinds.text, format: kinds.oneOf(Object.values(ReportFormat)), history: kinds.flag,
  }, ['title', 'run', 'report']),
};
