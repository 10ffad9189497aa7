import { Delivery } from 'slipway/delivery';
import { BranchProtection, RepositorySettings } from 'slipway/repository';

/** What GitHub is told about the repository: safe defaults for Actions, the names of what workflows read, and what main asks of a change. */
export function declareSettings(delivery: Delivery): void {
  new RepositorySettings(delivery, {
    merge: { mergeCommit: false },
    secrets: ['CODECOV_TOKEN', 'PAGERDUTY_TOKEN', 'SLACK_WEBHOOK', 'SMTP_PASSWORD', 'SMTP_USERNAME'],
    variables: ['ALERT_MAIL_FROM', 'ALERT_MAIL_TO', 'SMTP_SERVER'],
  });
  // Asks for the gate of the pipeline, which always reports, under a name that never changes.
  new BranchProtection(delivery, 'main', { linearHistory: true });
}
