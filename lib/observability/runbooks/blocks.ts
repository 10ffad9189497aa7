/** Lines of Markdown that belong together: a block of code between fences, or what stands outside of them. */
export interface Block {
  readonly code: boolean;
  readonly lines: readonly string[];
  /** Whether it has an end: a fence that is never closed has none. */
  readonly ends: boolean;
}

/**
 * The blocks of a text, by its fences.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function blocksOf(text: string): Block[] {
  const blocks: { code: boolean; lines: string[]; ends: boolean }[] = [{ code: false, lines: [], ends: true }];
  let fence: string | undefined;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const [, mark, rest] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    const current = blocks.at(-1)!;
    if (fence === undefined && mark !== undefined && !(mark.startsWith('`') && rest.includes('`'))) {
      fence = mark;
      blocks.push({ code: true, lines: [line], ends: false });
    } else if (fence !== undefined && mark?.startsWith(fence) && rest.trim() === '') {
      fence = undefined;
      current.lines.push(line);
      current.ends = true;
      blocks.push({ code: false, lines: [], ends: true });
    } else {
      current.lines.push(line);
    }
  }
  return blocks.filter(({ code, lines }) => code || lines.some((line) => line.trim() !== ''));
}

/** Whether Markdown ends where it should: a block of code or a comment that is left open would swallow what comes after it, and a heading would begin another part of the page. */
export function isWhole(text: string): boolean {
  const blocks = blocksOf(text);
  const outside = blocks.filter(({ code }) => !code).map(({ lines }) => lines.join('\n')).join('\n');
  const open = outside.replace(/<!--[\s\S]*?-->/g, '').includes('<!--');
  return !open && blocks.every(({ ends }) => ends) && !/^ {0,3}(?:#{1,6}(?:\s|$)|=+\s*$|-+\s*$)/m.test(outside);
}
