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

/** The files of a group that can get worse: those that have a score. One that is new has none until somebody stores it, and keeps no other from being asked about. */
export function scoredFiles(root: string, group: string): string[] {
  const scores = storedScores(root, group);
  return filesOf(root, GROUPS[group].mutate).filter((file) => file in scores);
}

/** The groups with such files. */
export function scoredGroups(root: string): string[] {
  return Object.keys(GROUPS).filter((group) => scoredFiles(root, group).length > 0);
}
