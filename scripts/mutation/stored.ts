import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { GROUPS } from './groups';
import { filesOf } from './matching';
import { Scores } from './score';

/** What is stored for a group, by file; nothing for one that was never run. */
export function storedScores(root: string, group: string): Scores {
  const path = join(root, 'test/mutation', `${group}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as Scores : {};
}

/** The groups that can get worse: every file of theirs has a score. */
export function scoredGroups(root: string): string[] {
  return Object.keys(GROUPS).filter((group) => {
    const scores = storedScores(root, group);
    return filesOf(root, GROUPS[group].mutate).every((file) => file in scores);
  });
}
