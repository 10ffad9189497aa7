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
