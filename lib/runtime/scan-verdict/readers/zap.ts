import { Report, Level } from '../finding';
import { asList, asText, field, json, titled } from './parts';
import { list, object, oneOf, such, text } from '../../common/shape';

const ANY = such(() => true, '');
const SHAPE = object({ site: list(1_000, object({ '@name': text(2_000), 'alerts': list(10_000, object({ 'pluginid': text(50), 'alertRef?': ANY, 'riskcode': oneOf('0', '1', '2', '3') })) }), 1) });

const LEVELS: Readonly<Record<string, Level>> = { 1: 'low', 2: 'medium', 3: 'high' };

interface Zap {
  readonly site: readonly { readonly '@name': string; readonly 'alerts': readonly { readonly pluginid: string; readonly alertRef?: unknown; readonly name?: unknown; readonly riskcode: string; readonly instances?: unknown }[] }[];
}

/** `zap-baseline.py -J`. A report without a site is one of an address that did not answer. What ZAP calls informational is none of its alerts. */
export function readZap(content: string): Report {
  const { site: sites } = json<Zap>(content, SHAPE);
  const findings = sites.flatMap(({ '@name': site, alerts }) => alerts.filter(({ riskcode }) => riskcode !== '0').map(({ pluginid, alertRef, name, riskcode, instances }) => ({
    id: asText(alertRef) ?? pluginid,
    aliases: [pluginid],
    level: LEVELS[riskcode],
    title: titled(name, pluginid),
    place: asText(field(asList(instances)[0], 'uri')) ?? site,
  })));
  return { findings, missed: [], hidden: 0 };
}
