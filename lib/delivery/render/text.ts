import { commentLines } from './characters';
import { TextDocument } from '../../core/inside';

/** A document that is no tree, with the line that says where it comes from. */
export function renderText({ comment, lines }: TextDocument, header: string | undefined): string {
  const top = header === undefined || comment === undefined ? [] : [commented(commentLines(header).join(' '), comment), ''];
  return `${[...top, ...lines.map(({ text }) => text)].join('\n')}\n`;
}

/** Two dashes would end a comment of HTML. */
function commented(text: string, comment: 'hash' | 'html'): string {
  return comment === 'hash' ? `# ${text}` : `<!-- ${text.replace(/--/g, '- -')} -->`;
}
