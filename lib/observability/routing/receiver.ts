import { Construct } from 'constructs';
import { ReceiverChannel, emailChannel, pagerDutyChannel, slackChannel, teamsChannel, webhookChannel } from './channels';
import { EmailReceiverOptions, PagerDutyReceiverOptions, SlackReceiverOptions, TeamsReceiverOptions, WebhookReceiverOptions } from './receiver-options';
import { EMAIL, PAGER_DUTY, SLACK, WEBHOOK } from './receiver-tables';
import { InvalidValueError, Kind, OptionTable, Origin, asWritten, constructId, constructScope, declare, expectOptions, nodeIdOf } from '../../core/inside';
import { Expression } from '../../expressions/inside';

/** What marks one. @internal */
export const RECEIVER_KIND = new Kind<Receiver>('receiver');

/**
 * Who is told: by Alertmanager, when an alert is routed to it, and by workflows, when a `Notification` names it.
 *
 * Secrets stand in no file that is written. Alertmanager reads them from files on its machine, and a workflow has them from GitHub. The operator of Prometheus mounts a Secret of the name `receivers`, with a
 * key for each of them, where they are looked for, when `spec.secrets` of the Alertmanager names it.
 *
 * @see https://prometheus.io/docs/alerting/latest/configuration/#receiver
 */
export class Receiver extends Construct {
  /**
   * A channel of Slack, by an incoming webhook. Alertmanager 0.22 or newer.
   *
   * @param scope the delivery
   * @param id its name: letters in lower case, digits and `-`
   * @param options its webhook and channel
   */
  public static slack(scope: Construct, id: string, options: SlackReceiverOptions = {}): Receiver {
    expectReceiver('Receiver.slack', scope, id, options, SLACK);
    return new Receiver(scope, id, slackChannel(id, options), options.webhook);
  }

  /**
   * A channel of Microsoft Teams, by a workflow of Teams (Power Automate) that posts what arrives. Alertmanager 0.28 or newer.
   *
   * @param scope the delivery
   * @param id its name: letters in lower case, digits and `-`
   * @param options its webhook
   */
  public static teams(scope: Construct, id: string, options: TeamsReceiverOptions = {}): Receiver {
    expectReceiver('Receiver.teams', scope, id, options, WEBHOOK);
    return new Receiver(scope, id, teamsChannel(id, options), options.webhook);
  }

  /**
   * A service of PagerDuty, by its Events API v2. Alertmanager 0.25 or newer.
   *
   * @param scope the delivery
   * @param id its name: letters in lower case, digits and `-`
   * @param options its key
   */
  public static pagerDuty(scope: Construct, id: string, options: PagerDutyReceiverOptions = {}): Receiver {
    expectReceiver('Receiver.pagerDuty', scope, id, options, PAGER_DUTY);
    return new Receiver(scope, id, pagerDutyChannel(id, options), options.routingKey, options.endpoint);
  }

  /**
   * People who get an email. Alertmanager sends them, 0.25 or newer; a workflow does not: it would need a mail server and its password in every job.
   *
   * @param scope the delivery
   * @param id its name: letters in lower case, digits and `-`
   * @param options who gets it, and which server sends it
   */
  public static email(scope: Construct, id: string, options: EmailReceiverOptions): Receiver {
    expectReceiver('Receiver.email', scope, id, options, EMAIL);
    if (options.passwordFile !== undefined && options.username === undefined) {
      throw new InvalidValueError('call/contradiction', `Receiver.email(…, ${asWritten(id)})`, 'there is a passwordFile, and no username to log in with', { option: 'passwordFile', given: options.passwordFile });
    }
    return new Receiver(scope, id, emailChannel(id, options));
  }

  /**
   * A program of one's own that takes JSON. Alertmanager 0.26 or newer.
   *
   * @param scope the delivery
   * @param id its name: letters in lower case, digits and `-`
   * @param options its address
   * @see https://prometheus.io/docs/alerting/latest/configuration/#webhook_config
   */
  public static webhook(scope: Construct, id: string, options: WebhookReceiverOptions = {}): Receiver {
    expectReceiver('Receiver.webhook', scope, id, options, WEBHOOK);
    return new Receiver(scope, id, webhookChannel(id, options), options.webhook);
  }

  /** Its name, as Alertmanager knows it. */
  public readonly receiverName: string;
  /** @internal */
  public readonly _channel: ReceiverChannel;
  /** What a workflow needs to tell it. @internal */
  public readonly _secret?: Expression;
  /** Where it is told, when that is no secret. @internal */
  public readonly _endpoint?: string;
  /** @internal */
  public readonly _origin: Origin;

  private constructor(scope: Construct, id: string, channel: ReceiverChannel, secret?: Expression, endpoint?: string) {
    super(scope, `receiver:${id}`);
    this.receiverName = id;
    this._channel = channel;
    this._secret = secret;
    this._endpoint = endpoint;
    this._origin = declare(this, RECEIVER_KIND);
  }
}

/** Asked before the receiver is part of any tree. */
function expectReceiver(call: string, scope: Construct, id: string, options: object, table: OptionTable): void {
  constructScope(call, scope);
  expectOptions(call, id, options, table);
  nodeIdOf(call, scope, constructId(call, id), 'receiver:');
  if (/^[a-z](?:[a-z\d-]*[a-z\d])?$/.test(id)) return;
  throw new InvalidValueError('call/wrong-value', `${call}(…, ${asWritten(id)})`, 'its id is its name in Alertmanager and in inputs of actions: letters in lower case, digits and -, with a letter in front', { option: 'id', given: id });
}
