import { join } from 'node:path';
import { Case, ScriptStep, step } from './case';
import { storedScripts } from './stored';

const FOLDER = join(__dirname, '../hostile');

/** Scripts that no production makes: what somebody thought of who wanted a text to be run unseen. A line `@@` stands between the steps of a job. */
export function handCases(): Case[] {
  return storedScripts(FOLDER).flatMap(({ kind: shell, text: script }) => (['title', 'body'] as const).map((source): Case => (
    { group: 'by hand', kind: `${shell}: ${script.split('\n')[0].slice(0, 40)}`, source, git: /\bgit\b/.test(script), intended: ['A', 'B', 'T'], steps: script.split(/^@@\n/m).map((one) => step(one.trimEnd(), shell as ScriptStep['shell'])) })));
}
