/** What nobody sees, or what turns the order of the text around it: it could make a line look like another one. */
export const DISGUISE = /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/u;

/**
 * What is shown as it is: letters, marks, digits, punctuation, symbols and the blank. Everything else is spelled out: controls of both kinds, separators,
 * what nobody sees, what changes the direction, halves of characters, and what no standard gives a meaning yet.
 */
const SHOWN = '\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ';
const UNSEEN = '\\p{Default_Ignorable_Code_Point}\\u2800';
/** What is not plain ASCII. The classes above take a hundred times as long to ask for, and most texts have none of it. */
const UNUSUAL = /[^ -~]+/g;
const UNUSUAL_IN_LINES = /[^ -~\n]+/g;
const DISTURBING = new RegExp(`[^${SHOWN}]|[${UNSEEN}]`, 'gu');
const DISTURBING_LINES = new RegExp(`[^${SHOWN}\\n]|[${UNSEEN}]`, 'gu');

/** A text for a message: what could disturb the terminal or the layout, or disguise a text, is spelled out, and what is long is cut. */
export function printable(text: string, most = Infinity): string {
  const plain = (text.length > most ? text.slice(0, most + 1) : text).replace(UNUSUAL, (part) => part.replace(DISTURBING, spelledOut));
  // Half of a character must not be left behind.
  return plain.length > most ? `${plain.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : plain;
}

/** The same of a text of several lines. Within JSON it stays JSON that means the same. */
export function printableLines(text: string): string {
  return text.replace(UNUSUAL_IN_LINES, (part) => part.replace(DISTURBING_LINES, spelledOut));
}

/** As JSON and JavaScript write it: `\u202e`, and two of them for what has two halves. */
function spelledOut(character: string): string {
  return Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
}
