import { kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';

/** What every receiver may say. */
export interface ReceiverOptions {
  /**
   * Alertmanager tells, too, when an alert has ended.
   *
   * @default true
   */
  readonly sendResolved?: boolean;
}

/** Where a channel of Slack is reached. */
export interface SlackReceiverOptions extends ReceiverOptions {
  /**
   * The secret that holds the address of an incoming webhook, for notifications of workflows: `Secrets.get('SLACK_WEBHOOK_URL')`.
   *
   * @default - workflows do not tell it
   */
  readonly webhook?: Expression;
  /**
   * The file on the machine of Alertmanager that holds the same address.
   *
   * @default - `/etc/alertmanager/secrets/receivers/<id>`
   */
  readonly webhookFile?: string;
  /**
   * The channel, such as `#deployments`. The webhook of an app knows its channel and looks at no other.
   *
   * @default - that of the webhook
   */
  readonly channel?: string;
}

/** Where a channel of Microsoft Teams is reached. */
export interface TeamsReceiverOptions extends ReceiverOptions {
  /**
   * The secret that holds the address of a workflow of Teams that posts what arrives, for notifications of workflows: `Secrets.get('TEAMS_WEBHOOK_URL')`.
   *
   * @default - workflows do not tell it
   */
  readonly webhook?: Expression;
  /**
   * The file on the machine of Alertmanager that holds the same address.
   *
   * @default - `/etc/alertmanager/secrets/receivers/<id>`
   */
  readonly webhookFile?: string;
}

/** Where a service of PagerDuty is reached. */
export interface PagerDutyReceiverOptions extends ReceiverOptions {
  /**
   * The secret that holds the key of an integration "Events API v2", for notifications of workflows: `Secrets.get('PAGERDUTY_ROUTING_KEY')`.
   *
   * @default - workflows do not tell it
   */
  readonly routingKey?: Expression;
  /**
   * The file on the machine of Alertmanager that holds the same key.
   *
   * @default - `/etc/alertmanager/secrets/receivers/<id>`
   */
  readonly routingKeyFile?: string;
  /**
   * Where events go: accounts in the European Union have `https://events.eu.pagerduty.com/v2/enqueue`.
   *
   * @default 'https://events.pagerduty.com/v2/enqueue'
   */
  readonly endpoint?: string;
}

/** Who gets an email, and by which server. Alertmanager alone sends them. */
export interface EmailReceiverOptions extends ReceiverOptions {
  /** Who gets it. */
  readonly to: string[];
  /** Whom it is from. */
  readonly from: string;
  /** The server that sends it, with its port: `smtp.example.com:587`. */
  readonly smarthost: string;
  /**
   * The name that Alertmanager logs in with.
   *
   * @default - it does not log in
   */
  readonly username?: string;
  /**
   * The file on the machine of Alertmanager that holds the password.
   *
   * @default - `/etc/alertmanager/secrets/receivers/<id>`, when there is a `username`
   */
  readonly passwordFile?: string;
}

/** Where a program of one's own listens. */
export interface WebhookReceiverOptions extends ReceiverOptions {
  /**
   * The secret that holds its address, for notifications of workflows: `Secrets.get('CHAT_WEBHOOK_URL')`.
   *
   * @default - workflows do not tell it
   */
  readonly webhook?: Expression;
  /**
   * The file on the machine of Alertmanager that holds the same address.
   *
   * @default - `/etc/alertmanager/secrets/receivers/<id>`
   */
  readonly webhookFile?: string;
}

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
  from: address,
  smarthost: kinds.made((value) => typeof value === 'string' && /^[^\s:]+:\d{1,5}$/.test(value), "a server and its port, such as 'smtp.example.com:587'"),
  username: line('alertmanager'),
  passwordFile: file,
}, ['to', 'from', 'smarthost']);
