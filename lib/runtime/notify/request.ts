import { Notice } from './notice';
import { pagerDutyEvent } from './pagerduty';
import { slackMessage } from './slack';
import { Addressee } from './table';
import { teamsMessage } from './teams';

/** What is sent, and where to. */
export interface Request {
  readonly url: string;
  readonly body: object;
}

const PAGER_DUTY = 'https://events.pagerduty.com/v2/enqueue';

/** The secret is the address, or for PagerDuty the key that stands in what is sent. */
export function requestOf({ kind, endpoint = PAGER_DUTY }: Addressee, notice: Notice, secret: string): Request {
  switch (kind) {
    case 'slack': return { url: secret, body: slackMessage(notice) };
    case 'teams': return { url: secret, body: teamsMessage(notice) };
    case 'pagerduty': return { url: endpoint, body: pagerDutyEvent(notice, secret) };
    case 'webhook': return { url: secret, body: notice };
  }
}
