import { titleOf } from './resources/resource';
import { settingKind } from './resources/settings';
import { Selectable, kindWordOf, selects, wordOf } from './selector';
import { InvalidValueError, printable, similar } from '../core/inside';
import { DesiredSettings, DesiredState } from '../repository/inside';

/** A document of which a part was chosen. */
export interface Chosen {
  readonly desired: DesiredState;
  /** Titles of what was declared and not chosen. */
  readonly leftOut: readonly string[];
}

/**
 * What the words choose of a document: `environment`, or `environment:staging`. Nothing is known of the rest, so that nothing of it is compared, written or removed.
 *
 * @param words of `--only`; none: everything
 */
export function onlyOf(desired: DesiredState, words: readonly string[] = []): Chosen {
  if (words.length === 0) return { desired, leftOut: [] };
  const parts = partsOf(desired);
  for (const word of words) expectPart(word, parts);
  const isChosen = (part: Selectable) => words.some((word) => selects(word, part));
  const chosen = <T>(list: readonly T[] | undefined, partOf: (item: T) => Selectable) => {
    const left = list?.filter((item) => isChosen(partOf(item)));
    return left && left.length > 0 ? left : undefined;
  };
  const settings = Object.entries(desired.settings ?? {}).filter(([key]) => isChosen({ kind: settingKind(key as keyof DesiredSettings), name: '' }));
  return {
    desired: {
      version: desired.version,
      repository: desired.repository,
      settings: settings.length > 0 ? Object.fromEntries(settings) as DesiredSettings : undefined,
      environments: chosen(desired.environments, environment),
      rulesets: chosen(desired.rulesets, ruleset),
      branch_protection: chosen(desired.branch_protection, protection),
      secrets: chosen(desired.secrets, secret),
      dependabot_secrets: chosen(desired.dependabot_secrets, secret),
      codespaces_secrets: chosen(desired.codespaces_secrets, secret),
      variables: chosen(desired.variables, variable),
    },
    leftOut: [...new Set(parts.filter((part) => !isChosen(part)).map(titleOf))],
  };
}

const environment = ({ name }: { readonly name: string }): Selectable => ({ kind: 'environment', name });
const ruleset = ({ name }: { readonly name: string }): Selectable => ({ kind: 'ruleset', name });
const protection = ({ branch }: { readonly branch: string }): Selectable => ({ kind: 'branch protection', name: branch });
const secret = (name: string): Selectable => ({ kind: 'secret', name });
const variable = (name: string): Selectable => ({ kind: 'variable', name });

/** Everything that a document declares, in the order of a plan. */
function partsOf(desired: DesiredState): Selectable[] {
  const { settings = {}, environments = [], rulesets = [], branch_protection = [], secrets = [], dependabot_secrets = [], codespaces_secrets = [], variables = [] } = desired;
  return [
    ...Object.entries(settings).filter(([, value]) => value !== undefined).map(([key]) => ({ kind: settingKind(key as keyof DesiredSettings), name: '' })),
    ...environments.map(environment), ...rulesets.map(ruleset), ...branch_protection.map(protection),
    ...[...secrets, ...dependabot_secrets, ...codespaces_secrets].map(secret), ...variables.map(variable),
  ];
}

/** A slip must not be read as "nothing to do". */
function expectPart(word: string, parts: readonly Selectable[]): void {
  if (parts.some((part) => selects(word, part))) return;
  const words = [...new Set(parts.flatMap((part) => [kindWordOf(part.kind), wordOf(part)]))];
  const near = similar(word, words);
  const there = near !== undefined ? `did you mean ${printable(near)}?` : words.length === 0 ? 'it declares nothing' : `there are ${words.map((one) => printable(one)).join(', ')}`;
  throw new InvalidValueError('call/wrong-value', `--only ${printable(word)}`, `it takes <kind> or <kind>:<name> of something that the document declares; ${there}`, { option: '--only', given: word, allowed: words });
}
