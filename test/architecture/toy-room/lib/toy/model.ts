import { ModelKey } from '../checks/inside';
import { Origin } from '../core/inside';

export interface GreetingModel {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly origin: Origin;
}

export const GREETINGS = new ModelKey<readonly GreetingModel[]>('toy', []);
