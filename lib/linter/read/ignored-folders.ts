import { passesFilter } from '../../core/inside';

/**
 * The folders that `.gitignore` files take out, as far as names and stars say so. A pattern that is not understood takes nothing out: then a folder is looked into
 * in vain.
 */
export class IgnoredFolders {
  public constructor(private readonly patterns: readonly string[] = []) {}

  /** Those, and what a `.gitignore` in a folder says. Later ones win. */
  public with(folder: string, text: string): IgnoredFolders {
    const prefix = folder === '' ? '' : `${folder}/`;
    return new IgnoredFolders([...this.patterns, ...text.split(/\r?\n/).flatMap((line) => filtersOf(line.trim(), prefix))]);
  }

  public has(path: string): boolean {
    return this.patterns.length > 0 && passesFilter(path, this.patterns);
  }
}

/** A line of `.gitignore` in the words of GitHub's filters. In those `?`, `+` and brackets mean something else. */
function filtersOf(line: string, prefix: string): string[] {
  if (line === '' || line.startsWith('#') || /[?+[\]\\]/.test(line + prefix)) return [];
  const negative = line.startsWith('!') ? '!' : '';
  const pattern = line.slice(negative.length).replace(/\/+$/, '');
  if (pattern === '') return [];
  // A slash at the beginning or within ties it to the folder of the file.
  const tied = pattern.includes('/');
  const bare = pattern.replace(/^\//, '');
  return tied ? [`${negative}${prefix}${bare}`] : [`${negative}${prefix}${bare}`, `${negative}${prefix}**/${bare}`];
}
