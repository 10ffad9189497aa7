import { jobsIn } from './deploying-jobs';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { TriggerModel, WorkflowModel } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';
import { fnmatch } from '../../environment/fnmatch';
import { DeclaredEnvironmentModel } from '../../environment/model';

/** What a run can be for, as far as it is known. */
interface Ref {
  readonly kind: 'branch' | 'tag' | 'pull-request';
  /** The name; undefined for any of the kind. */
  readonly name?: string;
}

/** A job whose runs are never for a branch or tag that its environment lets through is always refused. */
export const environmentUnreachable: Rule = {
  id: 'repository/environment-unreachable',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const environment of DeclaredRepository.of(model).environments) {
      if (environment.refs.kind !== 'patterns') continue;
      for (const { job, workflow, names } of jobsIn(environment.name, model)) {
        const refs = names?.size === 1 ? refsOf(workflow, model) : undefined;
        if (!refs || refs.length === 0 || refs.some((ref) => mayDeploy(ref, environment))) continue;
        report({
          message: `The job '${job.id}' runs for ${inWords(refs)}, and its environment '${environment.name}' lets only ${allowed(environment)} deploy: GitHub refuses every run of the job.`,
          at: [job, { origin: environment.origin, note: 'the environment' }],
          fix: 'Let the environment take the ref, { branches: […], tags: […] }, or let the workflow run for one that it takes.',
        });
      }
    }
  },
};

/** Undefined when a run can be for anything. */
function refsOf({ triggers }: WorkflowModel, model: DeliveryModel): Ref[] | undefined {
  const refs = triggers.map((trigger) => refsOfTrigger(trigger, model));
  return refs.includes(undefined) ? undefined : refs.flatMap((some) => some!);
}

function refsOfTrigger({ event, types, filters }: TriggerModel, model: DeliveryModel): Ref[] | undefined {
  const { facts } = DeclaredRepository.of(model);
  // A pull request that was merged runs on the branch that it went to.
  if (event === 'pull_request') return types?.includes('closed') ? undefined : [{ kind: 'pull-request' }];
  if (event === 'schedule') return facts && [{ kind: 'branch', name: facts.defaultBranch }];
  const { branches, tags } = filters;
  if (event !== 'push' || (!branches && !tags) || filters['branches-ignore'] || filters['tags-ignore']) return undefined;
  const named = (kind: 'branch' | 'tag', patterns: readonly string[] = []) => patterns.map((pattern): Ref => ({ kind, name: /[*?+[\]!\\]|\$\{/.test(pattern) ? undefined : pattern }));
  return [...named('branch', branches), ...named('tag', tags)];
}

function mayDeploy({ kind, name }: Ref, { refs }: DeclaredEnvironmentModel): boolean {
  if (refs.kind !== 'patterns') return true;
  // The ref of a pull request is `refs/pull/1/merge`, and counts as a branch.
  if (kind === 'pull-request') return refs.branches.some((pattern) => /^(?:refs\/pull|\*)/.test(pattern));
  const patterns = kind === 'branch' ? refs.branches : refs.tags;
  // GitHub does not say whether braces are a choice.
  return name === undefined ? patterns.length > 0 : patterns.some((pattern) => pattern.includes('{') || fnmatch(pattern, name));
}

function inWords(refs: readonly Ref[]): string {
  const words = refs.map(({ kind, name }) => (kind === 'pull-request' ? 'pull requests' : name === undefined ? (kind === 'branch' ? 'branches' : 'tags') : `the ${kind} '${name}'`));
  return [...new Set(words)].join(', ');
}

function allowed({ refs }: DeclaredEnvironmentModel): string {
  if (refs.kind !== 'patterns') return 'all';
  return [...(refs.branches.length > 0 ? [`the branches ${listed(refs.branches)}`] : []), ...(refs.tags.length > 0 ? [`the tags ${listed(refs.tags)}`] : [])].join(' and ') || 'nothing';
}
