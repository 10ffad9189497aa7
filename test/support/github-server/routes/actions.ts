import { Refusal, invalid } from '../refusal';
import { Call, REPO, Route, done } from '../route';

const CONFLICT = 'Conflict: the repository must allow selected actions to use this endpoint.';

function read(path: string, answer: (call: Call) => unknown): Route {
  return { operation: `GET ${REPO}/actions/${path}`, permission: path.startsWith('oidc') ? 'actions=read' : 'administration=read', handle: (call) => ({ status: 200, body: answer(call) }) };
}

function write(path: string, store: (call: Call) => void): Route {
  return {
    operation: `PUT ${REPO}/actions/${path}`,
    permission: path.startsWith('oidc') ? 'actions=write' : 'administration=write',
    handle: (call) => {
      store(call);
      return path.startsWith('oidc') ? { status: 201, body: {} } : done;
    },
  };
}

function selecting({ state }: Call): void {
  if (!state.actions.permissions.enabled || state.actions.permissions.allowed_actions !== 'selected') throw new Refusal(409, CONFLICT);
}

export const ACTIONS: readonly Route[] = [
  read('permissions', ({ state }) => {
    const { enabled, allowed_actions, sha_pinning_required } = state.actions.permissions;
    return enabled ? {
      enabled,
      allowed_actions,
      sha_pinning_required,
      ...(allowed_actions === 'selected' ? { selected_actions_url: 'https://api.github.test/repos/acme/shop/actions/permissions/selected-actions' } : {}),
    } : { enabled };
  }),
  write('permissions', ({ state, body }) => {
    if (!body.enabled && body.allowed_actions !== undefined) throw new Refusal(422, 'allowed_actions cannot be set when Actions is disabled.');
    state.actions.permissions = { ...state.actions.permissions, ...body };
  }),
  read('permissions/selected-actions', (call) => { selecting(call); return call.state.actions.selected; }),
  write('permissions/selected-actions', (call) => { selecting(call); call.state.actions.selected = { ...call.state.actions.selected, ...call.body }; }),
  read('permissions/workflow', ({ state }) => state.actions.workflow),
  write('permissions/workflow', ({ state, body }) => { state.actions.workflow = { ...state.actions.workflow, ...body }; }),
  read('permissions/artifact-and-log-retention', ({ state }) => ({ days: state.actions.retention, maximum_allowed_days: state.repository.private ? 400 : 90 })),
  write('permissions/artifact-and-log-retention', ({ state, body }) => {
    const most = state.repository.private ? 400 : 90;
    if (body.days < 1 || body.days > most) throw invalid(`days must be between 1 and ${most}`);
    state.actions.retention = body.days as number;
  }),
  read('permissions/fork-pr-contributor-approval', ({ state }) => ({ approval_policy: state.actions.fork_approval })),
  write('permissions/fork-pr-contributor-approval', ({ state, body }) => { state.actions.fork_approval = body.approval_policy as string; }),
  read('oidc/customization/sub', ({ state }) => state.actions.oidc),
  write('oidc/customization/sub', ({ state, body }) => {
    if (body.use_default && body.include_claim_keys?.length > 0) throw invalid('include_claim_keys cannot be set when use_default is true');
    if (body.use_default === false && !(body.include_claim_keys?.length > 0)) throw invalid('include_claim_keys must be set when use_default is false');
    state.actions.oidc = { use_immutable_subject: state.actions.oidc.use_immutable_subject, ...body };
  }),
];
