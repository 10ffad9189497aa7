import { RepositoryFactsModel, RepositoryModel } from '../../repository/inside';
import { routesOf } from '../../semantics/inside';
import { StepsJobModel, WorkflowModel } from '../../workflows/inside';
import { Claims, TrustedModel } from '../model';
import { claimsOf } from './claims';
import { Run, runsOf } from './runs';
import { OneFormat, SubjectSettings, contextOf, emittedFormats, subject, subjectKeys, subjectSettings } from './subject';

/** The exact subjects by which somebody is trusted. */
export interface Subjects {
  readonly subjects: readonly string[];
  /** Further claims, all of which must hold: one value, or any of several. */
  readonly claims?: Readonly<Record<string, string | readonly string[]>>;
  /** Why there is no exact answer. */
  readonly problem?: { readonly id: string; readonly message: string; readonly fix?: string };
}

/** What else is known: the settings decide on the subject, environments on the refs. */
export type SubjectSurroundings = Pick<RepositoryModel, 'environments' | 'settings'>;

/**
 * The format to trust when nobody says one. An older repository with known ids gets both: an organization can switch all its repositories, and with the id
 * of the repository in the trust the old form cannot be taken over by somebody else.
 */
export function defaultFormat(facts: RepositoryFactsModel, around: SubjectSurroundings): 'immutable' | 'legacy' | 'both' {
  const settings = subjectSettings(around);
  const formats = emittedFormats(facts, settings);
  const ids = facts.ownerId !== undefined && facts.repositoryId !== undefined;
  if (formats.length === 1 && formats[0] === 'immutable') return 'immutable';
  return ids && facts.server.kind !== 'server' && settings?.useImmutableSubject !== false ? 'both' : 'legacy';
}

/** Whom a cloud must let in to let in those who are trusted, and nobody else. */
export function subjectsOf(trusted: TrustedModel, format: 'immutable' | 'legacy' | 'both', facts: RepositoryFactsModel, workflows: readonly WorkflowModel[], around: SubjectSurroundings): Subjects {
  const settings = subjectSettings(around);
  const formats: readonly OneFormat[] = format === 'both' ? ['immutable', 'legacy'] : [format];
  const plain = subjectKeys(settings).every((key) => ['repo', 'context', 'environment', 'repository', 'repository_id', 'repository_owner', 'repository_owner_id'].includes(key));
  const telling = trusted.kind === 'environment' ? ['context', 'environment'] : ['context', 'environment', 'ref', 'workflow_ref', 'job_workflow_ref'];
  if (!subjectKeys(settings).some((key) => telling.includes(key))) return tellsNothing(trusted, settings);
  if (trusted.kind === 'environment' && plain) {
    const anyRun = { event: '', environment: trusted.name, root: '', file: '', workflow: '' };
    const subjects = formats.map((one) => subject(facts, one, contextOf(anyRun), claimsOf(facts, anyRun, one), settings));
    return subjects.includes(undefined) ? unknownSubject(facts, settings) : { subjects: subjects as string[] };
  }
  const runs = runsOfTrusted(trusted, facts, workflows, around);
  if (runs.length === 0) return inexact(`Nothing starts ${named(trusted)}: there is no run to trust.`, 'Give its workflow a trigger, or call it.');
  const refs = trusted.kind === 'reusable' ? trusted.refs : undefined;
  const made = runs.map((run) => (refs ? { ...run, refs, exact: true } : run));
  const needsRef = (run: Run) => run.environment === undefined || !plain;
  const open = made.find((run) => run.unknownEnvironment || (!run.exact && run.start.context === undefined && needsRef(run)) || (!run.exact && trusted.kind === 'reusable'));
  if (open) return openRun(trusted, open);
  const claims = made.flatMap((run) => run.refs.flatMap((ref) => formats.map((one) => claimsOfRun(facts, run, ref, one, settings))));
  if (claims.some(({ sub }) => sub === undefined)) return unknownSubject(facts, settings);
  const exactWorkflow = made.every((run) => run.exact) && facts.server.kind !== 'server';
  return { subjects: distinct(claims.map(({ sub }) => sub)), claims: exactWorkflow ? { job_workflow_ref: oneOrMore(distinct(claims.map((c) => c.job_workflow_ref))) } : undefined };
}

/** The claims of a run, from one of its refs. */
export function claimsOfRun(facts: RepositoryFactsModel, { route, start, environment }: Run, ref: string | undefined, format: OneFormat, settings?: SubjectSettings, audience?: string): Claims {
  const { root, workflow, job } = route;
  const run = { event: start.event, ref, context: start.context, environment, root: root.file, workflow: root.name, file: workflow.file, audience, selfHosted: job.runsOn.selfHosted };
  return claimsOf(facts, run, format, settings);
}

function runsOfTrusted(trusted: TrustedModel, facts: RepositoryFactsModel, workflows: readonly WorkflowModel[], { environments }: SubjectSurroundings): Run[] {
  const repository = { facts, environments };
  const all = [...routesOf(workflows, (job, workflow) => mayBeTrusted(trusted, job, workflow))].flatMap((route) => runsOf(route, repository))
    .filter((run) => trusted.kind !== 'environment' || run.environment?.toLowerCase() === trusted.name.toLowerCase())
    // A fork gets no token, unless its run is one of the base repository.
    .filter(({ start }) => !start.fork);
  // Who starts a run by hand chooses the ref: the default branch is trusted, and the others are refused.
  const main = `refs/heads/${facts.defaultBranch}`;
  return all.map((run) => (run.start.event === 'workflow_dispatch' && !run.exact && run.refs.includes(main) ? { ...run, refs: [main], exact: true } : run));
}

/** Whether a job can be one of those who were meant. */
function mayBeTrusted(trusted: TrustedModel, job: StepsJobModel, workflow: WorkflowModel): boolean {
  if (trusted.kind === 'job') return workflow.file === trusted.job.workflow && job.id === trusted.job.job;
  return trusted.kind === 'environment' || workflow.file === trusted.workflow;
}

function openRun(trusted: TrustedModel, run: Run): Subjects {
  const who = named(trusted);
  if (run.unknownEnvironment) {
    return inexact(`Only a run can tell the environment '${run.route.job.environment?.name}' of the job '${run.route.job.id}', so no exact subject can be given for ${who}.`,
      'Trust the environments one by one: Trusted.environment(…).');
  }
  const fix = trusted.kind === 'reusable'
    ? "Name the branches: Trusted.reusableWorkflow(workflow, { branches: ['main'] })."
    : 'Give the job an environment with a branch policy and trust that: Trusted.environment(…). Or let its trigger name exact branches and tags.';
  return inexact(`${capital(who)} is started by '${run.start.event}' on '${run.start.ref}', which many refs fit. Trust is exact here: a pattern would let in branches that nobody thought of.`, fix);
}

function unknownSubject(facts: RepositoryFactsModel, settings?: SubjectSettings): Subjects {
  const keys = subjectKeys(settings);
  if (facts.ownerId === undefined || facts.repositoryId === undefined) {
    const repository = `${facts.owner}/${facts.name}`;
    return refused('identity/missing-repository-id', `The subject of a token of ${repository} holds the ids of owner and repository, which are not known.`,
      `new GithubRepository(…, { repositoryId, ownerId }): gh api repos/${repository} --jq '.id, .owner.id' tells them.`);
  }
  return inexact(`The settings of the repository make subjects of ${keys.map((key) => `'${key}'`).join(', ')}, and not all of them are known before a run.`,
    "Let subjects begin with 'repo' and hold 'context', 'job_workflow_ref' or what else is known beforehand; or keep GitHub's own form.");
}

function tellsNothing(trusted: TrustedModel, settings?: SubjectSettings): Subjects {
  return inexact(`The settings of the repository make subjects of ${subjectKeys(settings).map((key) => `'${key}'`).join(', ')} alone: ${named(trusted)} would have the same subject as other jobs of the repository.`,
    "Let subjects hold 'context' as well, which is the environment or the ref.");
}

function inexact(message: string, fix: string): Subjects {
  return refused('identity/inexact-trust', message, fix);
}

function refused(id: string, message: string, fix: string): Subjects {
  return { subjects: [], problem: { id, message, fix } };
}

function named(trusted: TrustedModel): string {
  if (trusted.kind === 'environment') return `the environment '${trusted.name}'`;
  return trusted.kind === 'job' ? `the job '${trusted.job.job}' of ${trusted.job.workflow}` : `the reusable workflow ${trusted.workflow}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Of texts that are all known. */
function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts)] as string[];
}

function oneOrMore(texts: readonly string[]): string | readonly string[] {
  return texts.length === 1 ? texts[0] : texts;
}
