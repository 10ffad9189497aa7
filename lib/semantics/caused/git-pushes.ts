import { CausedEvent } from '../../actions/inside';
import { askedOfGit } from '../../scripts/inside';

type Words = readonly string[];

const OWN = /^(?:refs\/heads\/)?(?:\$\{?GITHUB_(?:REF_NAME|REF|HEAD_REF)\}?|HEAD|@)$/;

/** What the pushes among commands cause, as their words say it. */
export function gitPushes(commands: readonly Words[]): readonly CausedEvent[] {
  const git = commands.map(askedOfGit).filter((asked) => asked !== undefined);
  const tags = git.flatMap(([verb, ...words]) => (verb === 'tag' ? tagIn(words) ?? [] : []));
  const branch = git.map(otherBranch).find((name) => name !== undefined);
  return git.flatMap(([verb, ...words]) => (verb === 'push' ? pushedBy(words, tags, branch) : []));
}

/** The branch that a command makes and goes to. */
function otherBranch([verb, ...words]: Words): string | undefined {
  if (verb === 'branch') return words.find((word) => !word.startsWith('-'));
  const makes = verb === 'checkout' ? /^-[bB]$/ : verb === 'switch' ? /^(?:-[cC]|--create)$/ : undefined;
  const at = makes ? words.findIndex((word) => makes.test(word)) : -1;
  return at < 0 ? undefined : words[at + 1];
}

function pushedBy(words: Words, tags: readonly string[], branch: string | undefined): readonly CausedEvent[] {
  if (words.some((word) => /^(?:--dry-run|-n|--delete|-d)$/.test(word))) return [];
  const [, ...refs] = words.filter((word, i) => !word.startsWith('-') && !/^(?:-o|--push-option|--repo)$/.test(words[i - 1] ?? ''));
  const withTags = words.some((word) => /^--(?:tags|follow-tags|mirror)$/.test(word));
  const onlyTags = words.includes('--tags') && refs.length === 0;
  const named = refs.flatMap((ref) => refOf(ref, tags, branch));
  return [
    ...withTags ? (tags.length > 0 ? tags : [undefined]).map((name) => tagged(name)) : [],
    ...onlyTags ? [] : refs.length === 0 ? ownBranch(branch) : named,
  ];
}

function refOf(ref: string, tags: readonly string[], branch: string | undefined): readonly CausedEvent[] {
  const target = ref.replace(/^\+/, '').split(':').at(-1)!;
  if (OWN.test(target)) return target === 'HEAD' || target === '@' ? ownBranch(branch) : [{ event: 'push', space: 'branches', branch: 'own' }];
  const name = target.replace(/^refs\/(?:heads|tags)\//, '');
  if (target.startsWith('refs/tags/') || tags.includes(target)) return [tagged(name)];
  // A name that only the run knows may be one of a branch or of a tag.
  return isPlain(name) ? [{ event: 'push', space: 'branches', name }] : [];
}

/** Unless the script went to another branch before. */
function ownBranch(other: string | undefined): readonly CausedEvent[] {
  if (other === undefined) return [{ event: 'push', space: 'branches', branch: 'own' }];
  return isPlain(other) ? [{ event: 'push', space: 'branches', name: other }] : [];
}

function tagged(name: string | undefined): CausedEvent {
  return { event: 'push', space: 'tags', name: name !== undefined && isPlain(name) ? name : undefined };
}

/** `git tag -a v1 -m "…"`: what is neither an option nor the value of one. Without a name, or with `-d`, none is made. */
function tagIn(words: Words): string | undefined {
  if (words.some((word) => /^(?:-d|--delete|-l|--list|--sort.*|--contains|--points-at)$/.test(word))) return undefined;
  return words.find((word, i) => !word.startsWith('-') && !/^-(?:m|F|u|am|sm|-message|-file|-local-user)$/.test(words[i - 1] ?? ''));
}

function isPlain(name: string): boolean {
  return name !== '' && !/[$`*({%]/.test(name);
}
