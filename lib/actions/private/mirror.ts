import { InvalidValueError, expectArgument, kinds } from '../../core/inside';

/** Where the copies of an owner's actions are: a pattern with `{repo}` and perhaps `{owner}`. */
export interface MirrorRule {
  readonly pattern: string;
}

const OWNER = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
const PATTERN = /^[A-Za-z0-9][A-Za-z0-9-]*\/[\w.{}-]*\{repo\}[\w.{}-]*$/;

export function checkMirror(owner: string, target: string): MirrorRule {
  expectArgument('ActionPins.mirror', owner, kinds.text, 'the first argument');
  expectArgument('ActionPins.mirror', target, kinds.text, 'the second argument', owner);
  const what = `ActionPins.mirror('${owner}', '${target}')`;
  if (owner !== '*' && !OWNER.test(owner)) throw new InvalidValueError('call/wrong-value', what, "the first argument must be the owner of actions, such as 'actions', or '*' for all", { option: 'owner', given: owner });
  const pattern = target.includes('/') ? target : `${target}/{repo}`;
  const strange = (pattern.match(/\{[^}]*\}/g) ?? []).find((hole) => !['{owner}', '{repo}'].includes(hole));
  if (!PATTERN.test(pattern) || strange) {
    throw new InvalidValueError('call/wrong-value', what, "the second argument must be an owner, such as 'acme-mirror', or a pattern with {repo} and perhaps {owner}, such as 'acme/{owner}-{repo}'", { option: 'target', given: target });
  }
  return { pattern };
}

/** `actions/cache/restore` → `acme/actions-cache/restore`: a folder inside the repository stays where it is. */
export function mirrored(action: string, { pattern }: MirrorRule): string {
  const [owner, repo, ...path] = action.split('/');
  return [pattern.replaceAll('{owner}', owner).replaceAll('{repo}', repo), ...path].join('/');
}
