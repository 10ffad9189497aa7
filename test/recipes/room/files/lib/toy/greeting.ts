import { Construct } from 'constructs';
import { Kind, Origin, constructScope, declare, expectOptions, kinds, nodeIdOf, optionTable } from '../core/inside';

/** What marks one. @internal */
export const GREETING_KIND = new Kind<Greeting>('greeting');

/** What a greeting says. */
export interface GreetingProps {
  /** The words. */
  readonly text: string;
}

/** A greeting that is written to a file. */
export class Greeting extends Construct {
  /** Path of the file from the root of the repository. */
  public readonly file: string;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: GreetingProps;

  /**
   * @param scope the delivery
   * @param id its id, and the name of its file
   * @param props what it says
   */
  public constructor(scope: Construct, id: string, props: GreetingProps) {
    super(constructScope('new Greeting', scope), nodeId(scope, id, props));
    this.file = `.github/greetings/${id}.yml`;
    this._id = id;
    this._props = props;
    this._origin = declare(this, GREETING_KIND);
  }
}

const GREETING = optionTable({ text: kinds.text }, ['text']);

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, id: string, props: GreetingProps): string {
  expectOptions('new Greeting', id, props, GREETING);
  return nodeIdOf('new Greeting', scope, id, 'greeting:');
}
