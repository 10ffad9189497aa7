import { PullRequestTemplateModel, TemplateSectionModel } from './model';
import { TextLine } from '../../../core/inside';

/** Blocks of lines with an empty line between them. */
export function shapePullRequestTemplate({ introduction, sections }: PullRequestTemplateModel): TextLine[] {
  const blocks = [...block(introduction), ...sections.flatMap(sectionBlocks)];
  return blocks.flatMap((lines, i) => [...(i > 0 ? [''] : []), ...lines]).map((text) => ({ text }));
}

function sectionBlocks({ heading, text, hint, items }: TemplateSectionModel): string[][] {
  return [
    [`## ${heading}`],
    ...(hint === undefined ? [] : [linesOf(`<!-- ${hint.trim().replace(/--/g, '- -')} -->`)]),
    ...block(text),
    ...(items.length === 0 ? [] : [items.flatMap(itemLines)]),
  ];
}

/** The lines after the first belong to the item when they are indented. */
function itemLines(item: string): string[] {
  const [first, ...rest] = linesOf(item.trim());
  return [`- [ ] ${first}`, ...rest.map((line) => (line === '' ? '' : `      ${line}`))];
}

function block(text: string | undefined): string[][] {
  return text === undefined ? [] : [linesOf(text.trim())];
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r]/).map((line) => line.trimEnd());
}
