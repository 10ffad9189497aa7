import { Construct } from 'constructs';
import { Kind, Origin, constructPath, declare } from '../core/inside';

/** What a greeting says. */
export interface GreetingProps {
  /** The words. */
  readonly text: string;
}

/** A greeting. */
export class Greeting extends Construct {
  /** @internal */
  public readonly _text: string;
  /** @internal */
  public readonly _origin: Origin;

  public constructor(scope: Construct, id: string, props: GreetingProps) {
    super(scope, id);
    this._text = props.text;
    this._origin = Origin.here(constructPath(this));
    declare(this, GREETING_KIND);
  }
}

/** @internal */
export const GREETING_KIND = new Kind<Greeting>('greeting');
