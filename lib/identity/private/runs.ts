import { refsNamed } from './condition';
import { exampleOfPolicy } from './ref-pattern';
import { DeclaredEnvironmentModel, RepositoryModel, fnmatch } from '../../repository/inside';
import { ANY_BRANCH, EnvironmentNames, Route, Start, environmentNames, isPattern, mayRun, startsOf } from '../../semantics/inside';

/** One way in which a job can come to run, with the ref as far as it is known. */
export interface Run {
  readonly route: Route;
  readonly start: Start;
  readonly environment?: string;
  /** The job has an environment, but only the run can tell which. */
  readonly unknownEnvironment: boolean;
  /** Refs that such a run can have; undefined for one that cannot be told. */
  readonly refs: readonly (string | undefined)[];
  /** Whether these are all there are. */
  readonly exact: boolean;
}

/**
 * The runs of one way to a job. Triggers, conditions and the branch policy of the environment narrow the refs down; what is left of a pattern is tried with
 * names of interest and with a name that nobody thought of.
 */
export function runsOf(route: Route, repository: Pick<RepositoryModel, 'facts' | 'environments'>, interest: readonly string[] = []): Run[] {
  const names = environmentNames(route);
  const main = repository.facts?.defaultBranch ?? 'main';
  const starts = startsOf(route.trigger, main);
  return starts.flatMap((start) => environmentsIn(names).flatMap((environment) => {
    const declared = repository.environments.find(({ name }) => name.toLowerCase() === environment?.toLowerCase());
    const conditions = [...route.calls, route.job].map(({ condition }) => condition);
    const named = conditions.map(refsNamed);
    const policy = declared ? policyRefs(declared, main) : { exact: [], samples: [] };
    const possible = (ref: string) => start.takes(ref) && mayRun(conditions, { event: start.event, ref }) && (!declared || mayDeploy(declared, ref));
    const samples = start.exact ? [] : [...start.examples, ...named.flatMap((n) => n.samples), ...policy.samples].filter(possible);
    const exact = (start.exact ? [start.ref] : [...named.flatMap((n) => n.exact), ...policy.exact, ...interest]).filter(possible);
    const found = [...new Set([...exact, ...samples])];
    // Where patterns meet, some ref may fit all of them though none of the samples does.
    const patterns = start.examples.length === 0 || named.some((n) => n.samples.length > 0) || (declared !== undefined && hasPatterns(declared, start.ref));
    const untold = found.length === 0 && !start.exact && patterns && mayRun(conditions, { event: start.event });
    const refs = untold ? [undefined] : found;
    // A sample that somebody named besides says nothing of others; the default branch is only one of those that are protected.
    const told = declared?.refs.kind === 'protected-branches' ? named.flatMap((n) => n.exact) : exact;
    return refs.length === 0 ? [] : [{ route, start, environment, unknownEnvironment: names === 'unknown', refs, exact: !untold && samples.every((ref) => told.includes(ref)) }];
  }));
}

function environmentsIn(names: EnvironmentNames): readonly (string | undefined)[] {
  return typeof names === 'string' ? [undefined] : names;
}

/** Refs that are worth a try because the branch policy of an environment names them. */
export function policyRefs({ refs }: DeclaredEnvironmentModel, main: string): { readonly exact: readonly string[]; readonly samples: readonly string[] } {
  // Which branches are protected is for other settings to say; the default branch mostly is.
  if (refs.kind !== 'patterns') return { exact: [], samples: refs.kind === 'all' ? [] : [`refs/heads/${main}`] };
  const all = [...refs.branches.map((name) => ['heads', name] as const), ...refs.tags.map((name) => ['tags', name] as const)];
  return {
    exact: all.flatMap(([space, name]) => (isPattern(name) ? [] : [`refs/${space}/${name}`])),
    samples: all.flatMap(([space, name]) => (isPattern(name) && !name.startsWith('refs/') ? [`refs/${space}/${exampleOfPolicy(name)}`] : [])),
  };
}

/** Whether the branch policy of an environment may take some of the refs of a start that nobody named. */
function hasPatterns({ refs }: DeclaredEnvironmentModel, start: string): boolean {
  if (refs.kind !== 'patterns') return refs.kind === 'protected-branches' && /^(?:\*|refs\/heads\/)/.test(start);
  const pull = start.startsWith('refs/pull/');
  const names = start.startsWith('refs/tags/') ? refs.tags : start === '*' ? [...refs.branches, ...refs.tags] : refs.branches;
  // Only the ref of a pull request begins with `refs/` here.
  return names.some((name) => isPattern(name) && name.startsWith('refs/') === pull);
}

/** What the branch policy of an environment lets through. A pull request comes as `refs/pull/1/merge`. */
export function mayDeploy({ refs }: DeclaredEnvironmentModel, ref: string): boolean {
  if (refs.kind === 'all') return true;
  const [, space, ...names] = ref.split('/');
  if (refs.kind === 'protected-branches') return space === 'heads' && ref !== ANY_BRANCH;
  if (space === 'pull') return refs.branches.some((text) => fnmatch(text, ref));
  return (space === 'tags' ? refs.tags : refs.branches).some((text) => fnmatch(text, names.join('/')));
}
