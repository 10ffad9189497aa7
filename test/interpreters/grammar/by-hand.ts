import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Case, ScriptStep, step } from './case';

const FOLDER = join(__dirname, '../hostile');

/** Scripts that no production makes: what somebody thought of who wanted a text to be run unseen. A line `@@` stands between the steps of a job. */
export function handCases(): Case[] {
  return readdirSync(FOLDER).sort().flatMap((file) => {
    const shell = basename(file, '.txt') as ScriptStep['shell'];
    return readFileSync(join(FOLDER, file), 'utf8').split(/\n{2,}/).map((text) => text.trimEnd()).filter((text) => text !== '').flatMap((script) => (['title', 'body'] as const).map((source): Case => (
      { group: 'by hand', kind: `${shell}: ${script.split('\n')[0].slice(0, 40)}`, source, git: /\bgit\b/.test(script), intended: ['A', 'B', 'T'], steps: script.split(/^@@\n/m).map((one) => step(one.trimEnd(), shell)) })));
  });
}
