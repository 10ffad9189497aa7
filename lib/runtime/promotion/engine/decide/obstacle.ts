import { Outlook } from './outlook';
import { StageConfiguration } from '../../configuration';

/** Why nothing comes here by itself, whatever the gates say. */
export function obstacleOf(stage: StageConfiguration, { state }: Outlook): string | undefined {
  if (state.blocked !== undefined) return `Nothing is promoted: ${state.blocked}.`;
  const { unknown } = state.stages.get(stage.name)!.serves;
  if (unknown?.phase === 'broken') return `Nothing comes by itself: ${unknown.release ?? 'a rollback'} could not be deployed and could not be undone. Somebody has to look, and then promote or roll back by hand.`;
  return stage.automatic === 'never' ? 'Nothing comes by itself: somebody has to promote it.' : undefined;
}
