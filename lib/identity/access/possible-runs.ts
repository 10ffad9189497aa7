import { RepositoryModel } from '../../repository/inside';
import { Route, Start, WayOut, mayRun, routesOf, startsOf, waysOut } from '../../semantics/inside';
import { JobModel, WorkflowModel } from '../../workflows/inside';
import { IdentityModel, PossibleRunModel } from '../model';
import { namedIn } from '../private/named-in-trust';
import { Run, runsOf } from '../private/runs';
import { OneFormat, emittedFormats, subjectSettings } from '../private/subject';
import { claimsOfRun } from '../private/subjects';

/** What is asked about. */
export interface PossibleRunsOptions {
  /** Refs to try where a trigger leaves the choice. */
  readonly interest?: readonly string[];
  /** Undefined: those that tokens of the repository can have. */
  readonly formats?: readonly OneFormat[];
}

/** The runs that can happen: every way in which an event leads to a job, with the claims of its token. */
export function possibleRuns(workflows: readonly WorkflowModel[], repository: RepositoryModel, options: PossibleRunsOptions = {}): PossibleRunModel[] {
  return [
    ...[...routesOf(workflows)].flatMap((route) => runsOf(route, repository, options.interest).map((run) => possibleRun(run, repository, options.formats))),
    ...[...waysOut(workflows)].flatMap((way) => startsOf(way.trigger, repository.facts?.defaultBranch ?? 'main')
      .filter(({ event, ref, exact }) => mayRun(way.calls.map(({ condition }) => condition), { event, ref: exact ? ref : undefined }))
      .map((start) => runElsewhere(way, start))),
  ];
}

/** The refs that the trust of principals names. */
export function refsInTrust(identity: IdentityModel): readonly string[] {
  return [...new Set(identity.principals.flatMap(({ trust }) => namedIn(trust).refs))];
}

function possibleRun(run: Run, repository: RepositoryModel, formats?: readonly OneFormat[]): PossibleRunModel {
  const { route, start, environment } = run;
  const { facts } = repository;
  const writes = grants(route.job, route.workflow, route.calls.length > 0) && grantAll(route);
  const token = writes && (!start.fork || start.base);
  const settings = subjectSettings(repository);
  const known = token && facts !== undefined && !run.unknownEnvironment;
  const claims = !known ? [] : run.refs.flatMap((ref) => (formats ?? emittedFormats(facts, settings)).map((format) => claimsOfRun(facts, run, ref, format, settings)));
  return {
    job: { workflow: route.workflow.file, job: route.job.id },
    label: labelOf(route),
    event: start.event,
    // What is left of the pattern of the trigger after conditions and the branch policy.
    ref: run.exact ? run.refs.join(', ') : start.ref,
    environment,
    fork: start.fork,
    token,
    claims: claims.every(({ sub }) => sub !== undefined) ? claims : [],
    why: remark(run, writes, claims.length > 0 && claims.every(({ sub }) => sub !== undefined), facts !== undefined),
    origin: route.job.origin,
  };
}

/** The jobs of a workflow that somebody else wrote: they get tokens of this repository, in environments that only it knows. */
function runElsewhere(way: WayOut, start: Start): PossibleRunModel {
  const call = way.calls[way.calls.length - 1];
  const writes = grantAll(way);
  return {
    job: { workflow: way.workflow.file, job: call.id },
    label: [way.root.file.replace(/^.*\//, ''), ...way.calls.map(({ id }) => id)].join('/'),
    event: start.event,
    ref: start.ref,
    fork: start.fork,
    token: writes && (!start.fork || start.base),
    claims: [],
    why: (writes ? special(start) : NO_PERMISSION) ?? `only '${call.uses}', which is not declared here, can tell the environments of its jobs`,
    origin: call.origin,
  };
}

/** Why most jobs become nobody. */
export const NO_PERMISSION = "the job has no permission 'id-token: write'";

/** What a reader must know about an event. */
function special({ event, fork, base }: Start): string | undefined {
  if (fork) return base ? 'started from a fork, it runs what the default branch holds, with the rights of this repository' : 'GitHub gives no identity token to a pull request from a fork';
  return ANYBODY.has(event) ? 'whoever sees the repository can start it; it runs what the default branch holds' : undefined;
}

/** Events that take no rights in the repository. */
const ANYBODY = new Set(['discussion', 'discussion_comment', 'fork', 'issue_comment', 'issues', 'watch']);

function remark({ start, refs, unknownEnvironment, route }: Run, writes: boolean, told: boolean, facts: boolean): string | undefined {
  if (!writes) return NO_PERMISSION;
  if (unknownEnvironment && !start.fork) return `only the run can tell the environment '${route.job.environment?.name}'`;
  if (told || start.fork) return special(start);
  return facts && refs.includes(undefined) ? 'which refs fit its trigger, its conditions and the branch policy of its environment is not known' : 'the ids of the repository were not declared';
}

/** Whether the files grant the permission to ask for a token, all the way. */
function grantAll({ calls, callers }: Pick<Route, 'calls' | 'callers'>): boolean {
  return calls.every((call, i) => grants(call, callers[i], i > 0));
}

function grants({ permissions }: JobModel, workflow: WorkflowModel, isCalled: boolean): boolean {
  const granted = permissions.granted ?? workflow.permissions;
  // A file that says nothing: its jobs take what the caller has. No setting of a repository gives this permission.
  if (granted.kind === 'default') return isCalled;
  return granted.kind === 'scopes' ? granted.scopes['id-token'] === 'write' : granted.kind === 'write-all';
}

/** As a person finds it: the workflow that runs, and the jobs on the way. */
function labelOf({ root, calls, job }: Route): string {
  return [root.file.replace(/^.*\//, ''), ...calls.map(({ id }) => id), job.id].join('/');
}
