import { GREETING_KIND } from './greeting';
import { GreetingModel } from './model';
import { Declared } from '../core/inside';

export function resolveGreetings(declared: Declared): GreetingModel[] {
  return declared.of(GREETING_KIND).map(({ _id: id, _origin: origin, _props: { text }, file }) => ({ id, origin, file, text }));
}
