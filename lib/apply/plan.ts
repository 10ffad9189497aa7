import { allOrFailures } from './all-or-failures';
import { DesiredRepository, DesiredState } from '../repository/inside';
import { GithubFailure } from './client/failure';
import { GithubClient } from './client/github-client';
import { addressProblem } from './client/request';
import { Difference, differences } from './compare/differences';
import { Context, RepositoryFacts } from './context';
import { Contradiction, errorsAmong } from './facts/contradiction';
import { verifyFacts } from './facts/verify';
import { MissingValue, missingValues } from './missing';
import { Names } from './names';
import { onlyOf } from './only';
import { Prune, isPruned, pruneProblems } from './prune';
import { protectionResources } from './resources/branch-protection';
import { environmentResources } from './resources/environment';
import { Resource, titleOf } from './resources/resource';
import { rulesetResources } from './resources/ruleset';
import { settingResources } from './resources/settings';

export type Action = 'create' | 'update' | 'delete' | 'none';

/** One resource, and what would become of it. */
export interface Change {
  readonly kind: string;
  readonly name: string;
  readonly action: Action;
  readonly differences: readonly Difference[];
}

export interface PlannedResource extends Change {
  readonly resource: Resource;
}

/** What has to happen for the repository to be as it was declared. */
export interface Plan {
  /** `acme/app`. */
  readonly repository: string;
  /** What GitHub calls the repository for itself: another one of the same name is another one. */
  readonly id: number;
  /** In the order in which they depend on each other; those that are as declared as well. */
  readonly resources: readonly PlannedResource[];
  /** What people have to set. */
  readonly missing: readonly MissingValue[];
  /** What exists, was not declared, and is left alone. */
  readonly unmanaged: readonly string[];
  /** What could not be compared. */
  readonly notes: readonly string[];
  /** The ids that were found for the names of the document. */
  readonly names: { readonly [name: string]: number };
  /** What was declared of the repository: it is verified again before anything is written. */
  readonly declared?: DesiredRepository;
  /** What was declared of the repository, and is not so. */
  readonly contradictions: readonly Contradiction[];
  /** What was declared, and is not compared because nobody asked for it. */
  readonly leftOut: readonly string[];
}

/**
 * Compares a repository with what was declared. It sends nothing but GET.
 *
 * @param prune what of that which exists and was not declared is to go
 * @param only what to look at: `environment`, `environment:staging`; nothing: everything
 */
export async function makePlan(client: GithubClient, whole: DesiredState, prune: Prune, only: readonly string[] = []): Promise<Plan> {
  const { desired, leftOut } = onlyOf(whole, only);
  // Alone and first: with a wrong token or name this one request fails, not all of them.
  const facts = await client.get<RepositoryFacts>('/repos/{owner}/{repo}');
  const names = new Names(client);
  const context: Context = { client, names, facts, prune };
  const [environments, rulesets, protections] = await allOrFailures([
    environmentResources(context, desired.environments), rulesetResources(context, desired.rulesets), protectionResources(context, desired.branch_protection),
  ]);
  const declared = await allOrFailures([...settingResources(context, desired.settings), ...environments.resources, ...rulesets.resources, ...protections.resources].map(plannedAndPrepared));
  // What was declared and left out is not undeclared: it must not be taken for something that may go.
  const left = new Set(leftOut.map((title) => title.toLowerCase()));
  const others = [...protections.others, ...rulesets.others, ...environments.others]
    .filter((one) => !left.has(titleOf(one).toLowerCase())).sort((a, b) => DELETED.indexOf(a.kind) - DELETED.indexOf(b.kind));
  const problems = pruneProblems(prune, others, declared);
  if (problems.length > 0) throw new GithubFailure(problems.join('\n'), { status: 422 });
  const isToGo = (one: Resource) => isPruned(prune, one) && addressProblem(one.name) === undefined;
  const obsolete = await allOrFailures(others.filter(isToGo).map(async (one) => ({ ...one, current: await one.read() })));
  const { contradictions, notes } = await verifyFacts(context, desired.repository);
  const missing = await missingValues(context, desired, new Set(declared.filter(({ kind, action }) => kind === 'environment' && action !== 'create').map(({ name }) => name)));
  return {
    repository: facts.full_name,
    id: facts.id,
    // What is gone in the meantime need not go.
    resources: [...declared, ...obsolete.filter(({ current }) => current !== undefined).map(planned)],
    declared: desired.repository,
    contradictions,
    missing: missing.values,
    unmanaged: others.filter((one) => !isToGo(one)).map(titleOf),
    notes: [
      ...notes, ...desired.repository ? [] : renameNotes(facts, client), ...missing.notes,
      ...unreachableNotes(others.filter((one) => isPruned(prune, one))), ...declared.flatMap(({ resource }) => resource.notes ?? []),
    ],
    names: await names.known(),
    leftOut,
  };
}

/** What is deleted first. */
const DELETED = ['variable', 'branch protection', 'ruleset', 'environment'];

/** Those that differ. */
export function changesOf(plan: Plan): PlannedResource[] {
  return plan.resources.filter(({ action }) => action !== 'none');
}

/** Titles of the changes that must have happened before this one. */
export function neededFor({ resource }: PlannedResource, plan: Plan): string[] {
  const changed = new Set(changesOf(plan).filter(({ action }) => action !== 'delete').map(titleOf));
  return (resource.needs ?? []).filter((title) => changed.has(title));
}

/**
 * Whether what was compared is as it was declared, with everything that workflows read.
 *
 * @param unset whether secrets and variables that people have not set yet are a difference
 */
export function isAsDeclared(plan: Plan, unset: 'counts' | 'is left' = 'counts'): boolean {
  return changesOf(plan).length === 0 && errorsAmong(plan.contradictions).length === 0 && (unset === 'is left' || plan.missing.length === 0);
}

/** A name that does not exist is noticed here, and not half-way through the application. */
async function plannedAndPrepared(found: Promise<Resource>): Promise<PlannedResource> {
  const plan = planned(await found);
  if (plan.action === 'none') return plan;
  try {
    await plan.resource.prepare?.();
  } catch (error) {
    throw error instanceof GithubFailure ? error.about(titleOf(plan)) : error;
  }
  return plan;
}

/** What would become of a resource. */
export function planned(resource: Resource): PlannedResource {
  const { kind, name, current, desired } = resource;
  const found = desired ? differences(current ?? {}, desired) : [];
  const action = !desired ? 'delete' : current === undefined ? 'create' : found.length > 0 ? 'update' : 'none';
  return { kind, name, action, differences: found, resource };
}

function renameNotes({ full_name: now }: RepositoryFacts, { owner, repo }: GithubClient): string[] {
  return now.toLowerCase() === `${owner}/${repo}`.toLowerCase() ? [] : [`'${owner}/${repo}' is now '${now}': say so in new GithubRepository(…).`];
}

/** What can be seen, and not be asked for by its name. */
function unreachableNotes(pruned: readonly Resource[]): string[] {
  return pruned.flatMap((one) => (addressProblem(one.name) === undefined ? [] : [`${titleOf(one)} is not pruned: ${addressProblem(one.name)}. It can be deleted on GitHub's pages only.`]));
}
