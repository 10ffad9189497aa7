/** JSON has no word for some numbers, which YAML can write. */
const NO_JSON = /(?<![\w.])(?:[-+]?\.(?:inf|nan)|-0[0.]*(?:e[-+]?\d+)?|[-+]?[\d.]+e\+?\d{3,}|\d{309,})(?!\w)/i;

/** Whether what is in a text comes through JSON as it is. */
export function isPlain(text: string): boolean {
  return !NO_JSON.test(text);
}
