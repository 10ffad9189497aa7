import { EmailReceiverOptions, PagerDutyReceiverOptions, SlackReceiverOptions, TeamsReceiverOptions, WebhookReceiverOptions } from './receiver-options';
import { DESCRIPTIONS, SEVERITY, SUMMARY, TITLE } from './templates';

/** By what a receiver is told. @internal */
export type ChannelKind = 'slack' | 'teams' | 'pagerduty' | 'email' | 'webhook';

/** How Alertmanager tells a receiver. @internal */
export interface ReceiverChannel {
  readonly kind: ChannelKind;
  /** The key of its configuration: `slack_configs`. */
  readonly key: string;
  /** The first Alertmanager that reads it. */
  readonly since: string;
  /** The keys of one item. */
  readonly settings: Readonly<Record<string, string | boolean>>;
}

/** Where the operator of Prometheus mounts a Secret that is called `receivers`, with a key for each of them. */
const secretFile = (id: string) => `/etc/alertmanager/secrets/receivers/${id}`;

/** Without what nobody said. */
function channel(kind: ChannelKind, key: string, since: string, settings: Readonly<Record<string, string | boolean | undefined>>): ReceiverChannel {
  const said = Object.entries(settings).filter((entry): entry is [string, string | boolean] => entry[1] !== undefined);
  return { kind, key, since, settings: Object.fromEntries(said) };
}

export function slackChannel(id: string, { webhookFile = secretFile(id), channel: name, sendResolved = true }: SlackReceiverOptions): ReceiverChannel {
  return channel('slack', 'slack_configs', '0.22', { api_url_file: webhookFile, channel: name, send_resolved: sendResolved, title: TITLE, text: DESCRIPTIONS });
}

/** The older `msteams_configs` is for connectors, which Microsoft has switched off. */
export function teamsChannel(id: string, { webhookFile = secretFile(id), sendResolved = true }: TeamsReceiverOptions): ReceiverChannel {
  return channel('teams', 'msteamsv2_configs', '0.28', { webhook_url_file: webhookFile, send_resolved: sendResolved, title: TITLE, text: DESCRIPTIONS });
}

export function pagerDutyChannel(id: string, { routingKeyFile = secretFile(id), endpoint, sendResolved = true }: PagerDutyReceiverOptions): ReceiverChannel {
  return channel('pagerduty', 'pagerduty_configs', '0.25', { routing_key_file: routingKeyFile, url: endpoint, send_resolved: sendResolved, severity: SEVERITY, description: SUMMARY });
}

export function emailChannel(id: string, { to, sender, smarthost, username, passwordFile = secretFile(id), sendResolved = true }: EmailReceiverOptions): ReceiverChannel {
  return channel('email', 'email_configs', '0.25', {
    to: to.join(', '), from: sender, smarthost, auth_username: username, auth_password_file: username === undefined ? undefined : passwordFile, send_resolved: sendResolved,
  });
}

export function webhookChannel(id: string, { webhookFile = secretFile(id), sendResolved = true }: WebhookReceiverOptions): ReceiverChannel {
  return channel('webhook', 'webhook_configs', '0.26', { url_file: webhookFile, send_resolved: sendResolved });
}
