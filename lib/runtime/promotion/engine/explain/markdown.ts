import { Page, pageOf, Section } from './page';
import { cell, table } from '../../../common/words';
import { StageConfiguration } from '../../configuration';
import { Decision, GateResult } from '../decision';

/** More than this of one text nobody reads. */
const LONGEST = 1_000;

const MARKS: Readonly<Record<GateResult['state'], string>> = { open: '✅ open', closed: '⛔ closed', overridden: '⚠️ overridden' };

/** An explanation for the page of a run. */
export function markdownOf(decision: Decision, stages: readonly StageConfiguration[], only?: string): string {
  const page = pageOf(decision, stages, only);
  const parts = [...page.notes.map((note) => `> ${plain(note)}`), table(page.stages.map((row) => row.map(plain)), false), ...page.sections.map(sectionOf), ...problems(page)];
  return `${parts.join('\n\n')}\n`;
}

function sectionOf({ title, says, facts, release, gates }: Section): string {
  const rows = gates.map(({ id, state, why }) => [plain(id), MARKS[state], plain(why)]);
  const gateTable = release === undefined ? [] : [table([[`Gates for ${plain(release)}`, '', ''], ...rows], false)];
  return [`### ${plain(title)}`, plain(says), facts.map(([name, what]) => `- **${name}**: ${plain(what)}`).join('\n'), ...gateTable].join('\n\n');
}

function problems(page: Page): string[] {
  return page.problems.length === 0 ? [] : [['### Records that were left out', page.problems.map((problem) => `- ${plain(problem)}`).join('\n')].join('\n\n')];
}

const plain = (text: string) => cell(text, LONGEST);
