import { Construct } from 'constructs';
import { CompositeAction } from '../../actions/inside';
import { NODE_ENVIRONMENT } from '../node-program';
import { Receiver } from '../routing/receiver';

const INPUTS = {
  event: { description: 'What is told: an event of the table.', required: true },
  title: { description: 'What happened, in one line.', required: true },
  text: { description: 'What there is to say of it.' },
  status: { description: 'How things stand: success, failure, cancelled, warning or info.', defaultValue: 'info' },
  link: { description: 'Where one reads on. The page of the run, unless it is said.' },
  environment: { description: 'The environment that it is about.' },
  version: { description: 'The version that it is about.' },
  incident: { description: 'What PagerDuty knows the incident by. The event and the environment, unless it is said.' },
  required: { description: 'The step fails when somebody cannot be told.', defaultValue: 'false' },
};

const upper = (name: string) => `NOTIFY_${name.toUpperCase().replace(/-/g, '_')}`;

/** Everything travels in variables: nothing is part of a script, and no secret an argument that other processes see. */
export function notifyAction(scope: Construct, id: string, receivers: readonly Receiver[]): CompositeAction {
  const secrets = receivers.map(({ receiverName, _channel: { kind } }) => [`secret-${receiverName}`, { description: `The ${kind === 'pagerduty' ? 'key' : 'address'} of the receiver ${receiverName}.` }] as const);
  const inputs = { ...INPUTS, ...Object.fromEntries(secrets) };
  const action = new CompositeAction(scope, id, { name: 'Notify', description: 'Tells those who want to know. One who cannot be told is a warning.', inputs });
  action.run('node "$GITHUB_ACTION_PATH/notify.cjs"', { name: 'Tell those who want to know', shell: 'bash', env: { ...NODE_ENVIRONMENT, ...Object.fromEntries(Object.keys(inputs).map((name) => [upper(name), action.input(name)])) } });
  return action;
}
