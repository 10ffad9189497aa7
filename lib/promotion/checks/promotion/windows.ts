import { KnownStage, stagesOf, toldOf } from './stages';
import { WindowGate } from './week';
import { DeliveryModel } from '../../../checks/inside';
import { GateModel } from '../../model';

/** A window of a stage. */
export interface KnownWindow {
  readonly gate: GateModel;
  readonly window: WindowGate;
}

/** The stages that have windows, and these. */
export function windowsIn(model: DeliveryModel): (KnownStage & { readonly windows: readonly KnownWindow[] })[] {
  return stagesOf(model).flatMap((known) => {
    const windows = known.stage.gates.filter(({ kind }) => kind === 'window').map((gate) => ({ gate, window: toldOf<WindowGate>(gate) }));
    return windows.length === 0 ? [] : [{ ...known, windows }];
  });
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Mon, Tue 09:00–17:00 Europe/Berlin` */
export function inWords({ days, opens, closes, timeZone }: WindowGate): string {
  return `${days.length === 7 ? 'every day' : days.map((day) => DAYS[day - 1]).join(', ')} ${opens}–${closes} ${timeZone}`;
}
