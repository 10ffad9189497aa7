import { join } from 'node:path';
import { Executed, judgeExecution } from './executed';
import { Said, emit } from '../execution/declare';
import { Case, EXPRESSION, ScriptStep } from '../grammar/case';
import { storedScripts } from '../grammar/stored';

const FOLDER = join(__dirname, '../everyday');
const SHELLS: Readonly<Record<string, ScriptStep['shell']>> = { sh: 'sh', python: 'python', pwsh: 'pwsh' };

/** What stands for an expression in the scripts: `${{ title }}` and `${{ body }}` are a stranger's, `${{ input }}` is of people with write access. */
const SHORT: Readonly<Record<string, string>> = { title: EXPRESSION.title, body: EXPRESSION.body, input: 'inputs.value' };

/** Variables that a step has when its script speaks of them. */
const VARIABLES: Readonly<Record<string, string>> = {
  TITLE: EXPRESSION.title,
  BODY: EXPRESSION.body,
  TAG: SHORT.input,
  TARGET: SHORT.input,
  HOST: SHORT.input,
  NAME: SHORT.input,
  NUMBER: 'github.event.issue.number',
  ISSUE_URL: 'github.event.issue.html_url',
  AUTHOR: 'github.event.issue.user.login',
  GH_TOKEN: 'github.token',
};

/** The scripts of `everyday/`, as people write them: none of them runs a text that comes from outside. */
export function everyday(): Case[] {
  return storedScripts(FOLDER).map(({ kind, text }) => caseOf(kind, text));
}

function caseOf(kind: string, text: string): Case {
  const script = text.replace(/\$\{\{ (title|body|input) \}\}/g, (_, name: string) => `\${{ ${SHORT[name]} }}`);
  const named = Object.entries(VARIABLES).filter(([name]) => new RegExp(`\\b${name}\\b`).test(text) || (name === 'GH_TOKEN' && /\bgh /.test(text)));
  const env = named.length === 0 ? undefined : Object.fromEntries(named.map(([name, expression]) => [name, `\${{ ${expression} }}`]));
  return {
    group: 'everyday',
    kind,
    source: /\bBODY\b|issue\.body/.test(script) ? 'body' : 'title',
    windows: kind === 'pwsh',
    git: kind === 'git',
    intended: [...text.matchAll(/^\s*(?:echo )?"(\w+)(?:=|<<)/gm)].map(([, name]) => name),
    steps: [{ script, shell: SHELLS[kind], env, token: env !== undefined && 'GH_TOKEN' in env }],
  };
}

export interface Everyday {
  readonly scripts: number;
  /** What was said of scripts that do no harm. */
  readonly alarms: readonly { readonly of: Case; readonly said: Said }[];
  /** Scripts that should not be among them. */
  readonly executed: readonly Executed[];
  readonly runs: number;
}

export async function judgeEveryday(): Promise<Everyday> {
  const cases = everyday();
  const emitted = emit(cases);
  const alarms = cases.flatMap((of, index) => emitted[index].findings.slice(0, 1).map((said) => ({ of, said })));
  const { executed, runs } = await judgeExecution(cases.filter(({ kind }) => kind !== 'pwsh'));
  return { scripts: cases.length, alarms, executed, runs };
}
