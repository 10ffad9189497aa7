/** A text for a message: what could disturb the terminal or the layout is spelled out, and what is long is cut. */
export function printable(text: string, most = Infinity): string {
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}
