import { Refusal, invalid, notFound } from '../refusal';
import { Call, REPO, Route, done } from '../route';
import { Plain } from '../schemas';
import { userOf } from './people';

/** Whether something is on: 204 or 404, as GitHub says it of old. */
function onOff(path: string, get: (call: Call) => boolean, set: (call: Call, on: boolean) => void): Route[] {
  return [
    { operation: `GET ${REPO}/${path}`, permission: 'administration=read', handle: (call) => { if (get(call)) return done; throw notFound(); } },
    { operation: `PUT ${REPO}/${path}`, permission: 'administration=write', handle: (call) => { set(call, true); return done; } },
    { operation: `DELETE ${REPO}/${path}`, permission: 'administration=write', handle: (call) => { set(call, false); return done; } },
  ];
}

/** Names of secrets, variables with their values. */
function values(secrets: string, variables: string, of: (call: Call) => { secrets: string[]; variables: Record<string, string> }): Route[] {
  return [
    {
      operation: `GET ${REPO}/${secrets}`,
      permission: 'secrets=read',
      handle: (call) => ({ status: 200, list: { key: 'secrets', items: of(call).secrets.map((name) => ({ name, ...DATES })) } }),
    },
    {
      operation: `GET ${REPO}/${variables}`,
      permission: 'variables=read',
      handle: (call) => ({ status: 200, list: { key: 'variables', perPage: 10, max: 30, items: Object.entries(of(call).variables).map(([name, value]) => ({ name, value, ...DATES })) } }),
    },
  ];
}

function variableOf({ state, params }: Call): string {
  if (!(params.name in state.variables)) throw notFound();
  return state.variables[params.name];
}

/** How to merge, and what is scanned, is shown to administrators only. */
const FOR_ADMINISTRATORS = /^(allow_(?!forking)|delete_branch_on_merge|use_squash|squash_merge|merge_commit|security_and_analysis)/;

function repositoryOf({ state, contract, may }: Call): Plain {
  const admin = may('administration=write');
  const shown = Object.fromEntries(Object.entries(state.repository).filter(([key]) => admin || !FOR_ADMINISTRATORS.test(key)));
  return contract.complete('full-repository', {
    permissions: { admin, maintain: admin, push: true, triage: true, pull: true },
    node_id: 'R_1',
    url: 'https://api.github.test/repos/acme/shop',
    owner: { ...userOf(contract, state.owner), type: state.owner.type },
    ...shown,
  });
}

function update(call: Call): void {
  const { state, body } = call;
  const next: Plain = { ...state.repository, ...body };
  if (body.security_and_analysis) {
    next.security_and_analysis = { ...state.repository.security_and_analysis, ...body.security_and_analysis };
    const before = state.repository.security_and_analysis;
    if (next.security_and_analysis.secret_scanning_push_protection?.status === 'enabled' && next.security_and_analysis.secret_scanning?.status !== 'enabled') {
      throw new Refusal(422, 'Secret scanning must be enabled to use secret scanning push protection.');
    }
    if (body.security_and_analysis.advanced_security && next.visibility === 'public' && !before.advanced_security) {
      throw new Refusal(422, 'Advanced security is always available for public repos.');
    }
  }
  if (!next.allow_squash_merge && !next.allow_merge_commit && !next.allow_rebase_merge) {
    throw invalid({ resource: 'Repository', code: 'custom', field: 'merge_commit_allowed', message: 'Sorry, you need to allow at least one merge strategy.' });
  }
  if (!state.branches.includes(next.default_branch as string)) {
    throw invalid({ resource: 'Repository', code: 'custom', field: 'default_branch', message: `The branch ${next.default_branch} was not found. Please push that ref first or create it via the Git Data API.` });
  }
  if (body.visibility !== undefined) next.private = body.visibility !== 'public';
  if (body.private !== undefined) next.visibility = body.private ? 'private' : 'public';
  // An empty text is none.
  for (const text of ['description', 'homepage']) if (next[text] === '') next[text] = null;
  state.repository = next;
}

export const REPOSITORY: readonly Route[] = [
  { operation: `GET ${REPO}`, permission: 'metadata=read', handle: (call) => ({ status: 200, body: repositoryOf(call) }) },
  {
    operation: `PATCH ${REPO}`,
    permission: 'administration=write',
    handle: (call) => {
      update(call);
      return { status: 200, body: repositoryOf(call) };
    },
  },
  { operation: `GET ${REPO}/codeowners/errors`, permission: 'contents=read', handle: () => ({ status: 200, body: { errors: [] } }) },
  {
    operation: `GET ${REPO}/immutable-releases`,
    permission: 'administration=read',
    handle: ({ state }) => {
      if (!state.immutable_releases) throw notFound();
      return { status: 200, body: { enabled: true, enforced_by_owner: false } };
    },
  },
  ...onOff('immutable-releases', ({ state }) => state.immutable_releases, ({ state }, on) => { state.immutable_releases = on; }).slice(1),
  ...onOff('vulnerability-alerts', ({ state }) => state.vulnerability_alerts, ({ state }, on) => { state.vulnerability_alerts = on; }),
  {
    operation: `POST ${REPO}/actions/variables`,
    permission: 'variables=write',
    handle: ({ state, body }) => {
      if (body.name in state.variables) throw new Refusal(409, 'Already exists - Variable already exists');
      state.variables[body.name as string] = body.value as string;
      return { status: 201, body: {} };
    },
  },
  { operation: `GET ${REPO}/actions/variables/{name}`, permission: 'variables=read', handle: (call) => ({ status: 200, body: { name: call.params.name, value: variableOf(call), ...DATES } }) },
  {
    operation: `PATCH ${REPO}/actions/variables/{name}`,
    permission: 'variables=write',
    handle: (call) => {
      variableOf(call);
      call.state.variables[call.params.name] = call.body.value as string;
      return done;
    },
  },
  {
    operation: `DELETE ${REPO}/actions/variables/{name}`,
    permission: 'variables=write',
    handle: (call) => {
      variableOf(call);
      delete call.state.variables[call.params.name];
      return done;
    },
  },
  ...values('actions/secrets', 'actions/variables', ({ state }) => state),
  ...values('actions/organization-secrets', 'actions/organization-variables', ({ state }) => state.lent),
];

export const DATES = { created_at: '2026-11-01T00:00:00Z', updated_at: '2026-11-01T00:00:00Z' };
