import { Delivery } from 'slipway/delivery';
import { Expression, Github, Secrets, Vars } from 'slipway/expressions';
import { Notification, Receiver } from 'slipway/observability';
import { IStep, RunStep, Step } from 'slipway/workflows';

const RUN = `${Github.serverUrl}/${Github.repository}/actions/runs/${Github.runId}`;

/** ML-10: who hears of what. */
export class Channels {
  public readonly notification: Notification;

  public constructor(delivery: Delivery) {
    const slack = Receiver.slack(delivery, 'slack', { webhook: Secrets.get('SLACK_WEBHOOK') });
    const pager = Receiver.pagerDuty(delivery, 'pagerduty', { routingKey: Secrets.get('PAGERDUTY_TOKEN') });
    this.notification = new Notification(delivery, 'notify', {
      events: {
        'build-failed': [slack],
        'security-alert': [pager],
        'deployed': [slack],
        'deployment-failed': [pager, slack],
      },
    });
  }

  /** The same by e-mail. Slipway leaves e-mail to Alertmanager, which this platform does not have. */
  public email(subject: string, condition?: Expression): IStep {
    return new Email(subject, condition);
  }
}

/** A bundle of steps of one's own: one word in a job. */
class Email implements IStep {
  public constructor(private readonly subject: string, private readonly condition?: Expression) {}

  public toSteps(): Step[] {
    return [new RunStep(`
      printf 'From: %s\\nTo: %s\\nSubject: %s\\n\\n%s\\n' "$MAIL_FROM" "$MAIL_TO" "$SUBJECT" "$RUN_URL" |
        curl --fail --silent --show-error --crlf --upload-file - --url "smtps://$SMTP_SERVER" \\
          --mail-from "$MAIL_FROM" --mail-rcpt "$MAIL_TO" \\
          --config <(printf 'user = "%s:%s"\\n' "$SMTP_USERNAME" "$SMTP_PASSWORD")
    `, {
      name: 'Send e-mail',
      condition: this.condition,
      env: {
        SMTP_SERVER: Vars.get('SMTP_SERVER'),
        SMTP_USERNAME: Secrets.get('SMTP_USERNAME'),
        SMTP_PASSWORD: Secrets.get('SMTP_PASSWORD'),
        MAIL_FROM: Vars.get('ALERT_MAIL_FROM'),
        MAIL_TO: Vars.get('ALERT_MAIL_TO'),
        SUBJECT: this.subject,
        RUN_URL: RUN,
      },
    })];
  }
}
