import { Notice, Status, cut, incidentOf } from './notice';

const SEVERITIES: Readonly<Record<Exclude<Status, 'success'>, string>> = { failure: 'critical', cancelled: 'warning', warning: 'warning', info: 'info' };

/**
 * What PagerDuty takes. What is about one incident of a repository is one: a later notification that says success resolves it.
 *
 * @see https://developer.pagerduty.com/docs/events-api-v2-overview
 */
export function pagerDutyEvent(notice: Notice, routingKey: string): object {
  const { event, status, title, text, link, run, environment, version, repository, workflow } = notice;
  const base = { routing_key: routingKey, dedup_key: cut([repository, incidentOf(notice)].filter(Boolean).join('/'), 255) };
  if (status === 'success') return { ...base, event_action: 'resolve' };
  return {
    ...base,
    event_action: 'trigger',
    client: 'GitHub Actions',
    ...(run === '' ? {} : { client_url: run }),
    links: link === '' ? [] : [{ href: link, text: link === run ? 'The run' : 'Read on' }],
    payload: {
      summary: cut(title, 1024),
      source: repository || 'GitHub Actions',
      severity: SEVERITIES[status],
      class: event,
      ...(environment === '' ? {} : { group: environment }),
      custom_details: { text: cut(text, 10_000), environment, version, workflow, status },
    },
  };
}
