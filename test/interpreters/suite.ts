/**
 * Judges what the library says of scripts by what they do. Thousands of jobs, made from a grammar, are declared and synthesized; what comes out is run by the real Bash, dash and Python
 * with hostile texts, and every run that does harm though nothing was said is a failure. `npx tsx test/interpreters/suite.ts`
 *
 * `--summary` counts by group instead of by kind, `--list` prints every failure, `--json <file>` stores them. `--group <text>` takes the groups alone whose name contains it, `--full` the
 * whole grammar instead of a selection, `--all` every hostile text for every job. `--only executed,rewrites,meaning,everyday` makes a part of it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { grammar, selection } from './grammar';
import { calculations } from './grammar/calculations';
import { Case } from './grammar/case';
import { judgeEveryday } from './verdict/everyday';
import { Executed, judgeExecution } from './verdict/executed';
import { judgeMeaning } from './verdict/meaning';
import { shown, table } from './verdict/report';
import { judgeRewrites } from './verdict/rewrites';

const { values: options } = parseArgs({
  options: { group: { type: 'string', default: '' }, full: { type: 'boolean' }, all: { type: 'boolean' }, list: { type: 'boolean' }, summary: { type: 'boolean' }, json: { type: 'string' }, only: { type: 'string', default: 'executed,rewrites,meaning,everyday' } },
});
const stored: Record<string, unknown> = {};
let failures = 0;

const scriptOf = ({ steps }: Pick<Case, 'steps'>) => shown(steps.map(({ script, shell, env }) => `${script}${shell === undefined || shell === 'bash' ? '' : ` (${shell})`}${env === undefined ? '' : ` env ${Object.keys(env).join(', ')}`}`).join(' ‖ '));

async function part(name: string, judge: () => Promise<string[]>): Promise<void> {
  if (!options.only.split(',').includes(name)) return;
  const start = Date.now();
  const lines = await judge();
  console.log(`\n${lines.join('\n')}\n(${((Date.now() - start) / 1000).toFixed(0)} s)`);
}

/** Failures of one group and kind, or, where every one is asked for, each on its own. */
function told<T>(title: string, items: readonly T[], kindOf: (item: T) => string, exampleOf: (item: T) => string): string[] {
  failures += items.length;
  stored[title] = items;
  return options.list ? [`${title}: ${items.length}`, ...items.map((item) => `  ${kindOf(item)}: ${exampleOf(item)}`)] : table(title, items, (item) => (options.summary ? kindOf(item).split(': ')[0] : kindOf(item)), exampleOf);
}

const harm = ({ of, emitted, did, text }: Executed) => `${scriptOf(of)}  [emitted: ${shown(emitted.steps.map(({ script }) => script).join(' ‖ '))}]  with ${shown(text)}: ${did}`;

async function main(): Promise<void> {
  const cases = (options.full ? grammar() : selection()).filter(({ group }) => group.includes(options.group));
  await part('executed', async () => {
    const { executed, refused, runs } = await judgeExecution(cases, { all: options.all });
    return [`${cases.length} jobs, something is said of ${refused}, ${runs} runs of the others.`, ...told('Harm was done, nothing was said', executed, ({ of }) => `${of.group}: ${of.kind.split(' → ')[0]}`, harm)];
  });
  await part('rewrites', async () => {
    const { applied, notFound, refused, judged } = await judgeRewrites(cases);
    return [
      `${applied} rewrites applied to the letter, ${judged.runs} runs.`,
      ...told('Rewrites that do harm', judged.executed, ({ of }) => `${of.group}: ${of.kind.split(' → ')[0]}`, harm),
      ...told('Rewrites that are refused', refused, ({ of, said }) => `${of.group}, ${said.id}`, ({ of, original }) => `${scriptOf(original)}  →  ${scriptOf(of)}`),
      ...told('Rewrites of lines that are not there', notFound, ({ group }) => group, scriptOf),
    ];
  });
  await part('meaning', async () => {
    const { scripts, compared, differences } = await judgeMeaning([...cases, ...calculations()]);
    return [`${scripts} scripts, ${compared} runs compared with the pasted text.`,
      ...told('Other meaning than the pasted text', differences, ({ of, by, text }) => `${text.kind} of ${by} as ${of.group}`, ({ text, script, pasted, carried }) => `${shown(script)}  of '${text.text}'  pasted: ${shown(pasted)}  carried: ${shown(carried)}`)];
  });
  await part('everyday', async () => {
    const { scripts, alarms, executed, runs } = await judgeEveryday();
    return [
      `${scripts} everyday scripts, ${alarms.length} false alarms: ${((100 * alarms.length) / scripts).toFixed(2)} %; ${runs} runs.`,
      ...told('False alarms', alarms, ({ said }) => said.id, ({ of, said }) => `${scriptOf(of)}: ${said.message}`),
      ...told('Everyday scripts that are not safe', executed, ({ of }) => of.kind, harm),
    ];
  });
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(stored, undefined, 1));
  process.exitCode = failures > 0 ? 1 : 0;
}

void main();
