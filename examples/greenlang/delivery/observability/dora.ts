import { Delivery } from 'slipway/delivery';
import { Secrets, Vars } from 'slipway/expressions';
import { AwsAccount, Trusted } from 'slipway/identity';
import { CicdMetrics, DoraLeadTime, DoraLedger, DoraMetrics } from 'slipway/observability';
import { Environments } from '../repository/environments';

/**
 * GL-6, GL-27, GL-32: what is deployed is recorded, added up every week and after each deployment, and compared with the targets of DORA, which are the default: a deployment a day, a lead time of a day,
 * recovery within an hour, and at most 15 % of failed changes.
 */
export function declareDora(delivery: Delivery, account: AwsAccount, metrics: CicdMetrics, { release, telemetry, ledger }: Environments): DoraMetrics {
  return new DoraMetrics(delivery, 'dora', {
    metrics,
    // Both are written. GitHub deletes artifacts after a while, a bucket may be out of reach.
    ledgers: [
      DoraLedger.s3({ bucket: 'acme-delivery-metrics', prefix: 'acme/greenlang', account, trustedBy: [Trusted.environment(release), Trusted.environment(telemetry)] }),
      DoraLedger.artifact(),
    ],
    // Of the environment that the job is in: the one that measures, or the one that adds up.
    pushgateway: { url: Vars.get('PUSHGATEWAY_URL'), user: Vars.get('PUSHGATEWAY_USER'), password: Secrets.get('PUSHGATEWAY_PASSWORD') },
    environment: ledger,
    // Pull requests are squashed: the commit on main is as old as its merge.
    leadTime: DoraLeadTime.PR_FIRST_COMMIT,
  });
}
