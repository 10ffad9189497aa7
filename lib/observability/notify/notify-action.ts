import { Construct } from 'constructs';
import { ActionInput, CompositeAction } from '../../actions/inside';
import { NODE_ENVIRONMENT } from '../node-program';
import { Receiver } from '../routing/receiver';

/** What the inputs of the action are called, where they may be called otherwise. */
export interface InputNames {
  readonly event: string;
  readonly text: string;
}

/** The names of the inputs, unless somebody says so. @internal */
export const INPUT_NAMES: InputNames = { event: 'event', text: 'text' };

const inputsOf = ({ event, text }: InputNames, defaultEvent: string | undefined): Readonly<Record<string, ActionInput>> => ({
  [event]: { description: 'What is told: an event of the table.', ...(defaultEvent === undefined ? { required: true } : { defaultValue: defaultEvent }) },
  title: { description: 'What happened, in one line.', required: true },
  [text]: { description: 'What there is to say of it.' },
  status: { description: 'How things stand: success, failure, cancelled, warning or info.', defaultValue: 'info' },
  link: { description: 'Where one reads on. The page of the run, unless it is said.' },
  environment: { description: 'The environment that it is about.' },
  version: { description: 'The version that it is about.' },
  incident: { description: 'What PagerDuty knows the incident by. The event and the environment, unless it is said.' },
  required: { description: 'The step fails when somebody cannot be told.', defaultValue: 'false' },
});

const upper = (name: string) => `NOTIFY_${name.toUpperCase().replace(/-/g, '_')}`;

/** Everything travels in variables: nothing is part of a script, and no secret an argument that other processes see. */
export function notifyAction(scope: Construct, id: string, receivers: readonly Receiver[], names: InputNames, defaultEvent: string | undefined): CompositeAction {
  const secrets = receivers.map(({ receiverName, _channel: { kind } }) => [`secret-${receiverName}`, { description: `The ${kind === 'pagerduty' ? 'key' : 'address'} of the receiver ${receiverName}.` }] as const);
  const inputs = { ...inputsOf(names, defaultEvent), ...Object.fromEntries(secrets) };
  const action = new CompositeAction(scope, id, { name: 'Notify', description: 'Tells those who want to know. One who cannot be told is a warning.', inputs });
  // The program knows them by one name each, whatever people call them.
  const known: Readonly<Record<string, string>> = { [names.event]: 'event', [names.text]: 'text' };
  const given = Object.fromEntries(Object.keys(inputs).map((name) => [upper(known[name] ?? name), action.input(name)]));
  const step = action.run('node "$GITHUB_ACTION_PATH/notify.cjs"', { name: 'Tell those who want to know', shell: 'bash', env: { ...NODE_ENVIRONMENT, ...given } });
  action.addOutput('notification-id', step.output('notification-id'), { description: 'What the incident is known by: as the input incident of a later step it is the same one. Empty where nobody was told.' });
  return action;
}
