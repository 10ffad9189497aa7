import { moment } from '../moment';
import { Refusal, invalid, notFound } from '../refusal';
import { Call, REPO, Route } from '../route';
import { Plain } from '../schemas';
import { DeploymentState, DeploymentStatusState, GithubState } from '../state';
import { whoever } from './people';

const API = 'https://api.github.test/repos/acme/shop';

function deploymentShown({ contract, state }: Call, deployment: DeploymentState): Plain {
  const { id, at, statuses, creator, ...rest } = deployment;
  return contract.complete('deployment', {
    ...rest,
    id,
    node_id: `DE_${id}`,
    original_environment: deployment.environment,
    creator: whoever(contract, state, creator),
    created_at: moment(at),
    updated_at: moment(statuses.at(-1)?.at ?? at),
    url: `${API}/deployments/${id}`,
    statuses_url: `${API}/deployments/${id}/statuses`,
  });
}

function statusShown({ contract, state }: Call, deployment: DeploymentState, status: DeploymentStatusState): Plain {
  const { id, at, creator, ...rest } = status;
  return contract.complete('deployment-status', {
    ...rest,
    id,
    node_id: `DES_${id}`,
    creator: whoever(contract, state, creator),
    target_url: status.log_url,
    created_at: moment(at),
    updated_at: moment(at),
    deployment_url: `${API}/deployments/${deployment.id}`,
  });
}

function deploymentIn({ state, params }: Call): DeploymentState {
  const found = state.deployments.find(({ id }) => id === Number(params.deployment_id));
  if (found === undefined) throw notFound();
  return found;
}

/** The newest first: by time, and within a second by number. */
export const newestFirst = (deployments: readonly DeploymentState[]): DeploymentState[] => [...deployments].sort((a, b) => b.at - a.at || b.id - a.id);

function commitOf({ refs }: GithubState, ref: string): string {
  const found = /^[\da-f]{40}$/.test(ref) ? ref : refs[ref] ?? refs[`refs/heads/${ref}`] ?? refs[`refs/tags/${ref}`];
  if (found === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
  return found;
}

function create(call: Call): { status: number; body: unknown } {
  const { state, body, actor } = call;
  const { ref, task = 'deploy', auto_merge = true, required_contexts, payload = '', environment = 'production', description = '' } = body;
  const sha = commitOf(state, String(ref));
  // Whether the default branch is ahead is not known here. Who says nothing takes the risk that GitHub merges instead.
  if (auto_merge) return { status: 202, body: { message: `Auto-merged ${state.repository.default_branch} into ${ref} on deployment.` } };
  const checks = state.check_runs.filter((run) => run.sha === sha && ((required_contexts as string[] | undefined)?.includes(run.name) ?? true));
  if (checks.some(({ conclusion }) => conclusion !== 'success')) throw new Refusal(409, 'Conflict: Commit status checks failed for main.');
  const deployment: DeploymentState = {
    id: ++state.nextId,
    sha,
    ref: String(ref),
    task: String(task),
    payload,
    environment: String(environment),
    description: String(description ?? ''),
    creator: actor,
    at: state.now,
    transient_environment: body.transient_environment === true,
    production_environment: (body.production_environment ?? environment === 'production') === true,
    statuses: [],
  };
  state.deployments.push(deployment);
  return { status: 201, body: deploymentShown(call, deployment) };
}

function addStatus(call: Call): DeploymentStatusState {
  const { state, body, actor } = call;
  const deployment = deploymentIn(call);
  const { description = '', environment = deployment.environment, environment_url = '', log_url = '', auto_inactive = true } = body;
  if (String(description).length > 140) throw invalid({ resource: 'DeploymentStatus', code: 'custom', field: 'description', message: 'description is too long (maximum is 140 characters)' });
  const status = {
    id: ++state.nextId,
    state: String(body.state),
    description: String(description),
    environment: String(environment),
    environment_url: String(environment_url),
    log_url: String(log_url),
    at: state.now,
    creator: actor,
  };
  deployment.statuses.push(status);
  if (auto_inactive && status.state === 'success') {
    // As its documentation says it: those before it, of the same environment, that are for good and had succeeded.
    for (const other of state.deployments.filter(({ id, environment: name, transient_environment, production_environment, statuses }) => (
      id !== deployment.id && name === status.environment && !transient_environment && !production_environment && statuses.at(-1)?.state === 'success'
    ))) other.statuses.push({ ...status, id: ++state.nextId, state: 'inactive', description: '' });
  }
  return status;
}

const ONE = `${REPO}/deployments/{deployment_id}`;

export const DEPLOYMENTS: readonly Route[] = [
  {
    operation: `GET ${REPO}/deployments`,
    permission: 'deployments=read',
    handle: (call) => {
      const wanted = (['environment', 'sha', 'ref', 'task'] as const).map((key) => [key, call.query.get(key)] as const);
      const found = newestFirst(call.state.deployments).filter((one) => wanted.every(([key, value]) => value === null || value === 'none' || one[key] === value));
      return { status: 200, list: { items: found.map((one) => deploymentShown(call, one)) } };
    },
  },
  { operation: `POST ${REPO}/deployments`, permission: 'deployments=write', handle: create },
  { operation: `GET ${ONE}`, permission: 'deployments=read', handle: (call) => ({ status: 200, body: deploymentShown(call, deploymentIn(call)) }) },
  {
    operation: `GET ${ONE}/statuses`,
    permission: 'deployments=read',
    handle: (call) => {
      const deployment = deploymentIn(call);
      return { status: 200, list: { items: [...deployment.statuses].reverse().map((status) => statusShown(call, deployment, status)) } };
    },
  },
  { operation: `POST ${ONE}/statuses`, permission: 'deployments=write', handle: (call) => ({ status: 201, body: statusShown(call, deploymentIn(call), addStatus(call)) }) },
];
