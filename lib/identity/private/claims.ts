import { RepositoryFactsModel } from '../../repository/inside';
import { Claims } from '../model';
import { OneFormat, SubjectSettings, contextOf, subject } from './subject';

/** What a token tells about a run, before it is a token. */
export interface RunFacts {
  readonly event: string;
  /** Undefined: not known exactly. */
  readonly ref?: string;
  readonly context?: string;
  readonly environment?: string;
  /** `file` of the workflow that was started. */
  readonly root: string;
  /** Its name. */
  readonly workflow: string;
  /** `file` of the workflow that the job stands in. */
  readonly file: string;
  /** A workflow that it calls, as a token names it, wherever that stands. */
  readonly called?: string;
  readonly audience?: string;
  readonly selfHosted?: boolean;
}

/** The audience that `aws-actions/configure-aws-credentials` asks for. */
export const AWS_AUDIENCE = 'sts.amazonaws.com';

/** The claims of the token of a run, without a subject where it cannot be told. */
export function claimsOf(facts: RepositoryFactsModel, run: RunFacts, format: OneFormat, settings?: SubjectSettings): Claims {
  const repository = `${facts.owner}/${facts.name}`;
  const claims = defined({
    iss: `https://${facts.server.issuer}`,
    aud: run.audience ?? AWS_AUDIENCE,
    repository,
    repository_id: facts.repositoryId?.toString(),
    repository_owner: facts.owner,
    repository_owner_id: facts.ownerId?.toString(),
    repository_visibility: facts.visibility,
    ref: run.ref,
    ref_type: run.ref && (run.ref.startsWith('refs/tags/') ? 'tag' : 'branch'),
    event_name: run.event,
    environment: run.environment,
    workflow: run.workflow,
    workflow_ref: run.ref && `${repository}/${run.root}@${run.ref}`,
    job_workflow_ref: run.called ?? (run.ref && `${repository}/${run.file}@${run.ref}`),
    runner_environment: run.selfHosted === undefined ? undefined : run.selfHosted ? 'self-hosted' : 'github-hosted',
  });
  return defined({ ...claims, sub: subject(facts, format, contextOf(run), claims, settings) });
}

function defined(claims: Readonly<Record<string, string | undefined>>): Claims {
  return Object.fromEntries(Object.entries(claims).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
