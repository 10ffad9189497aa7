import { CI } from './configuration';
import { In, Said, World, digest, sha } from './world';
import { DeploymentState, RunState } from '../../../support/github-server';

/** What a job got to do. */
export interface Todo {
  readonly operation: 'deploy' | 'rollback' | 'retire';
  readonly record: number;
  readonly release?: string;
}

/** What CI makes of a commit: its check is green, and a release is recorded. */
export async function released(world: World, n: number, more: Readonly<Record<string, string>> = {}): Promise<Said> {
  const run = world.begin(CI, { sha: sha(n), conclusion: 'success' });
  world.github.state.check_runs.push({ id: run.id, name: 'test', sha: sha(n), status: 'completed', conclusion: 'success', app: 15_368, at: world.now });
  const said = await world.do('release', { run, variables: { PROMOTION_VERSION: `1.0.${n}`, PROMOTION_IMAGES: JSON.stringify({ api: `ghcr.io/acme/api@${digest(n)}` }), ...more } });
  world.end(run);
  return said;
}

/** What a run of `reconcile` said, and what its jobs have to do. */
export interface Reconciled extends Said {
  readonly run: RunState;
  readonly todo: Readonly<Record<string, Todo>>;
}

export async function reconciled(world: World, { run = world.begin(), ...more }: In = {}, command = 'reconcile'): Promise<Reconciled> {
  const said = await world.do(command, { run, ...more });
  const todo = Object.fromEntries(world.configuration.stages.flatMap(({ name }) => (said.outputs[name] ? [[name, JSON.parse(said.outputs[name]) as Todo]] : [])));
  if (Object.keys(todo).length === 0) world.end(run, said.code === 0 ? 'success' : 'failure');
  return { ...said, run, todo };
}

/** Somebody asks for something, by hand. */
export async function asked(world: World, action: string, variables: Readonly<Record<string, string>>, actor = 'mona'): Promise<Reconciled> {
  return reconciled(world, { run: world.byHand(actor), variables: { PROMOTION_ACTION: action, ...variables } });
}

export interface Outcomes {
  readonly deployed?: string;
  readonly verified?: string;
  readonly undone?: string;
}

/** The job that deploys: it asks again, deploys, and says what became of it. */
export async function deploys(world: World, run: RunState, { operation, record }: Todo, { deployed = 'success', verified = 'success', undone = 'skipped' }: Outcomes = {}): Promise<{ admitted: Said; finished?: Said }> {
  const variables = { PROMOTION_RECORD: String(record), PROMOTION_OPERATION: operation };
  const admitted = await world.do('admit', { run, variables });
  if (admitted.code !== 0) return { admitted };
  world.later(60);
  return { admitted, finished: await world.do('finish', { run, variables: { ...variables, PROMOTION_DEPLOYED: deployed, PROMOTION_VERIFIED: verified, PROMOTION_UNDONE: undone } }) };
}

/** Decides, and lets all jobs do what they have to, until there is nothing to do. */
export async function promoted(world: World, outcomes: Readonly<Record<string, Outcomes>> = {}): Promise<void> {
  for (let rounds = 0; rounds < 10; rounds++) {
    const { run, todo } = await reconciled(world);
    for (const [stage, work] of Object.entries(todo)) await deploys(world, run, work, outcomes[stage]);
    world.end(run);
    if (Object.keys(todo).length === 0) return;
    world.later(60);
  }
  throw new Error('There is always something to do.');
}

/** The last deployment to a stage. */
export const last = (world: World, environment: string): DeploymentState => world.github.state.deployments.filter((one) => one.environment === environment).at(-1)!;

/** All statuses of a deployment, in short. */
export const told = ({ statuses }: DeploymentState): string[] => statuses.map(({ state, description }) => `${state}: ${description}`);

/** What is recorded in the ledger, in its order. */
export const ledger = (world: World): any[] => world.github.state.deployments.filter(({ environment }) => environment === 'delivery-ledger').map(({ payload }) => JSON.parse(payload as string));
