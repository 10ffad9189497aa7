import { conditionsOf } from '../access/trust-condition';
import { documentOf } from '../access/trust-document';
import { TrustModel } from '../model';

/** What trust names: what somebody tries who has read it. */
export interface NamedInTrust {
  /** Exact ones, and one for each pattern. */
  readonly refs: readonly string[];
  /** Those of `refs` that stand for a pattern. */
  readonly patterned: readonly string[];
  /** The refs of pull requests, as runs for a review have them: `refs/pull/1/merge`. */
  readonly pulls: readonly string[];
  /** As subjects have them, where `:` is `%3A`. */
  readonly environments: readonly string[];
  readonly workflows: readonly string[];
  /** Files of workflows, with repository and ref. */
  readonly files: readonly NamedFile[];
  /** `owner/name` that fits a pattern. */
  readonly repositories: readonly string[];
  /** Ids of owners and of repositories, where they stand in full. */
  readonly ids: { readonly owners: readonly string[]; readonly repositories: readonly string[] };
}

export interface NamedFile {
  /** `acme/app` */
  readonly repository: string;
  /** `.github/workflows/deploy.yml` */
  readonly file: string;
  /** As a token has it. */
  readonly whole: string;
}

export function namedIn(trust: TrustModel): NamedInTrust {
  const asked = askedBy(trust);
  const of = (claim: string) => asked.flatMap(([name, value]) => (name === claim ? [value] : []));
  const subjects = of('sub');
  const files = [...of('job_workflow_ref'), ...subjects.flatMap((text) => parts(text, /job_workflow_ref:([^:]+)/g))];
  const refs = [...of('ref'), ...subjects, ...files].flatMap(refsIn);
  return {
    refs: distinct(refs.map(({ ref }) => ref)),
    patterned: distinct(refs.filter(({ made }) => made).map(({ ref }) => ref)),
    pulls: distinct([...of('ref'), ...subjects].flatMap((text) => parts(text, /(refs\/pull\/[^:@]+)/g)).map((text) => text.replace(/\*+|\?/g, '1'))),
    environments: distinct([...of('environment').map(filled), ...subjects.flatMap((text) => [
      ...parts(text, /environment:([^:]+)/g).map(filled), ...tails(text),
    ])]),
    workflows: distinct(of('workflow').map(filled)),
    files: files.map(filled).flatMap((whole) => {
      const [, repository, file] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(whole) ?? [];
      return file === undefined ? [] : [{ repository, file, whole }];
    }),
    repositories: distinct([...subjects.flatMap((text) => parts(text, /^repo:([^:]*[*?][^:]*)/g)), ...of('repository').filter(isPattern)].map((text) => filled(text).replace(/@[^/]*/g, ''))
      .filter((name) => /^[\w.-]+\/[\w.-]+$/.test(name))),
    ids: {
      owners: distinct([...of('repository_owner_id'), ...subjects.flatMap((text) => [...parts(text, /^repo:[^:/]*@(\d+)\//g), ...parts(text, /repository_owner_id:(\d+)/g)])].filter(isNumber)),
      repositories: distinct([...of('repository_id'), ...subjects.flatMap((text) => [...parts(text, /^repo:[^:/]*\/[^:]*@(\d+)/g), ...parts(text, /repository_id:(\d+)/g)])].filter(isNumber)),
    },
  };
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** Claims and the values that they are compared with. */
function askedBy(trust: TrustModel): readonly (readonly [claim: string, value: string])[] {
  if (trust.kind === 'claims') return trust.anyOf.flatMap((set) => Object.entries(set).flatMap(([claim, values]) => values.map((value) => [claim, value] as const)));
  return documentOf(trust).Statement.flatMap((statement) => conditionsOf(statement).flatMap(({ key, values }) => values.map((value) => [key.slice(key.lastIndexOf(':') + 1).toLowerCase(), value] as const)));
}

function refsIn(text: string): { readonly ref: string; readonly made: boolean }[] {
  const whole = parts(text, /(refs\/(?:heads|tags)\/[^:@]+)/g).map((ref) => ({ ref: filled(ref), made: isPattern(ref) }));
  return [...whole, ...tails(text).flatMap((name) => [{ ref: `refs/heads/${name}`, made: true }, { ref: `refs/tags/${name}`, made: true }])];
}

/** What can stand at the end of a text for a `*` in the middle of it. */
function tails(text: string): readonly string[] {
  const starts = [...text.matchAll(/\*(?=.)/gs)].map(({ index }) => index);
  return starts.map((at) => filled(text.slice(at)).replace(/^any\//, '')).filter((name) => name !== '' && !/[:@\s]/.test(name));
}

/** A text that fits a pattern. */
export function filled(pattern: string): string {
  return pattern.replace(/\$\{([*?$])\}|\*+|\?/g, (sign, plain) => plain ?? (sign === '?' ? 'x' : 'any'));
}

export function isPattern(text: string): boolean {
  return filled(text) !== text;
}

function parts(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, part]) => part);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
