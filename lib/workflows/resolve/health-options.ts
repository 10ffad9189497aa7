import { Duration } from '../../core/inside';
import { HealthCheck } from '../container';

/**
 * A check of health as options of `docker create`.
 *
 * @param check when and how often it runs
 * @param command its command, with every expression written out
 */
export function healthOptions({ interval, timeout, startPeriod, retries }: HealthCheck, command: string): string {
  const length = (name: string, value: Duration | undefined) => (value ? [`--health-${name} ${value.toSeconds()}s`] : []);
  return [
    `--health-cmd ${quoted(command)}`,
    ...length('interval', interval),
    ...length('timeout', timeout),
    ...length('start-period', startPeriod),
    ...(retries === undefined ? [] : [`--health-retries ${retries}`]),
  ].join(' ');
}

/** One argument: no shell reads the options, the runner splits them at blanks as programs on Windows do. There a backslash counts before a quote only. */
function quoted(argument: string): string {
  if (/^[\w./:=-]+$/.test(argument)) return argument;
  // What an expression says is not the command.
  const parts = argument.split(/(\$\{\{[^]*?\}\})/).map((part, i) => (i % 2 === 1 ? part : part.replace(/(\\*)"/g, '$1$1\\"')));
  return `"${parts.join('').replace(/\\+$/, '$&$&')}"`;
}
