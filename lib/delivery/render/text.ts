import { commentLines } from './characters';
import { TextDocument } from '../../core/inside';

const MARKS = { hash: '#', slashes: '//' };

/** A document that is no tree, with the line that says where it comes from. */
export function renderText({ comment, lines }: TextDocument, header: string | undefined): string {
  const top = header === undefined || comment === undefined ? [] : [`${MARKS[comment]} ${commentLines(header).join(' ')}`, ''];
  return `${[...top, ...lines.map(({ text }) => text)].join('\n')}\n`;
}
