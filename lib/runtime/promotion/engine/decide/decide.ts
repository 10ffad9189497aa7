import { outlookOf } from './outlook';
import { answerRequest } from './requests';
import { snapshotOf } from './snapshot';
import { decideStage } from './stage';
import { Decision, Request, Situation } from '../decision';

/**
 * What has to be done now, and why. Asked again in the same situation it says the same; asked again when all of it was done, nothing new.
 *
 * A request is answered instead of what would happen by itself: what it asks to be recorded is among the actions, and the next decision goes by that.
 */
export function decide(situation: Situation, request?: Request): Decision {
  const outlook = outlookOf(situation);
  const stages = situation.configuration.stages.map((stage) => decideStage(stage, outlook));
  const asked = request && answerRequest(request, outlook);
  const own = asked?.actions ?? [...stages.flatMap(({ actions }) => actions), ...snapshotOf(outlook)];
  return { at: situation.now, stages, actions: own, answer: asked?.answer, needs: outlook.inquiry.needs, problems: situation.state.problems, blocked: situation.state.blocked };
}
