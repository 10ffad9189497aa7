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
  readonly sender: string;
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
