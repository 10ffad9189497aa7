import { moment } from '../moment';
import { Refusal, notFound } from '../refusal';
import { Call, REPO, Route, done } from '../route';
import { Plain } from '../schemas';
import { RunState } from '../state';
import { whoever } from './people';
import { DATES } from './repository';

function shown({ contract, state }: Call, run: RunState): Plain {
  return contract.complete('workflow-run', {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: run.path.split('/').pop(),
    path: run.path,
    run_number: run.id,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.branch,
    head_sha: run.sha,
    actor: whoever(contract, state, run.actor),
    triggering_actor: whoever(contract, state, run.triggering_actor),
    created_at: moment(run.at),
    updated_at: moment(run.ended ?? run.at),
    run_started_at: moment(run.at),
    html_url: `https://github.test/acme/shop/actions/runs/${run.id}`,
  });
}

function runIn({ state, params }: Call): RunState {
  const found = state.runs.find(({ id }) => id === Number(params.run_id));
  if (found === undefined) throw notFound();
  return found;
}

const environmentShown = (name: string): Plain => ({ id: 1, node_id: 'EN_1', name, url: 'https://api.github.test/environment', html_url: 'https://github.test/environment' });

const ONE = `${REPO}/actions/runs/{run_id}`;

function listed(call: Call, runs: readonly RunState[]): { status: number; list: { key: string; items: Plain[] } } {
  const [status, event, branch] = ['status', 'event', 'branch'].map((key) => call.query.get(key));
  const found = runs.filter((run) => (status === null || run.status === status || run.conclusion === status) && (event === null || run.event === event) && (branch === null || run.branch === branch));
  return { status: 200, list: { key: 'workflow_runs', items: found.sort((a, b) => b.id - a.id).map((run) => shown(call, run)) } };
}

export const RUNS: readonly Route[] = [
  { operation: `GET ${REPO}/actions/runs`, permission: 'actions=read', handle: (call) => listed(call, call.state.runs) },
  {
    operation: `GET ${REPO}/actions/workflows/{workflow_id}/runs`,
    permission: 'actions=read',
    handle: (call) => listed(call, call.state.runs.filter(({ path }) => path.split('/').pop() === call.params.workflow_id)),
  },
  { operation: `GET ${ONE}`, permission: 'actions=read', handle: (call) => ({ status: 200, body: shown(call, runIn(call)) }) },
  {
    operation: `GET ${ONE}/attempts/{attempt_number}`,
    permission: 'actions=read',
    handle: (call) => {
      const [run, attempt] = [runIn(call), Number(call.params.attempt_number)];
      if (!(attempt >= 1 && attempt <= run.attempt)) throw notFound();
      // Who started an earlier attempt is whoever started the run, unless a test says otherwise.
      const earlier = attempt < run.attempt ? { attempt, status: 'completed' as const, triggering_actor: run.earlier?.[attempt] ?? run.actor } : {};
      return { status: 200, body: shown(call, { ...run, ...earlier }) };
    },
  },
  {
    operation: `GET ${ONE}/approvals`,
    permission: 'actions=read',
    handle: (call) => ({
      status: 200,
      body: runIn(call).approvals.map(({ environment, state, user, comment }) => (
        { environments: [{ ...environmentShown(environment), ...DATES }], state, user: whoever(call.contract, call.state, user), comment }
      )),
    }),
  },
  {
    operation: `GET ${ONE}/pending_deployments`,
    permission: 'actions=read',
    handle: (call) => ({
      status: 200,
      body: runIn(call).waits.map((name) => ({ environment: environmentShown(name), wait_timer: 0, wait_timer_started_at: null, current_user_can_approve: false, reviewers: [] })),
    }),
  },
  {
    operation: `POST ${ONE}/cancel`,
    permission: 'actions=write',
    handle: (call) => {
      const run = runIn(call);
      if (run.status === 'completed') throw new Refusal(409, 'Cannot cancel a workflow run that is completed.');
      Object.assign(run, { status: 'completed', conclusion: 'cancelled', waits: [] });
      return { status: 202, body: {} };
    },
  },
  {
    operation: `POST ${REPO}/actions/workflows/{workflow_id}/dispatches`,
    permission: 'actions=write',
    handle: (call) => {
      const { state, params, body, actor } = call;
      const path = `.github/workflows/${params.workflow_id}`;
      state.runs.push({
        id: ++state.nextId,
        attempt: 1,
        path,
        event: 'workflow_dispatch',
        branch: String(body.ref).replace(/^refs\/heads\//, ''),
        sha: '0'.repeat(40),
        actor,
        triggering_actor: actor,
        status: 'queued',
        conclusion: null,
        at: state.now,
        approvals: [],
        waits: [],
        inputs: (body.inputs ?? {}) as Record<string, string>,
      });
      return done;
    },
  },
];
