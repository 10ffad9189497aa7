import { StageParts } from './stage-parts';
import { Expression, Functions, Status } from '../../expressions/inside';
import { NotificationStatus } from '../../observability/inside';
import { RunStep, Step } from '../../workflows/inside';

/** What is told, once it is known how it went. */
export function told({ stageName, environment: { environmentName: environment }, _props: { notifications } }: StageParts, finish: RunStep, { release, event }: { readonly release: Expression; readonly event: 'deploy' | 'rollback' }): Step[] {
  if (!notifications) return [];
  const { notification, verified, failed, rolledBack } = notifications;
  const outcome = finish.output('outcome');
  const incident = `deploy-${stageName}`;
  const whatever = { environment, version: release, incident };
  const wrong = Status.always().andAlso(Functions.anyOf(outcome.equalTo('failed'), outcome.equalTo('broken')));
  if (event === 'rollback') {
    if (rolledBack === undefined) return [];
    return [notification.send(rolledBack, { ...whatever, title: `Rollback of ${stageName} to ${release}: ${outcome}`, condition: Status.always().andAlso(outcome.notEqualTo('')) })];
  }
  return [
    ...verified === undefined ? [] : [notification.send(verified, { ...whatever, title: `${release} is deployed to ${stageName} and verified`, status: NotificationStatus.SUCCESS, condition: outcome.equalTo('verified') })],
    ...failed === undefined ? [] : [notification.send(failed, { ...whatever, title: `The deployment of ${release} to ${stageName} ${outcome}`, status: NotificationStatus.FAILURE, condition: wrong })],
  ];
}
