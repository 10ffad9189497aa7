/**
 * Changes the sources in small ways, one at a time, and asks the tests whether they notice. Without arguments for all groups of `mutation/groups.ts`, otherwise for those that are named:
 * `npm run mutation -- hoist`. Fails when a score is lower than the one in `test/mutation/`, or when a change survives that is not listed there.
 *
 * `--write` stores what was found. `--scored` takes the files alone that have a score, `--only <text>,<text>` those whose path contains one of the texts. `--workers <number>` is two otherwise.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join, relative } from 'path';
import { parseArgs } from 'util';
import { GROUPS } from './mutation/groups';
import { filesOf } from './mutation/matching';
import { optionsFor } from './mutation/options';
import { scoresOf, total, worse } from './mutation/score';
import { scoredFiles, storedScores } from './mutation/stored';
import { writeTable } from './mutation/table';
import type { MutantResult } from '@stryker-mutator/api/core' with { 'resolution-mode': 'import' };

const ROOT = join(__dirname, '..');

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' }, scored: { type: 'boolean' }, only: { type: 'string' }, workers: { type: 'string', default: '2' } } });
  const unknown = positionals.filter((name) => !Object.hasOwn(GROUPS, name));
  if (unknown.length > 0) throw new Error(`There is no group '${unknown.join("', '")}'. The groups are ${Object.keys(GROUPS).join(', ')}.`);
  const { Stryker } = await import('@stryker-mutator/core');
  for (const name of positionals.length > 0 ? positionals : Object.keys(GROUPS)) {
    const group = GROUPS[name];
    const files = values.scored === true ? scoredFiles(ROOT, name) : filesOf(ROOT, group.mutate);
    const mutate = files.filter((file) => values.only === undefined || values.only.split(',').some((part) => file.includes(part)));
    const results = await new Stryker(optionsFor(ROOT, name, group, { workers: Number(values.workers), mutate })).runMutationTest();
    judge(name, results.map((result) => ({ ...result, fileName: relative(ROOT, result.fileName).replace(/\\/g, '/') })), values.write === true);
  }
  rmSync(join(ROOT, '.mutation/copy'), { recursive: true, force: true });
}

function judge(name: string, results: readonly MutantResult[], write: boolean): void {
  const path = join(ROOT, 'test/mutation', `${name}.json`);
  const stored = storedScores(ROOT, name);
  const scores = scoresOf(results, originalText, stored);
  for (const [file, { score, killed, timedOut, survived }] of Object.entries(scores)) console.log(`${file}: ${score} %, ${killed} killed, ${timedOut} timed out, ${survived} survived`);
  console.log(`${name}: ${total(scores)} % of ${results.length}`);
  if (write) {
    mkdirSync(join(ROOT, 'test/mutation'), { recursive: true });
    const merged = Object.entries({ ...stored, ...scores }).filter(([file]) => existsSync(join(ROOT, file))).sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(path, `${JSON.stringify(Object.fromEntries(merged), undefined, 2)}\n`);
    writeTable(ROOT);
    return;
  }
  const problems = worse(scores, stored);
  for (const problem of problems) console.log(`- ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

const texts = new Map<string, string[]>();

function originalText({ fileName, location: { start, end } }: MutantResult): string {
  const lines = texts.get(fileName) ?? readFileSync(join(ROOT, fileName), 'utf8').split('\n');
  texts.set(fileName, lines);
  const [first, ...rest] = lines.slice(start.line - 1, end.line);
  // Stryker counts lines and columns from one here.
  if (rest.length === 0) return first.slice(start.column - 1, end.column - 1);
  return [first.slice(start.column - 1), ...rest.slice(0, -1), rest[rest.length - 1].slice(0, end.column - 1)].join('\n');
}

void main();
