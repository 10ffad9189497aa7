import { NotificationStatus } from './notification-options';
import { kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { optionKinds } from '../../workflows/inside';
import { Receiver } from '../routing/receiver';

/** Names of events: they are keys of a table, and parts of what PagerDuty knows an incident by. */
export const EVENT_NAME = /^[a-z](?:[a-z\d-]{0,62}[a-z\d])?$/;

const receivers = kinds.made(
  (value) => Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof Receiver),
  "a list of receivers, such as [Receiver.slack(delivery, 'slack', { … })], of which there is at least one",
);

const input = kinds.made((value) => typeof value === 'string' && EVENT_NAME.test(value), "the name of an input: letters in lower case, digits and -, such as 'channel'");

export const NOTIFICATION = optionTable({
  events: kinds.map(receivers),
  defaultEvent: kinds.text,
  inputs: kinds.struct(optionTable({ event: input, text: input }), 'an object', "{ event: 'channel', text: 'body' }"),
}, ['events']);

const status = kinds.made(
  (value) => value instanceof Expression || Object.values<unknown>(NotificationStatus).includes(value),
  'a NotificationStatus, such as NotificationStatus.FAILURE, or an Expression, such as JobContext.status',
);

const title = kinds.made((value) => value instanceof Expression || (typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value)), "one line, such as 'The deployment failed', or an Expression");
const link = kinds.made((value) => value instanceof Expression || (typeof value === 'string' && /^(?:https?:\/\/\S|\$\{)/i.test(value)), "an address, such as 'https://example.com/deployments', or an Expression");

export const STEP = optionTable({
  stepId: kinds.text,
  name: optionKinds.phrase,
  comment: kinds.text,
  condition: optionKinds.condition,
  title,
  text: optionKinds.phrase,
  status,
  link,
  environment: optionKinds.phrase,
  version: optionKinds.phrase,
  incident: optionKinds.phrase,
  required: kinds.flag,
}, ['title'], { message: 'text', url: 'link' });
