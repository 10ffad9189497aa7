import { join } from 'path';
import { collect, ReadReport } from './collect';
import { readConfiguration, readOutcomes } from './configuration';
import { LEVELS } from './finding';
import { judge } from './judge';
import { Memory, NO_MEMORY } from './known';
import { pageOf } from './page';
import { sarifOf } from './sarif-of';
import { Runner, Variables } from '../common/runner';
import { required } from '../common/variables';

/** All that the program has of the world. */
export interface Surroundings {
  readonly variables: Variables;
  readonly runner: Runner;
  /** In seconds since the epoch. */
  readonly now: number;
  readonly readReport: ReadReport;
  readonly memory: () => Promise<Memory>;
  readonly write: (file: string, text: string) => void;
  /** Where the page and the report for code scanning go. */
  readonly folder: string;
}

/** Whether nothing stands in the way. */
export async function verdict({ variables, runner, now, readReport, memory, write, folder }: Surroundings): Promise<boolean> {
  const configuration = readConfiguration(required(variables, 'INPUT_CONFIGURATION'));
  const scanned = collect(configuration, readOutcomes(required(variables, 'INPUT_OUTCOMES')), readReport);
  const releases = variables.GITHUB_REF_TYPE === 'tag' || variables.GITHUB_EVENT_NAME === 'release';
  const remembered = configuration.codeScanning && asksForTime(configuration.policy.rules) ? await memory() : NO_MEMORY;
  const judged = judge(scanned, configuration.policy, remembered, { now, releases });
  const page = pageOf(judged);
  runner.summary(page);
  const pageFile = join(folder, 'scan-verdict.md');
  write(pageFile, `${page}\n`);
  runner.output('page-file', pageFile);
  const sarif = configuration.codeScanning ? sarifOf(scanned) : undefined;
  const sarifFile = join(folder, 'scan-verdict.sarif');
  if (sarif !== undefined) write(sarifFile, sarif);
  runner.output('sarif-file', sarif === undefined ? '' : sarifFile);
  for (const level of LEVELS) runner.output(level, String(judged.counts[level]));
  runner.output('total', String(LEVELS.reduce((sum, level) => sum + judged.counts[level], 0)));
  runner.output('result', judged.result);
  for (const { scan, state, reason } of scanned) if (state === 'broken') runner.fail(`${scan.title} did not run, so nobody knows whether it would find something: ${reason}`);
  const blocking = judged.judged.filter(({ judgement }) => judgement.kind === 'blocks');
  for (const { scanned: { scan }, finding: { id, level, place } } of blocking.slice(0, 10)) runner.fail(`${scan.title}: ${level}: ${id} in ${place}`);
  if (scanned.every(({ state }) => state === 'left-out')) runner.fail('No scanner ran, so nothing is known.');
  return judged.result === 'pass';
}

const asksForTime = (rules: Readonly<Record<string, { readonly kind: string }>>) => Object.values(rules).some(({ kind }) => kind === 'within');
