/** How much of each of these may be shown when so much is shown in all: what is short is shown whole, and the long ones share what is left. */
export function shares(lengths: readonly number[], most: number): number[] {
  const given = lengths.map(() => 0);
  let left = most;
  const open = lengths.map((length, at) => ({ length, at })).sort((a, b) => a.length - b.length);
  open.forEach(({ length, at }, done) => {
    given[at] = Math.min(length, Math.max(0, Math.floor(left / (open.length - done))));
    left -= given[at];
  });
  return given;
}

/** The beginning of a text, in whole lines, and how many lines are left out. */
export function beginning(text: string, most: number): { readonly shown: string; readonly left: number } {
  if (text.length <= most) return { shown: text, left: 0 };
  const end = text.lastIndexOf('\n', most);
  const shown = end <= 0 ? '' : text.slice(0, end);
  return { shown, left: text.slice(shown.length).split('\n').filter((line) => line !== '').length };
}
