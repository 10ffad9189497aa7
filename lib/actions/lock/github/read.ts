import { GITHUB_LOCK_FILE, GithubLock, LockedDependency } from './model';
import { InvalidValueError, asWritten } from '../../../core/inside';
import { SourceEntry, SourceNode, readYamlText } from '../../../expressions/inside';
import { entriesOf, textOf } from '../../../workflows/inside';

/** Formats that are known. Their difference is where a dependency says its GitHub. */
const VERSIONS = ['v0.0.2', 'v0.0.3'];
const KEY = /^[\w.-]+\/[\w.-]+@[^\s:]+$/;
const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
/** As GitHub's own reader has it. */
const MOST = 1024 * 1024;

/**
 * Reads GitHub's lock. It is changed by bots and by people: whatever GitHub's own reader would refuse is refused with its line.
 *
 * @throws InvalidValueError
 */
export function readGithubLock(text: string): GithubLock {
  if (text.length > MOST) throw wrong(undefined, 'it is larger than 1 MB');
  const { errors: [error], root } = readYamlText(text);
  if (error || root === undefined) throw wrong(error?.line, error?.message ?? 'there is nothing in it');
  if (root.kind !== 'map') throw wrong(root.place.line, 'it must be a map');
  const top = fieldsOf(root, ['version', 'workflows', 'dependencies'], 'the lock');
  const version = textOf(top.version?.value) ?? '';
  if (!VERSIONS.includes(version)) throw wrong(top.version?.place.line ?? 1, `its version must be ${VERSIONS.join(' or ')}, and is ${version === '' ? 'missing' : asWritten(version)}: another format is not written over`);
  const workflows = new Map(mapOf(top.workflows).map((entry) => [pathOf(entry), keysOf(entry.value, 'what a workflow uses')]));
  const dependencies = new Map<string, LockedDependency>();
  for (const entry of mapOf(top.dependencies)) {
    const key = keyOf(entry.key, entry.place.line);
    if (dependencies.has(key)) throw wrong(entry.place.line, `${asWritten(key)} stands there twice`);
    dependencies.set(key, dependencyOf(entry));
  }
  expectNoCircle(dependencies);
  return { version, workflows, dependencies };
}

function dependencyOf({ key, place, value }: SourceEntry): LockedDependency {
  if (value.kind !== 'map') throw wrong(place.line, `${asWritten(key)} must be a map`);
  const fields = fieldsOf(value, ['hostname', 'ref', 'commit', 'owner_id', 'repo_id', 'uses'], asWritten(key));
  const text = (name: string, pattern: RegExp, expected: string) => {
    const found = textOf(fields[name]?.value) ?? '';
    if (!pattern.test(found)) throw wrong(fields[name]?.place.line ?? place.line, `the ${name} of ${asWritten(key)} must be ${expected}, and is ${found === '' ? 'missing' : asWritten(found)}`);
    return found;
  };
  const id = (name: string) => Number(text(name, /^[1-9]\d{0,14}$/, 'a number that GitHub gave'));
  return {
    ref: text('ref', /^[^\s\p{Cc}]{1,255}$/u, 'a tag or a branch'),
    commit: text('commit', COMMIT, "a whole commit with the name of its hash, such as 'sha1-…'"),
    ownerId: id('owner_id'),
    repoId: id('repo_id'),
    uses: fields.uses === undefined ? [] : keysOf(fields.uses.value, `what ${asWritten(key)} uses`),
    ...fields.hostname === undefined ? {} : { hostname: text('hostname', /^(?:github\.com|[a-z\d-]{1,63}\.ghe\.com)$/, 'github.com or a tenant of ghe.com') },
  };
}

function keysOf(node: SourceNode, what: string): string[] {
  if (node.kind === 'scalar' && node.value === null) return [];
  if (node.kind !== 'list') throw wrong(node.place.line, `${what} must be a list`);
  return node.items.map((item) => keyOf(textOf(item) ?? '', item.place.line));
}

function keyOf(said: string, line: number): string {
  if (!KEY.test(said)) throw wrong(line, `${asWritten(said)} must be 'owner/repository@ref'`);
  const at = said.indexOf('@');
  return said.slice(0, at).toLowerCase() + said.slice(at);
}

/** A path that leads elsewhere would have somebody read another file. */
function pathOf({ key, place }: SourceEntry): string {
  if (/^\.github\/workflows\/[^/\p{Cc}]+\.ya?ml$/u.test(key)) return key;
  throw wrong(place.line, `${asWritten(key)} must be the path of a workflow, such as '.github/workflows/ci.yml'`);
}

function mapOf(entry: SourceEntry | undefined): readonly SourceEntry[] {
  if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.value === null)) return [];
  if (entry.value.kind !== 'map') throw wrong(entry.value.place.line, `'${entry.key}' must be a map`);
  return entriesOf(entry.value);
}

function fieldsOf(node: SourceNode, known: readonly string[], what: string): { readonly [name: string]: SourceEntry | undefined } {
  const found = new Map<string, SourceEntry>();
  for (const entry of entriesOf(node)) {
    if (!known.includes(entry.key)) throw wrong(entry.place.line, `${asWritten(entry.key)} is not known in ${what}; there are ${known.map((name) => `'${name}'`).join(', ')}`);
    if (found.has(entry.key)) throw wrong(entry.place.line, `'${entry.key}' stands twice in ${what}`);
    found.set(entry.key, entry);
  }
  return Object.fromEntries(found);
}

function expectNoCircle(dependencies: ReadonlyMap<string, LockedDependency>): void {
  const done = new Set<string>();
  for (const start of dependencies.keys()) {
    const way: { readonly key: string; next: number }[] = [{ key: start, next: 0 }];
    while (way.length > 0) {
      const top = way[way.length - 1];
      const next = dependencies.get(top.key)?.uses[top.next++];
      if (next === undefined) done.add(way.pop()!.key);
      else if (way.some(({ key }) => key === next)) throw wrong(undefined, `${asWritten(next)} uses itself, by way of what it uses`);
      else if (!done.has(next)) way.push({ key: next, next: 0 });
    }
  }
}

function wrong(line: number | undefined, why: string): InvalidValueError {
  return new InvalidValueError('file/lock', line === undefined ? GITHUB_LOCK_FILE : `${GITHUB_LOCK_FILE}:${line}`, why, { path: GITHUB_LOCK_FILE });
}
