import { join } from 'path';
import { MANIFEST, isGenerated, listedIn } from '../../delivery/inside';
import type { ObservedFile, ObservedRepository } from '../../delivery/inside';
import { Difference, differences } from '../../importer/inside';
import { Terminal } from '../terminal';

/** A file that is not as the program writes it. */
export interface FileChange {
  /** From the root of the repository. */
  readonly path: string;
  /** What the next run of the program would do to it. */
  readonly kind: 'added' | 'changed' | 'removed';
  readonly before?: string;
  readonly after?: string;
}

/** What the next run of a program would change. What lies outside of the repository, whoever names it, or behind a link out of it, is not read. A file that differs in nothing but the ends of its lines is as Git checked it out. */
export function changesOf({ folder, documents, projects }: ObservedRepository, terminal: Terminal): FileChange[] {
  const made = new Map<string, string>([...documents, ...projects].map(({ path, text }: ObservedFile) => [path, text]));
  const there = (path: string) => (terminal.leadsOut(folder, join(folder, path)) ? undefined : terminal.read(join(folder, path)));
  const changes = [...made].flatMap(([path, after]): FileChange[] => {
    const before = there(path);
    if (before === undefined) return [{ path, kind: 'added', after }];
    return before === after || before.replace(/\r\n/g, '\n') === after ? [] : [{ path, kind: 'changed', before, after }];
  });
  // What is listed there and no longer made is removed.
  const left = listedIn(terminal.read(join(folder, MANIFEST))).filter((path) => !made.has(path)).flatMap((path): FileChange[] => {
    const before = there(path);
    // What was not made a second time may be what cannot be made without installing: only what says that it is generated is removed.
    return before === undefined || !isGenerated(before) ? [] : [{ path, kind: 'removed', before }];
  });
  return [...changes, ...left];
}

/** A change as its reader sees it. */
export function meaningOf({ path, before, after }: FileChange): Difference[] {
  return before === undefined || after === undefined ? [] : differences(before, after, path);
}
