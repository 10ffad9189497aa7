import { Outlook } from './outlook';
import { StageConfiguration } from '../../configuration';
import { Action, Candidate } from '../decision';
import { StagePayload } from '../records';
import { cut, statusOf } from '../statuses';

/** Who asks for a release, and how. */
export interface Wish {
  readonly by: string;
  readonly reason?: string;
  readonly strategy?: string;
}

/** Records that a release should be deployed to a stage. */
export function propose(stage: StageConfiguration, { release, gates }: Candidate, { by, reason, strategy }: Wish, { configuration, state, run }: Outlook): Action {
  const overrides = gates.flatMap((gate) => (gate.state === 'overridden' ? [{ gate: gate.id, by: gate.by!, reason: gate.reason! }] : []));
  const { serves } = state.stages.get(stage.name)!;
  const payload: StagePayload = {
    v: 1,
    pipeline: configuration.pipeline,
    kind: 'deploy',
    stage: stage.name,
    release: release.id,
    by,
    run,
    strategy: strategy ?? stage.strategies[0],
    reason,
    overrides: overrides.length > 0 ? overrides : undefined,
    replaces: serves.release,
  };
  return {
    kind: 'propose',
    stage: stage.name,
    deployment: { environment: stage.environment, task: 'slipway:deploy', ref: release.release.commit, production: stage.production, description: cut(`${release.id} to ${stage.name}`), payload },
    status: statusOf('waits', `${release.id} was proposed${reason === undefined ? '' : `: ${reason}`}`),
  };
}
