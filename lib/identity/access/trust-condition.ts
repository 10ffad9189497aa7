import { printable, rememberedOf } from '../../core/inside';
import { Claims } from '../model';
import { TrustDocument } from './trust-document';
import { Variables, matchesSigns, plainText, signsOf } from './wildcard';

/** One key of a condition block. @internal */
export interface TrustCondition {
  /** As written: `ForAnyValue:StringLikeIfExists`. */
  readonly operator: string;
  readonly set?: 'ForAnyValue' | 'ForAllValues';
  /** Without prefix and suffix: `StringLike`. */
  readonly test: string;
  readonly ifExists: boolean;
  readonly key: string;
  readonly values: readonly string[];
}

/** The claims that AWS reads from a token of GitHub. */
const EVERYWHERE = ['aud', 'sub', 'amr'];
const OF_GITHUB = [...EVERYWHERE, 'actor', 'actor_id', 'enterprise_id', 'environment', 'job_workflow_ref', 'ref', 'repository', 'repository_id', 'repository_owner_id', 'workflow'];

/** The claims that only some tokens have: of a job with an environment, of a repository in an enterprise. */
const OF_SOME = ['amr', 'environment', 'enterprise_id'];

/** Whether no token of GitHub is without a claim, as far as AWS reads it. */
export function everyTokenHas(claim: string, issuer: string): boolean {
  return claimsThatAwsReads(issuer).includes(claim) && !OF_SOME.includes(claim);
}

/** The claims that AWS looks at: all others are as good as missing. A server of one's own is an issuer like any other to it. */
export function claimsThatAwsReads(issuer: string): readonly string[] {
  return /^token\.actions\.(githubusercontent\.com(\/|$)|[^/]+\.ghe\.com$)|^github\.com\/enterprises\//i.test(issuer) ? OF_GITHUB : EVERYWHERE;
}

/** The conditions of a statement; what is no condition at all can never hold. Asked for every token that somebody could have. */
export const conditionsOf = rememberedOf(({ Condition }: TrustDocument['Statement'][number]): readonly TrustCondition[] => {
  return Object.entries((Condition ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>).flatMap(([operator, keys]) => {
    const [, set, test, ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/i.exec(operator) ?? [undefined, undefined, operator];
    return Object.entries(keys ?? {}).map(([key, values]): TrustCondition => ({
      operator,
      set: set === undefined ? undefined : set.toLowerCase() === 'foranyvalue' ? 'ForAnyValue' : 'ForAllValues',
      test: spelled(test),
      ifExists: ifExists !== undefined,
      key,
      values: [values].flat().map(String),
    }));
  });
});

/** The claim that a key names: `sub`; undefined for a key that is not one of the issuer's. */
export function claimNamed(key: string, issuer: string): string | undefined {
  const prefix = `${issuer}:`.toLowerCase();
  return key.toLowerCase().startsWith(prefix) ? key.slice(prefix.length).toLowerCase() : undefined;
}

/** Claims that are not known where they are not given: these, or all that there are. */
export type Untold = readonly string[] | 'all';

interface Held {
  readonly truth: boolean | undefined;
  /** Why it does not hold, or what it depends on. */
  readonly because: string;
}

type Comparison = (expected: string, given: string, variables: Variables | undefined) => boolean | undefined;

const equals: Comparison = (expected, given, variables) => {
  const text = plainText(expected, variables);
  return text === undefined ? undefined : text === given;
};
const sameButCase: Comparison = (expected, given, variables) => {
  const text = plainText(expected, variables);
  return text === undefined ? undefined : text.toLowerCase() === given.toLowerCase();
};
const matchesPattern: Comparison = (expected, given, variables) => {
  const signs = signsOf(expected, variables);
  return signs && matchesSigns(signs, given);
};

/** Tests by their names. A negated one holds when none of the values fits. */
const TESTS: Readonly<Record<string, { readonly fits: Comparison; readonly negated: boolean }>> = {
  StringEquals: { fits: equals, negated: false },
  StringNotEquals: { fits: equals, negated: true },
  StringEqualsIgnoreCase: { fits: sameButCase, negated: false },
  StringNotEqualsIgnoreCase: { fits: sameButCase, negated: true },
  StringLike: { fits: matchesPattern, negated: false },
  StringNotLike: { fits: matchesPattern, negated: true },
  Bool: { fits: (expected, given) => expected.toLowerCase() === given.toLowerCase(), negated: false },
};

/** AWS reads the names of tests without case. */
function spelled(test: string): string {
  return [...Object.keys(TESTS), 'Null'].find((name) => name.toLowerCase() === test.toLowerCase()) ?? test;
}

/**
 * Whether a condition holds for the claims of a token.
 *
 * @param issuer whose claims they are; empty where there is no token
 * @param untold claims that are not known where they are not given
 */
export function conditionHolds(condition: TrustCondition, claims: Claims, issuer: string, version: string, untold: Untold): Held {
  const { key, operator, test, set, ifExists, values } = condition;
  const name = claimNamed(key, issuer);
  // Keys of the request itself have short prefixes; those of another provider have its address, and are not there.
  if (name === undefined && !key.split(':')[0].includes('.')) return { truth: undefined, because: `'${key}', which the token does not tell` };
  const valueOf = (claim: string | undefined) => (claim !== undefined && claimsThatAwsReads(issuer).includes(claim) ? claims[claim] : undefined);
  const given = valueOf(name);
  const hidden = given === undefined && name !== undefined && (untold === 'all' || untold.includes(name));
  // AWS knows no `NullIfExists`, nor one for sets.
  if (test === 'Null' && set === undefined && !ifExists) {
    const missing = given === undefined && !(hidden && everyTokenHas(name, issuer));
    if (missing && hidden) return { truth: undefined, because: `the claim '${name}', which only the run can tell` };
    return { truth: values.some((value) => (value.toLowerCase() === 'true') === missing), because: `'${key}' is ${missing ? 'missing' : 'there'}` };
  }
  const known = Object.hasOwn(TESTS, test) ? TESTS[test] : undefined;
  if (!known) return { truth: undefined, because: `${operator} on '${key}', which is not known here` };
  if (hidden) return { truth: undefined, because: `the claim '${name}', which only the run can tell` };
  if (given === undefined) {
    const truth = ifExists || set === 'ForAllValues' || (known.negated && set === undefined);
    return { truth, because: `the claim '${name ?? key}' is missing` };
  }
  const variables = version === '2012-10-17' ? (variable: string) => valueOf(claimNamed(variable, issuer)) : undefined;
  const fits = values.map((value) => known.fits(value, given, variables));
  const any = fits.includes(true) ? true : fits.includes(undefined) ? undefined : false;
  const truth = any === undefined ? undefined : any !== known.negated;
  const list = values.map((value) => `'${printable(value, 120)}'`).join(' or ');
  return { truth, because: any === undefined ? `a variable in ${operator} of '${key}'` : `${name} is '${printable(given, 120)}', but ${operator} wants ${list || 'what nothing can be'}` };
}
