const BEGINNING = '// Written by slipway add:';

/** Whose file it is. */
export interface Marked {
  /** `owner/repository/path`, with a ref for a workflow as well. */
  readonly name: string;
  readonly sha: string;
  readonly version?: string;
}

/** The first line of a file that `slipway add` writes, by which it knows it again. */
export function markerLine({ name, sha, version }: Marked): string {
  return `${BEGINNING} ${name}@${sha}${version === undefined ? '' : ` # ${version}`}`;
}

/** Undefined: somebody else wrote the file. */
export function markedIn(text: string): Marked | undefined {
  const [first] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1);
  const [, name, sha, version] = /^\/\/ Written by slipway add: (\S+)@([0-9a-f]{40})(?: # (\S+))?$/.exec(first) ?? [];
  return name === undefined ? undefined : { name, sha, ...version === undefined ? {} : { version } };
}
