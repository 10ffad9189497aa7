import { schemaOf } from '../client/request-body';

interface RuleSchema {
  readonly properties?: { readonly type?: { readonly enum?: readonly string[] } };
}

let known: ReadonlySet<string> | undefined;

/** Whether a type of rules is one of those that GitHub described when this Slipway was made. Asked only for rules that nobody declared. */
export function isKnownRule(type: string): boolean {
  known ??= new Set(kinds().flatMap(({ properties }) => properties?.type?.enum ?? []));
  // A type that stands there twice is told apart by a number.
  return known.has(type.replace(/ \(\d+\)$/, ''));
}

function kinds(): readonly RuleSchema[] {
  const { properties } = schemaOf('POST /repos/{owner}/{repo}/rulesets') as { properties: { rules: { items: { oneOf: readonly RuleSchema[] } } } };
  return properties.rules.items.oneOf;
}
