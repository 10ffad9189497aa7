import { Page, pageOf, Section } from './page';
import { printable } from '../../../../core/inside';
import { StageConfiguration } from '../../configuration';
import { Decision, GateResult } from '../decision';

const MARKS: Readonly<Record<GateResult['state'], string>> = { open: 'open  ', closed: 'CLOSED', overridden: 'over  ' };

/** An explanation for a terminal. */
export function textOf(decision: Decision, stages: readonly StageConfiguration[], only?: string): string {
  const page = pageOf(decision, stages, only);
  return `${[...page.notes.map(plain), columns(page.stages), ...page.sections.map(sectionOf), ...problems(page)].join('\n\n')}\n`;
}

function sectionOf({ title, says, facts, release, gates }: Section): string {
  const widest = Math.max(0, ...gates.map(({ id }) => id.length));
  const rows = gates.map(({ id, state, why }) => `    ${MARKS[state]} ${plain(id).padEnd(widest)}  ${plain(why)}`);
  const head = release === undefined ? [] : [`  gates for ${plain(release)}:`];
  return [`${plain(title)}: ${plain(says)}`, ...facts.map(([name, what]) => `  ${name.toLowerCase()}: ${plain(what)}`), ...head, ...rows].join('\n');
}

function columns(rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map(plain));
  const widths = shown[0].map((_, at) => Math.max(...shown.map((row) => row[at].length)));
  return shown.map((row) => row.map((text, at) => text.padEnd(widths[at])).join('  ').trimEnd()).join('\n');
}

function problems({ problems: all }: Page): string[] {
  return all.length === 0 ? [] : [`left out:\n${all.map((problem) => `  ${plain(problem)}`).join('\n')}`];
}

const plain = (text: string) => printable(text, 1_000);
