import { printable } from '../../core/inside';

/** A request as messages name it. */
export interface Request {
  /** `PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}`. */
  readonly route: string;
  readonly parameters: { readonly [name: string]: string | number };
}

export function methodOf({ route }: Request): string {
  return route.split(' ')[0];
}

/** Why a value cannot stand in an address; undefined: it can. */
export function addressProblem(value: string | number): string | undefined {
  // An address folds them, in every spelling: deleting the environment '..' would delete the repository.
  if (value === '.' || value === '..') return `the name '${value}' would make it another address`;
  return /\p{Cs}/u.test(String(value)) ? 'a name with half a character cannot stand in an address' : undefined;
}

/** Whether it changes something. A GraphQL query asks, whatever its method says. */
export function isWrite(request: Request): boolean {
  return methodOf(request) !== 'GET' && request.route !== 'POST /graphql';
}

/** `PUT /repos/acme/app/rulesets/7`. What stands in it may be a name that somebody else gave. */
export function shownRequest({ route, parameters }: { readonly route: string; readonly parameters: { readonly [name: string]: unknown } }): string {
  return route.replace(/\{(\w+)\}/g, (_, name) => printable(String(parameters[name]), 300));
}
