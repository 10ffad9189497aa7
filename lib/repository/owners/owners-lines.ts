import { CodeOwnersModel, OwnersGroupModel, OwnersRuleModel } from './model';
import { TextLine, printable } from '../../core/inside';

/** The lines of the file: groups with an empty line between them, owners in one column for each group. */
export function ownersLines({ comment, groups }: CodeOwnersModel): TextLine[] {
  const parts = groups.map(groupLines);
  if (comment !== undefined) parts.unshift(commented(comment));
  return parts.flatMap((lines, i) => (i === 0 ? lines : [{ text: '' }, ...lines]));
}

function groupLines({ title, rules }: OwnersGroupModel): TextLine[] {
  const width = Math.max(...rules.map(({ pattern }) => pattern.length));
  // Without a line between them, the heading would read as the beginning of the comment.
  const heading = title === undefined ? [] : [...commented(title), ...(rules[0].comment === undefined ? [] : [{ text: '#' }])];
  return [...heading, ...rules.flatMap((rule) => ruleLines(rule, width))];
}

function ruleLines({ pattern, owners, comment, origin }: OwnersRuleModel, width: number): TextLine[] {
  const text = owners.length === 0 ? pattern : `${pattern.padEnd(width)} ${owners.join(' ')}`;
  return [...(comment === undefined ? [] : commented(comment)), { text, origin }];
}

function commented(text: string): TextLine[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((line) => ({ text: `# ${printable(line)}`.trimEnd() }));
}
