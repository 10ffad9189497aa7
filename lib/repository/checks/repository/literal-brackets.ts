/** What a pattern has that stands for itself, although the author probably meant more by it. */
export interface LiteralBrackets {
  readonly what: string;
  readonly fix: string;
  /** The same for whoever writes the file by hand. */
  readonly fixInYaml?: string;
}

/** `[slug]` is a folder of many web applications: only what can hardly be a name counts. */
export function literalBrackets(pattern: string): LiteralBrackets | undefined {
  if (/^\^\[|^\[[^\]/]*[A-Z ][^\]/]*\](?:\[\d+\])?$/.test(pattern)) {
    return { what: 'looks like a section, which only GitLab has', fix: "A heading is made by owners.addGroup('…').", fixInYaml: 'Make it a comment: `# …`. The owners stand in each line.' };
  }
  const [range, choice] = /(?<!\\)\[([^\]/]+)\]/.exec(pattern) ?? [];
  if (range !== undefined && (RANGES.test(choice) || oneLetter(choice))) {
    return { what: `has '${range}' in it, which GitHub reads as these ${range.length} characters, not as a choice between characters`, fix: fixOfRange(pattern, range, choice) };
  }
  const [braces] = /(?<!\\)\{[^{}/]*,[^{}/]*\}/.exec(pattern) ?? [];
  if (braces === undefined) return undefined;
  const choices = braces.slice(1, -1).split(',').map((name) => `'${pattern.replace(braces, () => name)}'`);
  return { what: `has '${braces}' in it, which GitHub reads as it stands, not as a choice`, fix: `Write a rule for each: ${choices.join(', ')}.` };
}

/** `!x`, `a-z`, `a-zA-Z0-9_`; not `my-slug`. */
const RANGES = /^[!^]|^(?:[A-Za-z\d]-[A-Za-z\d])+[^A-Za-z\d]*$/;

/** `Mm`. */
function oneLetter(choice: string): boolean {
  return /^\p{L}{2}$/u.test(choice) && choice[0] !== choice[1] && choice[0].toLowerCase() === choice[1].toLowerCase();
}

function fixOfRange(pattern: string, range: string, choice: string): string {
  if (oneLetter(choice)) return `Write a rule for each: '${pattern.replace(range, () => choice[0])}', '${pattern.replace(range, () => choice[1])}'.`;
  return `Write '?' for any one character: '${pattern.replace(range, '?')}'.`;
}
