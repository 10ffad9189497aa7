import { createHash } from 'crypto';
import { canonical } from './canonical';
import { Release } from './release';
import { boolean, integer, map, number, object, oneOf, parsedObject, Shape, such, text } from '../../common/shape';

/** The longest `release.json`: a deployment of GitHub holds it. */
export const LONGEST_RELEASE = 32_000;

/** Why something is no release. */
export class NoReleaseError extends Error {}

/** A version, or what stands for one. It becomes a part of names of files and artifacts. */
export const RELEASE_ID = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,99}$/;
export const RELEASE_NAME: Shape = text(100, RELEASE_ID, 'is no id of a release: 1 to 100 letters, digits, ., _, + and -');

const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const DIGEST = text(71, /^sha256:[0-9a-f]{64}$/, 'is no digest such as sha256:…, with 64 digits');
export const SHA: Shape = text(64, /^[0-9a-f]{40}([0-9a-f]{24})?$/, 'is no commit of 40 digits');
export const RUN: Shape = object({ id: integer(1, Number.MAX_SAFE_INTEGER), attempt: integer(1, 10_000) });

/** Of a registry, with a digest. A tag can be moved to another image, so it says nothing. */
export const IMAGE: Shape = (value, at) => {
  const wrong = text(400)(value, at);
  if (wrong !== undefined) return wrong;
  if (/^[a-z0-9][a-z0-9._-]*(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+@sha256:[0-9a-f]{64}$/.test(value as string)) return undefined;
  return (value as string).includes('@') ? `${at} is no image such as ghcr.io/acme/api@sha256:…, with 64 digits` : `${at} has no digest: a tag can be moved to another image. Give repository@sha256:…`;
};

const COUNT = integer(0, 1_000_000_000);

const RELEASE = object({
  'v': oneOf(1),
  'release': RELEASE_NAME,
  'pipeline': text(100),
  'repository': text(200, /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, 'is no repository such as acme/shop'),
  'commit': SHA,
  'ref': text(300, /^refs\/(heads|tags)\/[^\u0000-\u0020\u007f~^:?*[\\]+$/, 'is no branch (refs/heads/…) or tag (refs/tags/…)'),
  'createdAt': such((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value)), 'is no time such as 2026-11-30T09:00:00Z'),
  'run': RUN,
  'workflow': text(300, /^\.github\/workflows\/[^/]+\.ya?ml$/, 'is no file of a workflow'),
  'images': map(100, KEY, IMAGE),
  'charts': map(50, KEY, object({ 'reference': text(400), 'version': text(100), 'digest?': DIGEST })),
  'artifacts': map(500, /^[^\u0000-\u001f\u007f]{1,300}$/, DIGEST),
  'tests?': object({ total: COUNT, passed: COUNT, failed: COUNT, skipped: COUNT }),
  'coverage?': number(0, 1),
  'database?': object({ 'reversible': boolean, 'migration?': text(500) }),
});

/**
 * Reads `release.json`, or what was parsed of it. Fields that it does not know are left out.
 *
 * @throws NoReleaseError
 */
export function readRelease(given: unknown): Release {
  if (typeof given === 'string' && given.length > LONGEST_RELEASE) throw new NoReleaseError(`it is longer than ${LONGEST_RELEASE} characters`);
  const value = typeof given === 'string' ? parsedObject(given) : given;
  if (value === undefined) throw new NoReleaseError('it is no JSON object');
  const wrong = RELEASE(value, '');
  if (wrong !== undefined) throw new NoReleaseError(wrong);
  const { v, release, pipeline, repository, commit, ref, createdAt, run, workflow, images, charts, artifacts, tests, coverage, database } = value as Release;
  const known: Release = {
    v,
    release,
    pipeline,
    repository,
    commit,
    ref,
    createdAt,
    run: { id: run.id, attempt: run.attempt },
    workflow,
    images: { ...images },
    charts: Object.fromEntries(Object.entries(charts).map(([name, { reference, version, digest }]) => [name, { reference, version, ...(digest === undefined ? {} : { digest }) }])),
    artifacts: { ...artifacts },
    ...(tests === undefined ? {} : { tests: { total: tests.total, passed: tests.passed, failed: tests.failed, skipped: tests.skipped } }),
    ...(coverage === undefined ? {} : { coverage }),
    ...(database === undefined ? {} : { database: { reversible: database.reversible, ...(database.migration === undefined ? {} : { migration: database.migration }) } }),
  };
  // With blanks and newlines it becomes longer, and at most four times as long.
  if (JSON.stringify(known).length * 4 > LONGEST_RELEASE && writeRelease(known).length > LONGEST_RELEASE) throw new NoReleaseError(`it is longer than ${LONGEST_RELEASE} characters`);
  return known;
}

/** The text of `release.json`: the same for the same release, wherever it is written. */
export function writeRelease(release: Release): string {
  return canonical(release);
}

/** What an attestation of the release speaks of: the digest of `release.json`, which holds all the others. */
export function digestOf(release: Release): string {
  return `sha256:${createHash('sha256').update(writeRelease(release)).digest('hex')}`;
}

/** Whether two releases are made of the same: when and by which run they were recorded makes no difference. */
export function isSame(a: Release, b: Release): boolean {
  const parts = ({ commit, images, charts, artifacts }: Release) => canonical({ commit, images, charts, artifacts });
  return parts(a) === parts(b);
}

/** The digests of its images. */
export function imageDigests({ images }: Release): string[] {
  return Object.values(images).map((image) => image.slice(image.indexOf('@') + 1));
}
