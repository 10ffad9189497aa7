import { ownPath } from './own-path';

/** What the `uses` of a step or of a call points at. */
export type Uses =
  | { readonly kind: 'repository'; /** `owner/repository/path` in lower case. */ readonly name: string; readonly ref: string; readonly pinned: boolean }
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'docker'; readonly image: string; readonly pinned: boolean }
  | { readonly kind: 'malformed'; /** What is wrong with it, as the end of a sentence. */ readonly reason: string };

const FULL_COMMIT = /^[0-9a-f]{40}$/;
const DIGEST = /@sha256:[0-9a-f]{64}$/;

/** Takes `uses` apart. */
export function parseUses(uses: string): Uses {
  const known = parsed.get(uses);
  if (known) return known;
  const made = parse(uses);
  if (parsed.size > 10_000) parsed.clear();
  parsed.set(uses, made);
  return made;
}

/** The same few actions are used by thousands of steps. */
const parsed = new Map<string, Uses>();

function parse(uses: string): Uses {
  if (uses.trim() === '') return malformed('it is empty');
  if (/\s/.test(uses)) return malformed('it holds white space');
  if (uses.startsWith('docker://')) return docker(uses.slice('docker://'.length));
  const path = ownPath(uses);
  if (path !== undefined) return local(uses, path);
  if (/^\.\.?([/\\]|$)|^\/|^\\/.test(uses)) return malformed("a path starts with './', from the root of the repository");
  if (uses.includes('${{')) return malformed('no expression may stand in it');
  const [name, ref, ...more] = uses.split('@');
  if (ref === undefined) return malformed("the '@' and the ref behind it are missing");
  if (more.length > 0) return malformed("it holds more than one '@'");
  if (ref === '') return malformed("nothing stands behind the '@'");
  const parts = name.split('/');
  if (parts.length < 2 || parts.includes('')) return malformed("'owner/repository' must stand before the '@'");
  if (!/^[A-Za-z0-9][A-Za-z0-9-_]*$/.test(parts[0])) return malformed(`'${parts[0]}' is no name of an owner`);
  if (!/^[\w.-]+$/.test(parts[1])) return malformed(`'${parts[1]}' is no name of a repository`);
  return { kind: 'repository', name: name.toLowerCase(), ref, pinned: FULL_COMMIT.test(ref) };
}

function docker(image: string): Uses {
  return image === '' ? malformed("no image stands behind 'docker://'") : { kind: 'docker', image, pinned: DIGEST.test(image) };
}

function local(uses: string, path: string): Uses {
  // A folder such as `@acme` may be on the way; a ref hangs on the last one.
  if (/[^/]@[^/]*$/.test(uses)) return malformed('a path of the same repository has no ref: its own commit is used');
  return { kind: 'local', path };
}

function malformed(reason: string): Uses {
  return { kind: 'malformed', reason };
}
