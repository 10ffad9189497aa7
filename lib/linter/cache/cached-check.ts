import { Answers, Questions, isAnswers, stillSo } from './questions';
import { Readings } from './readings';
import { readFindings, writtenFindings } from './written-findings';
import { RepositoryFiles } from '../../checks/inside';
import { Finding, isRecord } from '../../core/inside';
import type { CheckOptions } from '../check-repository';
import type { Checked } from '../checked';

/** Where something is kept from one check to the next. What it gives back is what was put in, or nothing: whoever keeps it sees to that. */
export interface Cache {
  read(name: string): string | undefined;
  write(name: string, text: string): void;
}

/** What the last check found, and what it asked for that. */
const LAST = 'check.json';

/** What was made of single files. */
const READINGS = 'readings';

/** What was found, now or the last time. */
export interface CachedCheck extends Pick<Checked, 'findings' | 'files'> {
  /** False when nothing had changed, so that nothing was asked again. */
  readonly fresh: boolean;
}

/**
 * The same as `checkRepository`, by way of what an earlier check found. When everything that it asked of the files is answered as before, its findings stand; else
 * all rules are asked again, and only files that changed are parsed again.
 *
 * @param cache undefined where nothing is kept
 */
export function cachedCheck(files: RepositoryFiles, options: CheckOptions, cache: Cache | undefined): CachedCheck {
  if (!cache) return { ...readAhead(files, new Readings('', false), options, (once) => pickOf(check(withOnce(files, once), options))), fresh: true };
  const asked = { files, isThere: options.isThere };
  const lock = options.lock ?? '';
  const last = lastOf(cache.read(LAST), lock);
  if (last && stillSo(last.answers, asked)) return { findings: last.findings, files: last.files, fresh: false };
  const readings = new Readings(cache.read(READINGS));
  const { answers, ...found } = readAhead(files, readings, options, (once) => {
    const questions = new Questions(asked, once);
    return { ...pickOf(check(questions.files, { ...options, isThere: questions.isThere })), answers: questions.answers() };
  });
  cache.write(LAST, JSON.stringify({ lock, answers, files: found.files, findings: writtenFindings(found.findings) }));
  const text = readings.text();
  if (text !== undefined) cache.write(READINGS, text);
  return { ...found, fresh: true };
}

/** What GitHub's parser is asked about is read ahead, while the rules are loaded and asked. */
function readAhead<T>(files: RepositoryFiles, readings: Readings, { progress }: CheckOptions, work: (once: NonNullable<RepositoryFiles['once']>) => T): T {
  const { filesToRead } = require('../ahead/files-to-read') as typeof import('../ahead/files-to-read');
  const { ReadingAhead } = require('../ahead/reading-ahead') as typeof import('../ahead/reading-ahead');
  const all = filesToRead(files);
  const ahead = ReadingAhead.of(all.filter(({ kind, file }) => !readings.has(kind, file)).map(({ kind, file }) => ({ kind, path: file.path, text: file.text! })));
  let read = 0;
  try {
    return work((kind, file, make) => {
      progress?.(`${++read} of ${all.length} files`);
      return readings.once(kind, file, () => ahead?.take(kind, file.path) ?? { value: make() });
    });
  } finally {
    ahead?.end();
  }
}

/** Loaded when something has to be asked: the rules are hundreds of files. */
function check(files: RepositoryFiles, options: CheckOptions): Checked {
  return (require('../check-repository') as typeof import('../check-repository')).checkRepository(files, options);
}

function withOnce(files: RepositoryFiles, once: RepositoryFiles['once']): RepositoryFiles {
  return { read: (path) => files.read(path), list: (folder) => files.list(folder), ...files.actions && { actions: () => files.actions!() }, once };
}

function pickOf({ findings, files }: Checked): Pick<Checked, 'findings' | 'files'> {
  return { findings, files };
}

interface Last {
  readonly answers: Answers;
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
}

function lastOf(text: string | undefined, lock: string): Last | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.lock !== lock || !isAnswers(value.answers) || !Array.isArray(value.files)) return undefined;
  const findings = readFindings(value.findings);
  return findings && { answers: value.answers, findings, files: value.files.filter((file): file is string => typeof file === 'string') };
}
