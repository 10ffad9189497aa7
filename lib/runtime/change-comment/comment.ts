import { Block, Section } from './sections';
import { beginning, shares } from './shares';
import { cell } from '../common/words';

/** GitHub takes 65,536 characters; what finds the comment again stands in it as well. */
export const LONGEST = 65_000;
/** Of the texts of a section that are shown together, what their frames take. */
const FRAME = 400;

/** How a job went that should have said something. */
export interface JobResult {
  readonly name: string;
  readonly result: string;
}

/** What is said of all of it. */
export interface Frame {
  readonly title: string;
  /** Where all of it can be read. */
  readonly run: string;
}

/** The comment: a line for what stays as it is, and something to unfold for what would change. */
export function comment(sections: readonly Section[], results: readonly JobResult[], { title, run }: Frame): string {
  const failed = results.filter(({ result }) => result !== 'success' && result !== 'skipped');
  const changing = sections.filter(({ changed }) => changed);
  const same = sections.filter(({ changed }) => !changed);
  const head = [
    `### ${cell(title)}`,
    ...failed.map(({ name, result }) => `- :x: ${cell(name)}: ${cell(result)}, see [the run](${run})`),
    ...sameLines(same),
    ...sections.length + failed.length === 0 ? ['Nothing that this looks at has changed.'] : [],
  ].join('\n\n');
  const texts = changing.map((section) => ({ section, blocks: section.blocks.map((block) => ({ ...block, text: plain(block) })) }));
  const room = LONGEST - head.length - texts.reduce((sum, { section, blocks }) => sum + FRAME * (1 + blocks.length) + cell(section.title).length + cell(section.headline).length, 0);
  const given = shares(texts.flatMap(({ blocks }) => blocks.map((block) => block.text.length)), Math.max(0, room));
  const unfolded = texts.map(({ section, blocks }) => details(section, blocks, given.splice(0, blocks.length), run));
  return within([head, ...unfolded], run);
}

/** There may be a hundred of them. */
function sameLines(same: readonly Section[]): string[] {
  const [shown, rest] = [same.slice(0, 20), same.length - 20];
  return [...shown.map(({ title, headline }) => `- ${cell(title)}: ${cell(headline)}`), ...rest > 0 ? [`- … and ${rest} more that stay as they are`] : []];
}

function details({ title, headline }: Section, blocks: readonly Block[], given: readonly number[], run: string): string {
  const parts = blocks.map(({ title: name, format, text }, at) => {
    const { shown, left } = beginning(text, given[at]);
    const fence = '`'.repeat(Math.max(3, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    return [
      ...name === 'change' ? [] : [`**${cell(name)}**`],
      ...shown === '' ? [] : [`${fence}${format === 'text' ? '' : 'diff'}\n${shown}\n${fence}`],
      ...left > 0 ? [`… and ${left} more lines, in the artifacts of [the run](${run})`] : [],
    ].join('\n\n');
  });
  return `<details><summary><b>${cell(title)}</b>: ${cell(headline)}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

/** When even the lines of the sections are too many, the last ones are counted. */
function within(parts: readonly string[], run: string): string {
  const shown: string[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length + 2;
    if (length > LONGEST - FRAME && shown.length > 0) return [...shown, `… and ${parts.length - shown.length} more, in [the run](${run})`].join('\n\n');
    shown.push(part);
  }
  return shown.join('\n\n');
}

/** Without colours, signs that are none, and what a comment is found by: a text could pose as another comment, which would then be written over this one. What is added or goes away has its sign at the beginning of the line, where GitHub colours it. */
function plain({ text, format }: Block): string {
  const clean = text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').replace(/<!--/g, '<! --').replace(/\s+$/, '');
  return format === 'terraform' ? clean.replace(/^( +)(-\/\+|\+\/-|[-+~])(?= )/gm, (_, space: string, sign: string) => `${sign === '~' ? '!' : sign}${space}`) : clean;
}
