import { commentLines } from './characters';
import { TextDocument } from '../../core/inside';

/** How a line becomes a comment. Two dashes would end one of HTML. */
const COMMENTED: Readonly<Record<NonNullable<TextDocument['comment']>, (text: string) => string>> = {
  hash: (text) => `# ${text}`,
  html: (text) => `<!-- ${text.replace(/--/g, '- -')} -->`,
  slashes: (text) => `// ${text}`,
};

/** A document that is no tree, with the line that says where it comes from. */
export function renderText({ comment, lines }: TextDocument, header: string | undefined): string {
  const top = header === undefined || comment === undefined ? [] : [COMMENTED[comment](commentLines(header).join(' ')), ''];
  return `${[...top, ...lines.map(({ text }) => text)].join('\n')}\n`;
}
