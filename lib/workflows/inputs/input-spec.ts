import { Origin } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { Scalar } from '../model';

/** An input as declared, before it has a name. @internal */
export interface InputSpec {
  readonly origin: Origin;
  /** None where the file says none: a text then. */
  readonly type?: 'string' | 'boolean' | 'number' | 'choice' | 'environment';
  readonly description?: string;
  readonly required?: boolean;
  readonly defaultValue?: Scalar | Expression;
  readonly options?: readonly string[];
}
