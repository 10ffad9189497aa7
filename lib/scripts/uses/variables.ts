import { readsAll } from './left-files';
import { State } from './state';
import { Value, concat, isTainted } from './value';

/** The variables whose names a text has. */
export function readIn(text: string, state: State): Value {
  return concat(...(readsAll(text) ? state.names() : [...new Set(text.match(/[A-Za-z_]\w*/g) ?? [])]).map((name) => state.read(name)).filter(isTainted));
}
