import { DoraPushgateway } from './dora-pushgateway';
import { Duration, kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { optionKinds } from '../../workflows/inside';

const INTERVAL = kinds.made(
  (value) => value instanceof Duration && Number.isInteger(value.toSeconds()) && value.toSeconds() >= 1 && value.toMinutes() <= 5,
  'a Duration of whole seconds, up to five minutes, such as Duration.seconds(30)',
);

export const PUSHGATEWAY = kinds.struct(
  optionTable({ url: optionKinds.expression, user: optionKinds.expression, password: optionKinds.expression, scrapeInterval: INTERVAL }, ['url']), 'an object', "{ url: Vars.get('PUSHGATEWAY_URL') }");

/** What the program is told of it. */
export function pushgatewayVariables(gateway: DoraPushgateway | undefined): Record<string, Expression> {
  if (!gateway) return {};
  const { url, user, password } = gateway;
  return { DORA_PUSHGATEWAY_URL: url, ...(user && { DORA_PUSHGATEWAY_USER: user }), ...(password && { DORA_PUSHGATEWAY_PASSWORD: password }) };
}
