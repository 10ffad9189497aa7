import { explained } from './explained';
import { planOf } from './plan';
import { Outcome } from './run';
import { Block } from '../../scripts/site/blocks';

/** What a document shows of a program that is not so: nothing, or the block as it should be. */
export async function wrong(block: Block, outcome: Outcome): Promise<{ at: string; shown: string; is: string } | undefined> {
  const is = await actual(block, outcome);
  return fits(block, is) ? undefined : { at: block.at, shown: block.text, is };
}

async function actual({ at, role, path }: Block, outcome: Outcome): Promise<string> {
  switch (role) {
    case 'findings': return `${outcome.report}\n`;
    case 'raised': return `${outcome.raised?.message ?? 'No error was raised.'}\n`;
    case 'printed': return outcome.printed;
    case 'plan': return planOf(outcome);
    case 'explained': return explained(outcome, path);
    default: {
      const text = outcome.file(path);
      if (text === undefined) throw new Error(`${at} shows ${path}, which the program does not make.`);
      return text;
    }
  }
}

function fits({ role, text }: Block, is: string): boolean {
  if (role === 'excerpt') return `\n${is}`.includes(`\n${text}`);
  const parts = text.split(/^[ ]*(?:# )?…\n/m).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('(?:[^]*\\n)?')}$`).test(is);
}
