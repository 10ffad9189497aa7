import { isMeant } from './meant';
import { Author, Emitted, emit, expressionOf } from '../execution/declare';
import { JobRun, JobToRun, runJobs } from '../execution/run-jobs';
import { BENIGN, Benign, LISTED } from '../grammar/benign';
import { Case, STRANGER, ScriptStep } from '../grammar/case';

export interface Difference {
  readonly of: Case;
  readonly by: Author;
  readonly text: Benign;
  readonly script: string;
  /** What the script printed with the text pasted, and with the text in a variable. */
  readonly pasted: string;
  readonly carried: string;
}

export interface Meaning {
  readonly scripts: number;
  /** Texts with which the pasted script ran well. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Groups whose scripts show what they read. */
const SHOW = /^(?:place|argument|GITHUB_|step of Python|code of)/;

/** The texts of each author. What has to be given is something, and whoever declares that calls it one value. */
const TEXTS: Readonly<Record<Exclude<Author, 'stranger'>, readonly Benign[]>> = {
  writer: BENIGN.filter(({ kind }) => kind !== 'empty' && kind !== 'several words'),
  optional: BENIGN,
  listed: BENIGN.filter(({ text }) => LISTED.includes(text)),
  number: BENIGN.filter(({ text }) => /^[1-9]\d*$/.test(text)),
};

/**
 * Compares what a script says when its text travels in a variable with what it says when GitHub pastes it: for texts that nobody means to harm with, of
 * people with write access, where the pasted text means what its author saw, the pasted script runs, and nothing was said of it.
 */
export async function judgeMeaning(cases: readonly Case[], emitted = emit): Promise<Meaning> {
  const pasting = cases.filter(({ group, steps }) => SHOW.test(group) && steps.length === 1 && steps[0].script.includes(STRANGER) && steps[0].env === undefined);
  const parts = await Promise.all((['writer', 'optional', 'listed', 'number'] as const).map((by) => judged(pasting, by, emitted(pasting, by))));
  return { scripts: sum(parts.map(({ scripts }) => scripts)), compared: sum(parts.map(({ compared }) => compared)), differences: parts.flatMap(({ differences }) => differences) };
}

async function judged(cases: readonly Case[], by: Exclude<Author, 'stranger'>, emitted: readonly Emitted[]): Promise<Meaning> {
  const silent = cases.map((of, index) => ({ of, steps: emitted[index].steps, texts: TEXTS[by].filter((text) => isMeant(text, of.steps[0])) }))
    .filter((_, index) => emitted[index].findings.length === 0);
  const ran = await runJobs([true, false].flatMap((carried) => silent.map(({ of, steps, texts }): JobToRun => ({
    // Pasting is what the runner does with an expression that stands in a script. The variable is there too, because some scripts print them all.
    steps: carried ? steps : [{ ...steps[0], script: pasted(of.steps[0], of, by) }],
    expressions: [expressionOf(of.source, by)],
    values: texts.map(({ text }) => text),
    intended: of.intended,
    git: of.git,
    all: true,
  }))));
  const differences: Difference[] = [];
  let compared = 0;
  silent.forEach(({ of, steps, texts }, index) => texts.forEach((text, number) => {
    const [carried, literal] = [ran[index].runs[number], ran[silent.length + index].runs[number]];
    if (!ranWell(literal) || cutOff(carried)) return;
    compared++;
    if (said(literal) !== said(carried)) differences.push({ of, by, text, script: steps[0].script, pasted: said(literal), carried: said(carried) });
  }));
  return { scripts: silent.length, compared, differences };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const pasted = ({ script }: ScriptStep, { source }: Case, by: Author) => script.split(STRANGER).join(`\${{ ${expressionOf(source, by)} }}`);
const said = ({ stdout, statuses }: JobRun) => `${stdout}${statuses.every((status) => status === 0) ? '' : `(status ${statuses.join(', ')})`}`;

/** Who wrote to a program that did not read was quicker or slower than that program: it says nothing of the text. */
const cutOff = ({ statuses }: JobRun) => statuses.includes(141);

/** A text that breaks the script when it is pasted has no meaning to keep. */
function ranWell({ statuses, stderr }: JobRun): boolean {
  return statuses.every((status) => status === 0) && !/syntax error|unexpected|unterminated|not found|no such file|invalid|SyntaxError|bad substitution|error:/i.test(stderr);
}
