import { ACTIONS_LOCK_KIND } from './actions-lock-file';
import { GITHUB_LOCK_FILE } from './github/model';
import { readGithubLock } from './github/read';
import { githubLockLines } from './github/text';
import { DeclaredLock, lockInStep, lockedSteps } from './lock-in-model';
import { markLocked } from './locked-uses';
import { DeliveryModel, RepositoryFiles } from '../../checks/inside';
import { Declared, DocumentSource, InvalidValueError } from '../../core/inside';

/** Reads GitHub's lock before anything is resolved: releases come from it. */
export function readLockOf(declared: Declared, files: RepositoryFiles | undefined): void {
  const locks = declared.of(ACTIONS_LOCK_KIND);
  const found = locks.length === 0 ? undefined : files?.read(GITHUB_LOCK_FILE);
  if (!found) return;
  if (found.text === undefined) throw new InvalidValueError('file/lock', GITHUB_LOCK_FILE, found.problem ?? 'it cannot be read', { path: GITHUB_LOCK_FILE });
  for (const lock of locks) lock.lock = readGithubLock(found.text);
}

/** What rules and the file are made of. */
export function lockOf(declared: Declared, files: RepositoryFiles | undefined): DeclaredLock | undefined {
  const [file] = declared.of(ACTIONS_LOCK_KIND);
  return file && { file, files };
}

/** The file, in step with what is used. */
export function documentsOfLock(model: DeliveryModel, declared: DeclaredLock | undefined): DocumentSource[] {
  if (!declared) return [];
  // What the lock does not hold is reported as that, and not as unpinned as well.
  markLocked(lockedSteps(model).filter(({ key }) => key !== undefined).map(({ step }) => step));
  const { _origin: origin } = declared.file;
  const shape = () => ({ kind: 'text' as const, path: GITHUB_LOCK_FILE, origin, lines: githubLockLines(lockInStep(model)!.lock).map((text) => ({ text })) });
  return [{ what: 'actions lock', file: GITHUB_LOCK_FILE, origin, isShared: true, shape }];
}
