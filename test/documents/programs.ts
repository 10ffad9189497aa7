import { Said } from './said';
import { Block, blocksOf, continued } from '../../scripts/site/blocks';

/** A program of a document, with what the document shows of it. */
export interface Program {
  /** Where its last line of code stands: a program may be told in several blocks. */
  readonly at: string;
  readonly document: string;
  readonly text: string;
  /** Modules and files of others that lie beside it, by path. */
  readonly beside: ReadonlyMap<string, string>;
  readonly shown: readonly Block[];
  /** A later block goes on with it: whatever is compiled of that one was compiled of this one. */
  readonly goesOn: boolean;
}

const SHOWN = ['output', 'excerpt', 'findings', 'raised', 'printed', 'plan', 'explained'];

/** The programs of a document, in order. Blocks that are no programs are returned too, so that nothing is overlooked. */
export function programsOf(document: string, markdown: string): { programs: Program[]; pieces: Block[]; unclear: Block[]; there: Block[]; said: Said[] } {
  const programs: { -readonly [K in keyof Program]: Program[K] }[] = [];
  let base: typeof programs[number] | undefined;
  const [pieces, unclear, there]: Block[][] = [[], [], []];
  const said: Said[] = [];
  let beside = new Map<string, string>();
  for (const block of blocksOf(document, markdown)) {
    const last = programs[programs.length - 1];
    if (block.role === 'given-up') {beside = new Map([...beside].filter(([path]) => path !== block.path));} else if (block.role === 'file' || block.role === 'input') {beside = new Map(beside).set(block.path, block.text);} else if (SHOWN.includes(block.role) && last) {last.shown = [...last.shown, block];} else if (block.language === 'ts' && (block.role === 'more' || block.role === 'try') && base) {
      const program = { at: block.at, document, text: continued(base.text, block.text), beside, shown: [], goesOn: false };
      programs.push(program);
      if (block.role === 'try') continue;
      base.goesOn = true;
      base = program;
    } else if (block.language === 'ts' && block.role === '') {
      if (isWhole(block.text)) programs.push(base = { at: block.at, document, text: block.text, beside, shown: [], goesOn: false });
      else pieces.push(block);
    } else if (block.role === 'there') {
      there.push(block);
    } else if (block.role === 'said') {
      said.push({ block, there: new Map(there.map(({ path, text }) => [path, text])) });
    } else if (block.language !== 'sh' && block.role !== 'foreign' && !(block.language === 'mermaid' && block.role === '')) {unclear.push(block);}
  }
  return { programs, pieces, unclear, there, said };
}

/** It imports from a package, so it can stand alone. */
export function isWhole(text: string): boolean {
  return /^import .* from '[^.]/m.test(text);
}
