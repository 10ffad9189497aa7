import { TrustDocument } from './trust-document';
import { rememberedOf } from '../../core/inside';

/** True, false, or undefined where it cannot be known. */
export type Truth = boolean | undefined;

/** One entry of `Principal` or `NotPrincipal`. */
export interface NamedPrincipal {
  /** As the policy has it: `AWS`, `Federated`, `Service`; `*` where the element itself is a star. */
  readonly kind: string;
  /** An ARN, the number of an account, the name of a service, `*`. */
  readonly text: string;
}

type Statement = TrustDocument['Statement'][number];

/** Whom a statement is about. */
export interface PrincipalElement {
  /** Whether those are named who are left out. */
  readonly not: boolean;
  readonly entries: readonly NamedPrincipal[];
}

/** What a statement names, entry by entry. */
export const principalsOf = rememberedOf(({ Principal, NotPrincipal }: Statement): PrincipalElement => {
  const element = Principal ?? NotPrincipal;
  const not = Principal === undefined;
  if (typeof element === 'string') return { not, entries: [{ kind: element, text: element }] };
  return { not, entries: Object.entries(element ?? {}).flatMap(([kind, names]) => textsOf(names).map((text) => ({ kind, text }))) };
});

/** Whether an entry is everybody: a star by itself, or one among accounts, which AWS takes for the same. */
export function isEverybody({ kind, text }: NamedPrincipal): boolean {
  return text === '*' && (kind === '*' || kind === 'AWS');
}

/** The twelve digits of the account that an entry belongs to; undefined where it tells none. */
export function accountOf(text: string): string | undefined {
  return /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(text)?.[1];
}

/** How two entries are compared: an account by its number is the same as its root. */
export function samePrincipal(one: string, other: string): boolean {
  const plain = (text: string) => /^arn:[^:]*:iam::(\d{12}):root$/.exec(text)?.[1] ?? text;
  return plain(one) === plain(other);
}

/**
 * Whether a statement is about somebody.
 *
 * @param names whether one entry names them
 */
export function isAbout(statement: Statement, names: (entry: NamedPrincipal) => Truth): Truth {
  const { not, entries } = principalsOf(statement);
  const answers = entries.map(names);
  const named = answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  if (!not || named === undefined) return named === undefined || !not ? named : !named;
  // AWS wants the account named along with whom it leaves out, so a denial that leaves accounts or roles out may leave out more, or less, than it says.
  if (!named && statement.Effect === 'Deny' && entries.some(({ kind }) => kind === 'AWS')) return undefined;
  return !named;
}

export function textsOf(value: unknown): readonly string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string');
}
