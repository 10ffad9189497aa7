import { Api } from './api';

/** One law of the public API. */
export interface Rule {
  /** As messages and decisions call it. */
  readonly name: string;
  /** What must hold, and what it is good for. */
  readonly law: string;
  /** What is allowed to be otherwise, by its name or that of its member alone, and why. An entry that nothing needs any more fails the test. */
  readonly except?: Readonly<Record<string, string>>;
  /** All that is against the law, exceptions included. */
  violations(api: Api): Violation[];
}

export interface Violation {
  /** What it is about, as `except` names it: `Job`, `Job.run`, `JobProps.name`. */
  readonly of: string;
  readonly at: string;
  /** What is wrong, and what to do. */
  readonly text: string;
}

/** What a rule says about an API, and its exceptions that nothing needs. */
export function judge(rule: Rule, api: Api): { readonly found: string[]; readonly stale: string[] } {
  const all = rule.violations(api);
  const { except = {} } = rule;
  const namesOf = ({ of }: Violation) => [of, of.split('.').at(-1)!];
  return {
    found: all.filter((violation) => !namesOf(violation).some((name) => name in except)).map(({ of, at, text }) => `${at} ${of} ${text} [${rule.name}]`),
    stale: Object.keys(except).filter((name) => !all.some((violation) => namesOf(violation).includes(name))).map((name) => `'${name}' is an exception of ${rule.name} that nothing needs any more: take it out.`),
  };
}
