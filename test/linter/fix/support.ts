import { AskedTags, checkRepository, fixRepository } from 'slipway/linter/inside';
import { givenFiles } from '../../../lib/delivery/given-files';

export function repository(files: Readonly<Record<string, string>>) {
  return { ...givenFiles(files), actions: () => Object.keys(files).filter((path) => /(?:^|\/)action\.ya?ml$/.test(path)).sort() };
}

/** Everything that can be mended in a repository; of some rules, where they are named. */
export function fixedIn(files: Readonly<Record<string, string>>, { only, lock, asked }: { readonly only?: readonly string[]; readonly lock?: string; readonly asked?: AskedTags } = {}) {
  return fixRepository(repository(files), (texts) => {
    const { model, findings } = checkRepository(texts, { lock });
    return { model, findings: findings.filter(({ id }) => only === undefined || only.includes(id)) };
  }, lock, asked);
}

export const FILE = '.github/workflows/ci.yml';

/** The text of one workflow after one rule was mended in it, and why the rest was left. */
export function fixedText(text: string, id: string, lock?: string): { readonly after: string; readonly left: readonly string[] } {
  const { files, left } = fixedIn({ [FILE]: text }, { only: [id], lock });
  return { after: files[0]?.after ?? text, left: left.map(({ why }) => why) };
}
