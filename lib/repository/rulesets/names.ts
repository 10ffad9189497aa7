import { InvalidValueError, expectArgument, kinds } from '../../core/inside';

const SLUG = /^[a-z\d](?:[\w.-]*\w)?$/i;
const LOGIN = /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?(?:_[a-z\d]+)?$/i;

/** What GitHub calls somebody, and how that looks. */
const NAMES = {
  team: { pattern: SLUG, what: "the name of a team as in its address, such as 'platform-leads'" },
  app: { pattern: SLUG, what: "the name of a GitHub App as in its address, such as 'renovate'" },
  user: { pattern: LOGIN, what: 'the login of a user' },
  role: { pattern: /\S/, what: "the name of a role: 'maintain', 'write', 'admin' or one of your own" },
};

export type NameKind = keyof typeof NAMES;

/** The bare name: people write `@acme/platform` as well. */
export function bareName(call: string, name: string, kind: NameKind): string {
  expectArgument(call, name, kinds.text, 'the name');
  const bare = kind === 'role' ? name.trim() : name.replace(/^@(?:[\w-]+\/)?/, '');
  const { pattern, what } = NAMES[kind];
  if (!pattern.test(bare) || bare.includes('${')) throw new InvalidValueError('call/wrong-value', `${call}('${name}')`, `it takes ${what}`, { option: 'name', given: name, allowed: [what] });
  return bare;
}

/** Names of an option, where they are given as lists. */
export function bareNames(call: string, names: readonly string[] | undefined, kind: NameKind): string[] {
  return (names ?? []).map((name) => bareName(call, name, kind));
}

/** Why this is no name of a branch or tag, nor a pattern that GitHub takes: Ruby's File.fnmatch without `\`, `[^…]` and `{a,b}`. */
export function refProblem(name: string): string | undefined {
  if (name === '') return 'it is empty';
  if (name.includes('${')) return 'it holds an expression, and settings hold names';
  if (/[\s~^:\\\u0000-\u001f\u007f]/.test(name.replace(/\[\^/g, '['))) return 'no branch or tag has such a character in its name';
  if (name.startsWith('!')) return "a pattern cannot exclude, and the '!' is taken as a part of the name";
  if (/^[/-]|[/.]$|\/\/|\.\.|\/\.|^\.|@\{|\.lock$|^@$/.test(name)) return 'Git allows no such name';
  if (name.includes('[^')) return 'GitHub knows no [^…]';
  if (/\{[^}]*,[^}]*\}/.test(name)) return 'GitHub knows no {a,b}: write a pattern for each';
  return (name.match(/\[/g) ?? []).length === (name.match(/\]/g) ?? []).length ? undefined : 'a [ is not closed';
}
