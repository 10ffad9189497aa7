import { Slack } from 'slipway/actions';
import { Expression, Functions, Github, Secrets, Status, Vars } from 'slipway/expressions';
import { IStep, RunStep, Step } from 'slipway/workflows';

/** Where a message goes. */
export enum Channel { SLACK, PAGERDUTY, EMAIL }

const RUN = `${Github.serverUrl}/${Github.repository}/actions/runs/${Github.runId}`;

/** A message to some channels: a bundle of steps, one for each. */
export class Alert implements IStep {
  /**
   * @param summary one line that says what happened
   * @param channels who hears of it
   * @param condition when. One dead channel does not silence the others
   */
  public constructor(private readonly summary: string, private readonly channels: Channel[], private readonly condition = Status.cancelled().negate()) {}

  public toSteps(): Step[] {
    const steps = { [Channel.SLACK]: slack, [Channel.PAGERDUTY]: pagerDuty, [Channel.EMAIL]: email };
    return this.channels.map((channel) => steps[channel](this.summary, this.condition));
  }
}

function slack(summary: string, condition: Expression): Step {
  return new Slack({
    condition,
    webhook: Secrets.get('SLACK_WEBHOOK'),
    webhookType: 'incoming-webhook',
    // A JSON string is a YAML string too, so no character of the message can end it.
    payload: `text: ${Functions.toJson(Expression.of(`${summary}: ${RUN}`))}`,
    errors: true,
  });
}

function pagerDuty(summary: string, condition: Expression): Step {
  return new RunStep(`
    jq --null-input '{
      routing_key: $ENV.PAGERDUTY_TOKEN,
      event_action: "trigger",
      payload: { summary: $ENV.SUMMARY, source: $ENV.RUN_URL, severity: "critical" }
    }' | curl --fail --silent --show-error --retry 3 --json @- https://events.pagerduty.com/v2/enqueue
  `, { name: 'Page PagerDuty', condition, env: { PAGERDUTY_TOKEN: Secrets.get('PAGERDUTY_TOKEN'), SUMMARY: summary, RUN_URL: RUN } });
}

function email(summary: string, condition: Expression): Step {
  return new RunStep(`
    printf 'From: %s\\nTo: %s\\nSubject: %s\\n\\n%s\\n' "$MAIL_FROM" "$MAIL_TO" "$SUMMARY" "$RUN_URL" |
      curl --fail --silent --show-error --crlf --upload-file - --url "smtps://$SMTP_SERVER" \\
        --mail-from "$MAIL_FROM" --mail-rcpt "$MAIL_TO" \\
        --config <(printf 'user = "%s:%s"\\n' "$SMTP_USERNAME" "$SMTP_PASSWORD")
  `, {
    name: 'Send e-mail',
    condition,
    env: {
      SMTP_SERVER: Vars.get('SMTP_SERVER'),
      SMTP_USERNAME: Secrets.get('SMTP_USERNAME'),
      SMTP_PASSWORD: Secrets.get('SMTP_PASSWORD'),
      MAIL_FROM: Vars.get('ALERT_MAIL_FROM'),
      MAIL_TO: Vars.get('ALERT_MAIL_TO'),
      SUMMARY: summary,
      RUN_URL: RUN,
    },
  });
}
