/**
 * Blocks of code in documents, and what is done with them. The words after the language say what a block is:
 *
 * | block | meaning |
 * |---|---|
 * | `ts` | a program when it imports from a package: compiled, run, its deliveries synthesized. Otherwise a piece, read for its grammar |
 * | `ts more` | goes on with the program before it, above its last `project.synth();` |
 * | `ts try` | the same for a moment: what follows does not build on it |
 * | `ts file <path>` | a module beside the programs that follow |
 * | `yaml input <path>` | a file that is there before the programs that follow run |
 * | `yaml given-up <path>` | a file that was there, and was given up before the programs that follow run |
 * | `yaml output <path>` | a file that the program before makes; a line `# …` stands for any number of lines |
 * | `yaml excerpt <path>` | some lines of it, one after the other |
 * | `text findings` | what its findings say |
 * | `text raised` | the error that stops it |
 * | `text printed` | what it prints |
 * | `text plan` | what `slipway plan` says about its settings on a new repository |
 * | `text explained <scenario>` | what `slipway promote --explain` says about its pipeline `shop` (scenarios: `test/documents/explained.ts`) |
 * | `yaml there <path>` | a file that somebody wrote by hand, in a repository without a program: who reads it takes it |
 * | `text said <command>`, `json said <command>` | what `slipway <command>` says where the files `there` before it are |
 * | `ts foreign` | a program of another library, too heavy for the tests: `npm run docs` compiles and runs it |
 * | `python foreign`, `text foreign` | a program in Python, and what it prints: `npm run languages` runs it with the package for that language |
 * | `mermaid` | a diagram that somebody drew: `test/interpreters/mermaid.test.ts` reads it |
 * | `sh` | commands for the reader; those of the tutorial are run by `npm run tarball` |
 */
export interface Block {
  /** `docs/tutorial.md:10`: the line of its first line of code. */
  readonly at: string;
  readonly document: string;
  /** Which block of the document it is. */
  readonly index: number;
  readonly language: string;
  readonly role: string;
  /** All that stands behind the role: a path, a scenario, a command. */
  readonly path: string;
  readonly text: string;
}

export function blocksOf(document: string, markdown: string): Block[] {
  return [...markdown.matchAll(BLOCK)].map((match, index) => {
    const [role = '', ...path] = match[2].trim().split(/\s+/);
    const line = markdown.slice(0, match.index).split('\n').length + 1;
    return { at: `${document}:${line}`, document, index, language: match[1], role, path: path.join(' '), text: match[3] };
  });
}

/** The document with another text in one of its blocks. */
export function withText(markdown: string, index: number, text: string): string {
  let n = 0;
  return markdown.replace(BLOCK, (whole, language: string, info: string) => (n++ === index ? `\`\`\`${language}${info}\n${text}\`\`\`` : whole));
}

/** A program that goes on: the new lines stand above its last `project.synth();`. */
export function continued(text: string, more: string): string {
  const end = text.search(/\n*^project\.synth\(\);[^\n]*\n?$(?![^]*\S)/m);
  return end === -1 ? `${text}\n${more}` : `${text.slice(0, end)}\n\n${more}${text.slice(end)}`;
}

const BLOCK = /^```(\w+)([^\n]*)\n([^]*?)^```$/gm;
