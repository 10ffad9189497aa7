import { flag, id, isMap, kindOf, list, map, maybe, name, object, oneOf, orNull, Shape, text, whole } from './shape';

/** What is read of repositories that are not the one that a command is about. */
export const SHA = text(64, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** Where a tag or a branch points, and where an annotated tag points in turn. */
export const REF = object({ object: object({ type: name, sha: SHA }) });

export const COMMIT = object({ sha: SHA });

/** How far the second of two is from the first. */
export const COMPARED = object({ status: oneOf('ahead', 'behind', 'identical', 'diverged'), ahead_by: whole, behind_by: whole });

export const RELEASE = object({
  tag_name: name,
  draft: flag,
  prerelease: flag,
  published_at: orNull(text(40, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/)),
  // Newer than the oldest servers that are talked to.
  immutable: maybe(flag),
  html_url: text(2_048, /^https?:\/\/[^\s]+$/),
});

export const TAG = object({ name, commit: COMMIT });

export const ATTESTATIONS = object({ attestations: list(map) });

export const ADVISORY = object({
  ghsa_id: text(40, /^GHSA(?:-[0-9a-z]{4}){3}$/),
  html_url: text(2_048, /^https?:\/\/[^\s]+$/),
  summary: text(4_096),
  severity: name,
  withdrawn_at: orNull(text(40)),
  vulnerabilities: orNull(list(object({ package: orNull(object({ name: orNull(name) })), vulnerable_version_range: orNull(text()), first_patched_version: orNull(text()) }))),
});

/** A file with its text, or a folder: a list of what is in it. */
export const CONTENTS: Shape<{ readonly type?: string; readonly encoding?: string; readonly content?: string; readonly size?: number }> = {
  problem: (value, at) => {
    if (Array.isArray(value)) return undefined;
    if (!isMap(value)) return `${at === '' ? 'it' : `'${at}'`} must be a file or a list, and is ${kindOf(value)}`;
    return FILE.problem(value, at);
  },
};

/** GitHub gives the text of files of up to one million bytes, in Base64. */
const FILE = object({ type: name, encoding: maybe(text(20)), content: maybe(text(2_000_000)), size: maybe(id) });
