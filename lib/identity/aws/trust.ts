import { AwsRoleModel, StatementJson } from './model';
import { Defect } from '../../checks/inside';
import { Origin } from '../../core/inside';
import { RepositoryModel } from '../../repository/inside';
import { WorkflowModel } from '../../workflows/inside';
import { TrustedModel, TrustedWorkflowModel } from '../model';
import { Accepted, acceptedClaims } from '../private/accepted';

/** Who asks for a trust policy. */
export interface TrustAsked {
  readonly id: string;
  readonly origin: Origin;
  readonly trusted: readonly TrustedModel[];
  readonly through?: TrustedWorkflowModel;
  readonly format?: 'immutable' | 'legacy' | 'both';
  readonly audience: string;
  readonly providerArn: string;
}

export interface Trust {
  readonly policy: AwsRoleModel['trust'];
  readonly defects: readonly Defect[];
}

type ClaimSet = Readonly<Record<string, readonly string[]>>;

/** The keys of a condition in the order in which a reader asks: which repository, which workflow. */
const KEYS = ['sub', 'repository_id', 'repository_owner_id', 'job_workflow_ref'];

/**
 * Exact values only, compared with `StringEquals`: a condition that holds when its claim is missing, or for many values, lets in whom nobody meant. There is one
 * statement for each set of conditions.
 */
export function trustOf(asked: TrustAsked, repository: RepositoryModel, workflows: readonly WorkflowModel[]): Trust {
  const { id, origin, trusted, through, format } = asked;
  const server = repository.facts?.server;
  // AWS knows the other claims of issuers that are GitHub's own only: a condition on them would never hold.
  const subjectOnly = server?.kind === 'server';
  const common = { label: `The role '${id}'`, origin, format, subjectOnly };
  const accepted = acceptedClaims({ ...common, trusted }, repository, workflows);
  const defects = [...accepted.defects];
  let sets: readonly ClaimSet[] = accepted.anyOf;
  if (through) {
    const narrowed = narrow(sets, acceptedClaims({ ...common, trusted: [through] }, repository, workflows), { id, origin, through, subjectOnly });
    sets = narrowed.sets;
    defects.push(...narrowed.defects);
  }
  return { policy: { Version: '2012-10-17', Statement: sets.map((claims) => statement(claims, asked, server!.issuer)) }, defects };
}

function statement(claims: ClaimSet, { audience, providerArn }: TrustAsked, issuer: string): StatementJson {
  const given = KEYS.filter((key) => claims[key] !== undefined).map((key) => [`${issuer}:${key}`, key !== 'sub' && claims[key].length === 1 ? claims[key][0] : claims[key]]);
  return {
    Effect: 'Allow',
    Principal: { Federated: providerArn },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${issuer}:aud`]: audience, ...Object.fromEntries(given) } },
  };
}

interface Narrowing extends Required<Pick<TrustAsked, 'id' | 'origin' | 'through'>> {
  readonly subjectOnly: boolean;
}

/** The same, in jobs of one reusable workflow alone. */
function narrow(sets: readonly ClaimSet[], allowed: Pick<Accepted, 'anyOf' | 'defects'>, { id, origin, through, subjectOnly }: Narrowing) {
  const { workflow: file } = through;
  const defect = (message: string, fix: string): Defect => ({ id: 'identity/aws-only-through', origin, message, fix, related: [{ origin: through.origin, note: 'the workflow' }] });
  if (subjectOnly) {
    const unread = defect(
      `The role '${id}' is for jobs of ${file} only, but AWS does not read from tokens of a GitHub Enterprise Server which workflow a job belongs to.`,
      'Leave onlyThrough out, and trust an environment that only this workflow uses.',
    );
    return { sets, defects: [unread] };
  }
  const refs = allowed.anyOf.flatMap(({ job_workflow_ref: ref }) => ref);
  const narrowed = sets.map((claims) => ({ ...claims, job_workflow_ref: claims.job_workflow_ref?.filter((ref) => refs.includes(ref)) ?? refs }));
  if (allowed.defects.length > 0 || narrowed.every(({ job_workflow_ref: ref }) => ref.length > 0)) return { sets: narrowed, defects: allowed.defects };
  return {
    sets: narrowed.filter(({ job_workflow_ref: ref }) => ref.length > 0),
    defects: [defect(`The role '${id}' trusts a job that is not one of ${file}, through which alone it can be assumed.`, 'Trust jobs of that workflow or an environment, or leave onlyThrough out.')],
  };
}
