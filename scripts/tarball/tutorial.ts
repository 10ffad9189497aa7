import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { outcome, output } from '../check';
import { Block, blocksOf, continued } from '../site/blocks';

/** Git wants to know who commits. */
const SOMEBODY = { GIT_AUTHOR_NAME: 'Reader', GIT_AUTHOR_EMAIL: 'reader@example.com', GIT_COMMITTER_NAME: 'Reader', GIT_COMMITTER_EMAIL: 'reader@example.com' };

/**
 * Does what the tutorial says, command by command, in an empty folder, and compares every file and message that it shows.
 *
 * @param markdown the tutorial
 * @param folder where its reader stands
 * @param packages what `npm install` gets in place of the names, which may not be published yet
 */
export function doTutorial(markdown: string, folder: string, packages: readonly string[]): void {
  const blocks = blocksOf('docs/tutorial.md', markdown);
  let program = '';
  const save = (root: string, text: string) => writeFileSync(join(root, '.projenrc.ts'), text);
  let root = folder;
  blocks.forEach((block, i) => {
    if (block.language === 'sh') {
      // It asks GitHub; what it says is shown by a test with a server of ours.
      if (blocks[i + 1]?.role === 'plan') return;
      const commands = block.text.replace('slipway projen constructs tsx', packages.join(' '));
      root = output('bash', ['-ec', `{ ${commands}\n} >&2\npwd`], root, SOMEBODY).trim();
    } else if (block.role === 'try') save(root, continued(program, block.text));
    else if (block.language === 'ts') {
      program = block.role === 'more' ? continued(program, block.text) : block.text;
      save(root, program);
    } else if (block.role === 'findings') {
      said(block, outcome('npx', ['projen'], root).text);
      save(root, program);
    } else if (block.role === 'output' || block.role === 'excerpt') said(block, readFileSync(join(root, block.path), 'utf8'));
  });
  const changed = output('git', ['status', '--porcelain'], root);
  if (changed !== '') throw new Error(`After the last step there are changes:\n${changed}`);
}

function said({ at, text }: Block, whole: string): void {
  if (!whole.includes(text.trimEnd())) throw new Error(`${at} shows\n${text}\nbut it is\n${whole}`);
}
