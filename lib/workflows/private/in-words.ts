import { Expression, splitText } from '../../expressions/inside';

/**
 * A text of the user's as a message can say it, and as an id can be made of it: an expression of the API is `…` there. Its token is a number that says
 * nothing, and another one in another run of the same program.
 */
export function inWords(text: string | Expression): string {
  if (text instanceof Expression) return '…';
  if (!text.includes('${')) return text;
  return splitText(text).map((part) => {
    if (part.kind === 'raw') return `\${{ ${part.text} }}`;
    return part.kind === 'text' ? part.text : '…';
  }).join('');
}

/** Enough of a script to recognize it. */
export function firstWords(script: string): string {
  const line = inWords(script.trim().split('\n')[0]);
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
