/** What nobody sees, or what turns the order of the text around it: it could make a line look like another one. */
export const DISGUISE = /[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Cs}/u;

const DISTURBING = new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]|${DISGUISE.source}`, 'gu');

/** A text for a message: what could disturb the terminal or the layout, or disguise a text, is spelled out, and what is long is cut. */
export function printable(text: string, most = Infinity): string {
  const plain = text.replace(DISTURBING, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}
