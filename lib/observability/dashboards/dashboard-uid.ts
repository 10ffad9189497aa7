import { createHash } from 'crypto';

/** @see https://grafana.com/docs/grafana/latest/developers/http_api/dashboard/#identifier-id-vs-unique-identifier-uid */
const MOST = 40;
const LEAST = 8;

/**
 * What Grafana knows a dashboard by, in addresses and when it is written again: the same for as long as repository and id are. It is one of all in an organization of Grafana, therefore the repository stands in it.
 *
 * @param id of the dashboard
 * @param repository `owner/name`; undefined where nobody said
 */
export function uidOf(id: string, repository: string | undefined): string {
  const words = [...(repository === undefined ? [] : repository.split('/')), id];
  const whole = words.join('-').toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '');
  if (whole.length > MOST) return `${whole.slice(0, MOST - LEAST - 1)}-${createHash('sha256').update(words.join('/')).digest('hex').slice(0, LEAST)}`;
  return whole.length < LEAST ? `dashboard-${whole}` : whole;
}
