import { Construct } from 'constructs';
import { NotificationProps, NotificationStepOptions } from './notification-options';
import { EVENT_NAME, NOTIFICATION, STEP } from './notification-tables';
import { INPUT_NAMES, InputNames, notifyAction } from './notify-action';
import { CompositeAction, LocalActionStep } from '../../actions/inside';
import { InvalidValueError, Kind, Origin, asWritten, constructId, constructScope, declare, expectArgument, expectDeclared, expectOptions, kinds, nodeIdOf } from '../../core/inside';
import { JobContext } from '../../expressions/inside';
import { Receiver } from '../routing/receiver';

/** What marks one. @internal */
export const NOTIFICATION_KIND = new Kind<Notification>('notification');

/**
 * What workflows tell, and whom: one table, one action, and no address of a webhook anywhere else. It writes the action to `.github/actions/<id>`: `action.yml`, the program `notify.cjs`, which needs
 * Node 20 or newer and nothing else, and the table `receivers.json`.
 *
 * A receiver that cannot be told is a warning on the page of the run, and the job goes on.
 */
export class Notification extends Construct {
  /** The action that tells it. */
  public readonly action: CompositeAction;
  /** Path of the program from the root of the repository. */
  public readonly programFile: string;
  /** Path of the table. */
  public readonly tableFile: string;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: NotificationProps;

  /**
   * @param scope the delivery
   * @param id the name of the folder of its action: letters in lower case, digits and `-`
   * @param props what there is to tell, and who is told
   */
  public constructor(scope: Construct, id: string, props: NotificationProps) {
    super(constructScope('new Notification', scope), nodeId(scope, id, props));
    this._id = id;
    this._props = props;
    this._origin = declare(this, NOTIFICATION_KIND);
    this.action = notifyAction(this, id, this._receivers, this._inputs, props.defaultEvent);
    const folder = this.action._folder;
    this.programFile = `${folder}/notify.cjs`;
    this.tableFile = `${folder}/receivers.json`;
  }

  /** Those who are told of anything, each once. @internal */
  public get _receivers(): readonly Receiver[] {
    return [...new Set(Object.values(this._props.events).flat())];
  }

  /** What the action calls its inputs. @internal */
  public get _inputs(): InputNames {
    return { ...INPUT_NAMES, ...this._props.inputs };
  }

  /**
   * A step that tells it, for `job.use(…)`. A step before it must have checked out the repository, where the action is.
   *
   * @param event one that was declared
   * @param options what is told
   * @throws when there is no such event
   */
  public send(event: string, options: NotificationStepOptions): LocalActionStep {
    expectArgument('notification.send', event, kinds.text, 'the event');
    const { events } = this._props;
    expectDeclared('notification.send', 'event', event, Object.keys(events), `the notification '${this._id}'`, '{ events: { … } }');
    const { title, text, status = JobContext.status, link, environment, version, incident, required, name = `Tell of ${event}`, ...step } = expectOptions('notification.send', event, options, STEP);
    const { _inputs: called } = this;
    const given = { [called.event]: event, title, [called.text]: text, status, link, environment, version, incident, required: required || undefined };
    const secrets = events[event].map((receiver) => [`secret-${receiver.receiverName}`, receiver._secret!] as const);
    const inputs = Object.entries(given).flatMap(([input, value]) => (value === undefined ? [] : [[input, value] as const]));
    return this.action.step({ ...step, name, inputs: Object.fromEntries([...inputs, ...secrets]) });
  }
}

/** Inputs that are called so anyway. */
const TAKEN = /^(?:title|status|link|environment|version|incident|required|secret-.*)$/;

/** Asked before the notification is part of any tree. */
function nodeId(scope: Construct, id: string, props: NotificationProps): string {
  expectOptions('new Notification', id, props, NOTIFICATION);
  const node = nodeIdOf('new Notification', scope, constructId('new Notification', id), 'notification:');
  const refuse = (code: string, why: string, option: string, given: unknown) => new InvalidValueError(code, `new Notification(…, ${asWritten(id)})`, why, { option, given });
  if (!EVENT_NAME.test(id)) throw refuse('call/wrong-value', 'its id is the name of a folder: letters in lower case, digits and -', 'id', id);
  const events = Object.entries(props.events);
  const { defaultEvent, inputs = {} } = props;
  if (defaultEvent !== undefined && !Object.hasOwn(props.events, defaultEvent)) throw refuse('call/undeclared-name', `it tells '${defaultEvent}' where no event is named, and has no such event: there are ${events.map(([name]) => name).join(', ')}`, 'defaultEvent', defaultEvent);
  const called = { ...INPUT_NAMES, ...inputs };
  for (const name of [called.event, called.text]) if (TAKEN.test(name) || called.event === called.text) throw refuse('call/contradiction', `the action has two inputs of the name '${name}': choose another one`, 'inputs', inputs);
  if (events.length === 0) throw refuse('call/empty-list', 'there is nothing to tell: it has no event', 'events', props.events);
  for (const [event, receivers] of events) {
    if (!EVENT_NAME.test(event)) throw refuse('call/wrong-value', 'the name of an event is at most 64 letters in lower case, digits and -, such as \'deploy-failure\'', `events.${event}`, event);
    if (new Set(receivers).size < receivers.length) throw refuse('call/contradiction', `the event '${event}' tells one receiver twice`, `events.${event}`, receivers.map(({ receiverName }) => receiverName));
    for (const { receiverName, _secret, _channel: { kind } } of receivers) {
      if (kind === 'email') throw refuse('call/contradiction', `the receiver '${receiverName}' is an email, which a workflow does not send: route an alert about it, routing.addRoute(…), and Alertmanager does`, `events.${event}`, receiverName);
      if (!_secret) throw refuse('call/contradiction', `the receiver '${receiverName}' has no secret for workflows: give it { ${kind === 'pagerduty' ? 'routingKey' : 'webhook'}: Secrets.get('…') }`, `events.${event}`, receiverName);
    }
  }
  return node;
}
