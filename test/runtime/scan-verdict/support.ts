import { Runner } from '../../../lib/runtime/common/runner';
import { Accepted, Configuration, Policy, Scan } from '../../../lib/runtime/scan-verdict/configuration';
import { Memory } from '../../../lib/runtime/scan-verdict/known';
import { verdict } from '../../../lib/runtime/scan-verdict/program';

/** 2026-12-01T00:00:00Z */
export const NOW = 1_796_083_200;
export const DAY = 86_400;

export const RULES: Policy['rules'] = { critical: { kind: 'block' }, high: { kind: 'within', days: 7 }, medium: { kind: 'within', days: 30 }, low: { kind: 'before-release' } };

export const scanOf = (name: string, more: Partial<Scan> = {}): Scan => ({ name, title: name, format: 'sarif', file: `${name}.sarif`, uploaded: true, ...more });

/** A report with a finding for each level. */
export const reportOf = (...levels: readonly string[]): string => JSON.stringify({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'Tool' } }, results: levels.map((severity, at) => ({ ruleId: `R${at}`, message: { text: 'm' }, properties: { severity }, locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a.py' } } }] })) }],
});

export interface Case {
  readonly scans?: readonly Scan[];
  readonly rules?: Policy['rules'];
  readonly accepted?: readonly Accepted[];
  readonly outcomes?: Readonly<Record<string, { wanted: string; outcome: string }>>;
  readonly reports?: Readonly<Record<string, string>>;
  readonly memory?: Memory;
  readonly codeScanning?: boolean;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Runs the program over reports that are given, and keeps what it says. */
export async function judged({ scans = [scanOf('bandit')], rules = RULES, accepted = [], reports = {}, memory = { since: () => 'new' }, codeScanning = true, variables = {}, ...rest }: Case) {
  const outcomes = rest.outcomes ?? Object.fromEntries(scans.map(({ name }) => [name, { wanted: 'true', outcome: 'success' }]));
  const configuration: Configuration = { codeScanning, policy: { rules, unknown: 'high', accepted }, scans };
  const [outputs, files]: [Record<string, string>, Record<string, string>] = [{}, {}];
  const failures: string[] = [];
  let page = '';
  const runner: Runner = {
    warn: () => {},
    fail: (message) => failures.push(message),
    log: () => {},
    mask: () => {},
    output: (name, value) => { outputs[name] = value; },
    summary: (text) => { page += text; },
  };
  const passed = await verdict({
    variables: { INPUT_CONFIGURATION: JSON.stringify(configuration), INPUT_OUTCOMES: JSON.stringify(outcomes), ...variables },
    runner,
    now: NOW,
    readReport: (file) => (Object.hasOwn(reports, file) ? reports[file] : undefined),
    memory: async () => memory,
    write: (file, text) => { files[file.split('/').pop()!] = text; },
    folder: '/tmp/verdict',
  });
  return { passed, outputs, page, failures, files, result: outputs.result };
}
