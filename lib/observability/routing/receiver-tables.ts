import { kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';

const secret = kinds.made((value) => value instanceof Expression, "an Expression that gives a secret, such as Secrets.get('SLACK_WEBHOOK_URL'); the secret itself stands in no program");

const file = kinds.made(
  (value) => typeof value === 'string' && /^\/[^\n]*[^/\n]$/.test(value),
  "the path of a file from the root, such as '/etc/alertmanager/secrets/receivers/slack': Alertmanager reads secrets from files, and neither from variables nor, here, from its configuration",
);

const address = kinds.made((value) => typeof value === 'string' && /^[^\s@,<>]+@[^\s@,<>]+$/.test(value), "an address, such as 'team@example.com'");

/** A text of one line that is not empty. */
const line = (example: string) => kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value), `a text, such as '${example}'`);

const webhook = { sendResolved: kinds.flag, webhook: secret, webhookFile: file };

export const SLACK = optionTable({ ...webhook, channel: line('#deployments') });

export const WEBHOOK = optionTable(webhook);

export const PAGER_DUTY = optionTable({
  sendResolved: kinds.flag,
  routingKey: secret,
  routingKeyFile: file,
  endpoint: kinds.made((value) => typeof value === 'string' && URL.canParse(value) && /^https:\/\/\S+$/.test(value), "an address, such as 'https://events.eu.pagerduty.com/v2/enqueue'"),
});

export const EMAIL = optionTable({
  sendResolved: kinds.flag,
  to: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => address.misfit(item) === undefined), "a list of addresses, such as ['team@example.com'], of which there is at least one"),
  sender: address,
  smarthost: kinds.made((value) => typeof value === 'string' && /^[^\s:]+:\d{1,5}$/.test(value), "a server and its port, such as 'smtp.example.com:587'"),
  username: line('alertmanager'),
  passwordFile: file,
}, ['to', 'sender', 'smarthost'], { from: 'sender' });
