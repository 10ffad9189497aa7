import { GrafanaWindow } from './grafana-window';
import { WINDOW, prometheusDuration } from './prometheus-duration';
import { Duration, OptionKind, expectArgument } from '../../core/inside';

/** Over which stretch of time something is asked: one that is known, or one that Grafana works out. */
const STRETCH: OptionKind = {
  misfit: (value) => (value instanceof GrafanaWindow || WINDOW.misfit(value) === undefined
    ? undefined
    : { at: '', value, why: 'must be a Duration of whole seconds, at least one, such as Duration.hours(1), or a GrafanaWindow' }),
};

/**
 * A window as an expression has it.
 *
 * @param call how the call is written: `counter.increase`
 * @param window as given
 */
export function windowOf(call: string, window: Duration | GrafanaWindow): string {
  expectArgument(call, window, STRETCH, 'the window');
  return window instanceof GrafanaWindow ? window._text : prometheusDuration(window);
}
