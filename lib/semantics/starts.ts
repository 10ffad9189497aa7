import { exampleOf, isPattern } from './filters';
import { ANY_PULL } from './outlook';
import { passesFilter } from '../core/inside';
import { TriggerModel } from '../workflows/inside';

/** What a trigger says about the ref of the runs it starts. */
export interface Start {
  readonly event: string;
  /** `refs/heads/main`, or a pattern such as `refs/heads/release/*`; `*` where any branch and tag will do. */
  readonly ref: string;
  readonly exact: boolean;
  /** Refs to try when all that is known is a pattern. */
  readonly examples: readonly string[];
  /** What stands in the subject instead of the ref. */
  readonly context?: 'pull_request';
  /** Whether somebody without write access can cause it from a fork. */
  readonly fork: boolean;
  /** Whether a run from a fork gets what its permissions say: it runs what the repository itself holds. */
  readonly base: boolean;
  takes(ref: string): boolean;
}

/** A branch that nobody declares: what holds for it holds for any. */
export const ANY_BRANCH = 'refs/heads/any-branch';
export const ANY_TAG = 'refs/tags/any-tag';

const PULL = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
/** They run in the context of the base repository, though a fork can cause them. */
const BASE = new Set(['pull_request_target', 'workflow_run']);
/** The ref is that of the thing, or the person's choice. */
const ANYWHERE = new Set(['workflow_dispatch', 'create', 'deployment', 'deployment_status', 'registry_package']);

/** From where the runs of a trigger come. All events that are not named run on the default branch. */
export function startsOf(trigger: TriggerModel, defaultBranch: string): readonly Start[] {
  const { event, filters } = trigger;
  const common = { event, fork: false, base: false };
  if (event === 'push') return pushes(filters).map((start) => ({ ...common, ...start }));
  if (PULL.has(event)) {
    const pull = { ...common, ref: 'refs/pull/*/merge', exact: false, examples: [ANY_PULL], takes: (ref: string) => /^refs\/pull\/\d+\/merge$/.test(ref) };
    const context = event === 'pull_request' ? 'pull_request' as const : undefined;
    // A merged pull request runs on the branch that it was merged into.
    const merged = trigger.types?.includes('closed') ? filteredRefs(filters, 'branches', 'heads') : [];
    return [{ ...pull, context }, { ...pull, context, fork: true }, ...merged.map((start) => ({ ...common, ...start, context }))];
  }
  if (event === 'merge_group') return [{ ...common, ...pattern('heads', 'gh-readonly-queue/**', (name) => name.startsWith('gh-readonly-queue/')) }];
  if (event === 'release') return [{ ...common, ...pattern('tags', '**', () => true) }];
  if (ANYWHERE.has(event)) return [{ ...common, ref: '*', exact: false, examples: [`refs/heads/${defaultBranch}`, ANY_BRANCH, ANY_TAG], takes: (ref) => /^refs\/(heads|tags)\/./.test(ref) }];
  const start = { ...common, ...exactly(`refs/heads/${defaultBranch}`) };
  return BASE.has(event) ? [start, { ...start, fork: true, base: true }] : [start];
}

type Ref = Pick<Start, 'ref' | 'exact' | 'examples' | 'takes'>;

function pushes(filters: TriggerModel['filters']): Ref[] {
  const said = (kind: string) => filters[kind] !== undefined || filters[`${kind}-ignore`] !== undefined;
  const neither = !said('branches') && !said('tags');
  const refs = (kind: 'branches' | 'tags', space: 'heads' | 'tags') => (neither || said(kind) ? filteredRefs(filters, kind, space) : []);
  return [...refs('branches', 'heads'), ...refs('tags', 'tags')];
}

function filteredRefs(filters: TriggerModel['filters'], kind: 'branches' | 'tags', space: 'heads' | 'tags'): Ref[] {
  const [wanted, ignored] = [filters[kind], filters[`${kind}-ignore`]];
  if (!wanted) return [pattern(space, '**', (name) => !passesFilter(name, ignored ?? []))];
  return wanted.filter((text) => !text.startsWith('!')).flatMap((text) => {
    if (isPattern(text)) return [pattern(space, text, (name) => passesFilter(name, [text]) && passesFilter(name, wanted))];
    return passesFilter(text, wanted) ? [exactly(`refs/${space}/${text}`)] : [];
  });
}

/** Nobody asks whether it takes another one. */
function exactly(ref: string): Ref {
  return { ref, exact: true, examples: [ref], takes: () => true };
}

function pattern(space: 'heads' | 'tags', text: string, takes: (name: string) => boolean): Ref {
  const prefix = `refs/${space}/`;
  const examples = [space === 'heads' ? ANY_BRANCH : ANY_TAG, `${prefix}${exampleOf(text)}`].filter((ref) => takes(ref.slice(prefix.length)));
  return { ref: `${prefix}${text}`, exact: false, examples: examples.slice(0, 1), takes: (ref) => ref.startsWith(prefix) && takes(ref.slice(prefix.length)) };
}
