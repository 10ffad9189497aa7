import { Duration, kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { optionKinds } from '../../workflows/inside';

/**
 * Where totals are pushed to. Prometheus scrapes it with `honor_labels: true`.
 *
 * @see https://github.com/prometheus/pushgateway
 */
export interface DoraPushgateway {
  /** Its address, a variable or a secret: `Vars.get('PUSHGATEWAY_URL')`. */
  readonly url: Expression;
  /**
   * The name to sign in with.
   *
   * @default - nobody signs in
   */
  readonly user?: Expression;
  /**
   * The password to sign in with, a secret.
   *
   * @default - nobody signs in
   */
  readonly password?: Expression;
  /**
   * How often Prometheus scrapes it: whole seconds, up to five minutes. A series that is new is pushed as zero first and as what it is after that time, so that its first event is not lost.
   *
   * @default Duration.minutes(1)
   */
  readonly scrapeInterval?: Duration;
}

const INTERVAL = kinds.made(
  (value) => value instanceof Duration && Number.isInteger(value.toSeconds()) && value.toSeconds() >= 1 && value.toMinutes() <= 5,
  'a Duration of whole seconds, up to five minutes, such as Duration.seconds(30)',
);

export const PUSHGATEWAY = kinds.struct(
  optionTable({ url: optionKinds.expression, user: optionKinds.expression, password: optionKinds.expression, scrapeInterval: INTERVAL }, ['url']), 'an object', "{ url: Vars.get('PUSHGATEWAY_URL') }");

/** What the program is told of it. */
export function pushgatewayVariables(gateway: { readonly url: Expression; readonly user?: Expression; readonly password?: Expression } | undefined): Record<string, Expression> {
  if (!gateway) return {};
  const { url, user, password } = gateway;
  return { DORA_PUSHGATEWAY_URL: url, ...(user && { DORA_PUSHGATEWAY_USER: user }), ...(password && { DORA_PUSHGATEWAY_PASSWORD: password }) };
}
