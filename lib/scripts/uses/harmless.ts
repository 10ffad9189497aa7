/** Signs that mean nothing to a shell, wherever they stand in a word. */
const PLAIN = /^(?:[\w.,:@%+/ -]|\\[-.,/+@%nrt]|\[:(?:alnum|alpha|digit|upper|lower|xdigit):\])*$/;

/** A class of signs that mean nothing, as `tr` and brackets write it: `a-zA-Z0-9._-`. */
export function isHarmlessClass(signs: string): boolean {
  return PLAIN.test(signs) && !signs.includes('[^') && [...signs.matchAll(/(.)-(.)/g)].every(([range, from, to]) => /^(?:[A-Z]-[A-Z]|[a-z]-[a-z]|\d-\d)$/.test(range) || !/\w/.test(from + to));
}

/** Whether a pattern of a shell stands for everything but signs that mean nothing: `[^a-zA-Z0-9]`, `[!0-9]`. */
export function takesAllHarm(pattern: string): boolean {
  const found = /^\+?\(?\[[!^](.+?)\]\)?\+?\*?$/.exec(pattern);
  return found !== null && isHarmlessClass(found[1]);
}

/** Whether all that a regular expression takes means nothing: `[0-9]+`, `v[0-9]+\.[0-9]+`. */
export function takesOnlyHarmless(expression: string): boolean {
  const rest = expression.replace(/\[([^\]^][^\]]*)\](?!\])/g, (whole, signs: string) => (isHarmlessClass(signs) ? '' : whole))
    .replace(/\[\[:(?:alnum|alpha|digit|upper|lower|xdigit):\]\]/g, '').replace(/\\[dwb]|\\[-./+]|\(\?:|\(\?<=|\(\?=|\\K/g, '').replace(/[()|?+*^$]|\{\d*,?\d*\}/g, '');
  return /^[\w/:@%, #-]*$/.test(rest);
}

/** Whether a whole text that matches means nothing. */
export function boundsAll(expression: string): boolean {
  return expression.startsWith('^') && expression.endsWith('$') && !/^\^[^(]*\|/.test(expression) && takesOnlyHarmless(expression);
}

/** A pattern of `case` that is one text. */
export function isLiteralPattern(pattern: string): boolean {
  return /^[\w.,:@%+/ -]*$/.test(pattern);
}
