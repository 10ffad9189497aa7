import { Construct } from 'constructs';
import { AlertInhibitionOptions } from './alert-inhibition';
import { AlertRouteOptions } from './alert-route';
import { Receiver } from './receiver';
import { INHIBITION, RECEIVER, ROUTE, TIMING } from './route-tables';
import { Duration, InvalidValueError, Kind, Origin, asWritten, constructId, constructPath, constructScope, declare, expectArgument, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';

/** What marks one. @internal */
export const ROUTING_KIND = new Kind<AlertRouting>('alert-routing');

/** What all lines of a routing have in common, unless one says otherwise. */
export interface AlertRoutingProps {
  /** Who is told of what no line is about. */
  readonly defaultReceiver: Receiver;
  /**
   * What becomes one message: alerts whose values of these labels are the same.
   *
   * @default ['alertname', 'repository', 'environment']
   */
  readonly groupBy?: string[];
  /**
   * How long a new group waits for more of its kind before anybody is told.
   *
   * @default Duration.seconds(30)
   */
  readonly groupWait?: Duration;
  /**
   * How long a group that was told of waits until it tells of what came since.
   *
   * @default Duration.minutes(5)
   */
  readonly groupInterval?: Duration;
  /**
   * How long until those who were told are told again of what still fires.
   *
   * @default Duration.hours(4)
   */
  readonly repeatInterval?: Duration;
}

/** A line of the table. @internal */
export interface DeclaredRoute {
  readonly event: string;
  readonly options: AlertRouteOptions;
  readonly origin: Origin;
}

/** @internal */
export interface DeclaredInhibition {
  readonly options: AlertInhibitionOptions;
  readonly origin: Origin;
}

/**
 * Who is told of which alert, as a table: the first line that is about an alert decides. It writes the configuration of Alertmanager to `deployment/monitoring/alertmanager/<id>.yml`, and beside it
 * `<id>.test.sh`, which asks `amtool` of every line whether those are told who should be.
 *
 * An alert that is critical inhibits what has the same labels of `groupBy` and is less so.
 *
 * @see https://prometheus.io/docs/alerting/latest/configuration/
 */
export class AlertRouting extends Construct {
  /** Path of the configuration from the root of the repository. */
  public readonly file: string;
  /** Path of the script that tests it. */
  public readonly testFile: string;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: AlertRoutingProps;
  /** @internal */
  public readonly _routes: DeclaredRoute[] = [];
  /** @internal */
  public readonly _inhibitions: DeclaredInhibition[] = [];

  /**
   * @param scope the delivery
   * @param id the name of its files: letters in lower case, digits and `-`
   * @param props who is told of what no line is about
   */
  public constructor(scope: Construct, id: string, props: AlertRoutingProps) {
    super(constructScope('new AlertRouting', scope), nodeId(scope, id, props));
    const path = `deployment/monitoring/alertmanager/${id}`;
    this.file = `${path}.yml`;
    this.testFile = `${path}.test.sh`;
    this._id = id;
    this._props = props;
    this._origin = declare(this, ROUTING_KIND);
  }

  /**
   * Adds a line to the table. Lines are asked in this order, and the first that is about an alert decides, unless it `continues`.
   *
   * @param event what it is about, in a few words: `a build fails`
   * @param options which alerts, and who is told of them
   */
  public addRoute(event: string, options: AlertRouteOptions): void {
    expectArgument('routing.addRoute', event, EVENT, 'the event');
    expectOptions('routing.addRoute', event, options, ROUTE);
    const refuse = (why: string, option: string, given: unknown) => new InvalidValueError('call/contradiction', `routing.addRoute(${asWritten(event)})`, why, { option, given });
    const { alerts, severities, labels = {}, receivers } = options;
    const taken = this._routes.find((route) => route.event === event);
    if (taken) throw new InvalidValueError('call/duplicate-id', `routing.addRoute(${asWritten(event)})`, 'there is such a line already: add the alerts and receivers to that one, or say what is different', { option: 'event', given: event, related: [{ origin: taken.origin, note: 'the first one' }] });
    if (!alerts && !severities && !options.labels) throw refuse('it is about all alerts, of which those that no line is about go to { defaultReceiver }: name { alerts }, { severities } or { labels }', 'options', options);
    if ('severity' in labels) throw refuse("its label 'severity' is what { severities } says", 'labels', labels);
    if ('alertname' in labels && alerts) throw refuse("its label 'alertname' is what { alerts } says", 'labels', labels);
    if (new Set(receivers).size < receivers.length) throw refuse('it tells one receiver twice', 'receivers', receivers.map(({ receiverName }) => receiverName));
    this.expectOneName(event, options);
    this._routes.push({ event, options, origin: Origin.here(constructPath(this)) });
  }

  /**
   * Lets some alerts inhibit others: nobody is told of a consequence while its cause fires.
   *
   * @param options which alerts, and what they must have in common
   */
  public addInhibition(options: AlertInhibitionOptions): void {
    expectOptions('routing.addInhibition', undefined, options, INHIBITION);
    const itself = inhibitsItself(options);
    if (itself !== undefined) throw new InvalidValueError('call/contradiction', 'routing.addInhibition(…)', `the alert '${itself}' would inhibit itself: name it under { source } or under { target }`, { option: 'target', given: itself });
    this._inhibitions.push({ options, origin: Origin.here(constructPath(this)) });
  }

  /** Alertmanager knows times by their names. */
  private expectOneName(event: string, { mutedDuring = [] }: AlertRouteOptions): void {
    const known = [...this._routes.flatMap(({ options }) => options.mutedDuring ?? []), ...mutedDuring];
    const other = mutedDuring.find((interval) => known.some(({ name }, at) => name === interval.name && known[at] !== interval));
    if (other) throw new InvalidValueError('call/contradiction', `routing.addRoute(${asWritten(event)})`, `there are two times called '${other.name}': use one object for both, or another name`, { option: 'mutedDuring', given: other.name });
  }
}

const EVENT = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value), "a few words, such as 'a build fails'");

const ROUTING = optionTable({ ...TIMING, defaultReceiver: RECEIVER }, ['defaultReceiver'], { receiver: 'defaultReceiver' });

/** Asked before the routing is part of any tree. */
function nodeId(scope: Construct, id: string, props: AlertRoutingProps): string {
  expectOptions('new AlertRouting', id, props, ROUTING);
  const node = nodeIdOf('new AlertRouting', scope, constructId('new AlertRouting', id), 'routing:');
  if (/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/.test(id)) return node;
  throw new InvalidValueError('call/wrong-value', `new AlertRouting(…, ${asWritten(id)})`, 'its id is the name of its files: at most 63 letters in lower case, digits and -, with a letter or digit at both ends', { option: 'id', given: id });
}

/** An alert that would silence itself, and so never be told of. */
function inhibitsItself({ source, target }: AlertInhibitionOptions): string | undefined {
  return source.find((alert) => target.includes(alert))?.alertName;
}
