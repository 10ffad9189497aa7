import { CausedEvent } from '../../actions/inside';

const OWN = /^(?:refs\/heads\/)?(?:\$\{?GITHUB_(?:REF_NAME|REF|HEAD_REF)\}?|HEAD|@)$/;
const OTHER_BRANCH = /\bgit\s+(?:checkout\s+(?:\S+\s+)*?-[bB]|switch\s+(?:\S+\s+)*?(?:-[cC]|--create)|branch)\s+(\S+)/;

/** What the pushes of a script cause, as its lines say it. */
export function gitPushes(script: string): readonly CausedEvent[] {
  const tags = [...script.matchAll(/\bgit\s+tag\s+([^\n;&|]*)/g)].flatMap(([, words]) => tagIn(wordsOf(words)) ?? []);
  return [...script.matchAll(/\bgit\s+(?:-\S+\s+(?:[^\s-]\S*\s+)?)*push\b([^\n;&|]*)/g)].flatMap(([, words]) => pushedBy(wordsOf(words), tags, script));
}

function pushedBy(words: readonly string[], tags: readonly string[], script: string): readonly CausedEvent[] {
  if (words.some((word) => /^(?:--dry-run|-n|--delete|-d)$/.test(word))) return [];
  const [, ...refs] = words.filter((word, i) => !word.startsWith('-') && !/^(?:-o|--push-option|--repo)$/.test(words[i - 1] ?? ''));
  const withTags = words.some((word) => /^--(?:tags|follow-tags|mirror)$/.test(word));
  const onlyTags = words.includes('--tags') && refs.length === 0;
  const named = refs.flatMap((ref) => refOf(ref, tags, script));
  return [
    ...withTags ? (tags.length > 0 ? tags : [undefined]).map((name) => tagged(name)) : [],
    ...onlyTags ? [] : refs.length === 0 ? ownBranch(script) : named,
  ];
}

function refOf(ref: string, tags: readonly string[], script: string): readonly CausedEvent[] {
  const target = ref.replace(/^\+/, '').split(':').at(-1)!;
  if (OWN.test(target)) return target === 'HEAD' || target === '@' ? ownBranch(script) : [{ event: 'push', space: 'branches', branch: 'own' }];
  const name = target.replace(/^refs\/(?:heads|tags)\//, '');
  if (target.startsWith('refs/tags/') || tags.includes(target)) return [tagged(name)];
  // A name that only the run knows may be one of a branch or of a tag.
  return isPlain(name) ? [{ event: 'push', space: 'branches', name }] : [];
}

/** Unless the script went to another branch before. */
function ownBranch(script: string): readonly CausedEvent[] {
  const [, other] = OTHER_BRANCH.exec(script) ?? [];
  if (other === undefined) return [{ event: 'push', space: 'branches', branch: 'own' }];
  const name = unquoted(other);
  return isPlain(name) ? [{ event: 'push', space: 'branches', name }] : [];
}

function tagged(name: string | undefined): CausedEvent {
  return { event: 'push', space: 'tags', name: name !== undefined && isPlain(name) ? name : undefined };
}

/** `git tag -a v1 -m "…"`: what is neither an option nor the value of one. Without a name, or with `-d`, none is made. */
function tagIn(words: readonly string[]): string | undefined {
  if (words.some((word) => /^(?:-d|--delete|-l|--list|--sort.*|--contains|--points-at)$/.test(word))) return undefined;
  return words.find((word, i) => !word.startsWith('-') && !/^-(?:m|F|u|am|sm|-message|-file|-local-user)$/.test(words[i - 1] ?? ''));
}

function isPlain(name: string): boolean {
  return name !== '' && !/[$`*({%]/.test(name);
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).map(unquoted);
}

function unquoted(word: string): string {
  return word.replace(/["']/g, '');
}
