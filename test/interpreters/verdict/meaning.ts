import { emit, expressionOf } from '../execution/declare';
import { JobRun, runJobs } from '../execution/run-jobs';
import { BENIGN, Benign } from '../grammar/benign';
import { Case, STRANGER, ScriptStep } from '../grammar/case';

export interface Difference {
  readonly of: Case;
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

const TEXTS = BENIGN.map(({ text }) => text);

/**
 * Compares what a script says when its text travels in a variable with what it says when GitHub pastes it: for texts that nobody means to harm with, of
 * people with write access, where the pasted script runs and nothing was said of it.
 */
export async function judgeMeaning(cases: readonly Case[]): Promise<Meaning> {
  const pasting = cases.filter(({ steps }) => steps.length === 1 && steps[0].script.includes(STRANGER) && steps[0].env === undefined);
  const emitted = emit(pasting, 'writer');
  const silent = pasting.map((of, index) => ({ of, steps: emitted[index].steps })).filter((_, index) => emitted[index].findings.length === 0);
  const ran = await runJobs([
    ...silent.map(({ of, steps }) => ({ steps, expressions: [expressionOf(of.source, 'writer')], values: TEXTS, intended: of.intended, git: of.git, all: true })),
    // Pasting is what the runner does with an expression that stands in a script. The variable is there too, because some scripts print them all.
    ...silent.map(({ of, steps }) => ({ steps: [{ ...steps[0], script: pasted(of.steps[0]) }], expressions: [expressionOf(of.source, 'writer')], values: TEXTS, intended: of.intended, git: of.git, all: true })),
  ]);
  const differences: Difference[] = [];
  let compared = 0;
  silent.forEach(({ of, steps }, index) => BENIGN.forEach((text, number) => {
    const [carried, literal] = [ran[index].runs[number], ran[silent.length + index].runs[number]];
    if (!ranWell(literal) || cutOff(carried)) return;
    compared++;
    if (said(literal) !== said(carried)) differences.push({ of, text, script: steps[0].script, pasted: said(literal), carried: said(carried) });
  }));
  return { scripts: silent.length, compared, differences };
}

const pasted = ({ script }: ScriptStep) => script.split(STRANGER).join('${{ inputs.value }}');
const said = ({ stdout, statuses }: JobRun) => `${stdout}${statuses.every((status) => status === 0) ? '' : `(status ${statuses.join(', ')})`}`;

/** Who wrote to a program that did not read was quicker or slower than that program: it says nothing of the text. */
const cutOff = ({ statuses }: JobRun) => statuses.includes(141);

/** A text that breaks the script when it is pasted has no meaning to keep. */
function ranWell({ statuses, stderr }: JobRun): boolean {
  return statuses.every((status) => status === 0) && !/syntax error|unexpected|unterminated|not found|no such file|invalid|SyntaxError|bad substitution|error:/i.test(stderr);
}
