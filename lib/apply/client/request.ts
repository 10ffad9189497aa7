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

/** `PUT /repos/acme/app/rulesets/7`. What stands in it may be a name that somebody else gave. */
export function shownRequest({ route, parameters }: { readonly route: string; readonly parameters: { readonly [name: string]: unknown } }): string {
  return route.replace(/\{(\w+)\}/g, (_, name) => printable(String(parameters[name]), 300));
}
