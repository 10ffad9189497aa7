import { Delivery } from 'slipway/delivery';
import { Secrets, Vars } from 'slipway/expressions';
import { AwsAccount, Trusted } from 'slipway/identity';
import { CicdMetrics, DoraLeadTime, DoraLedger, DoraMetrics } from 'slipway/observability';
import { Job } from 'slipway/workflows';

/**
 * GL-6, GL-27, GL-32: what is deployed is recorded, added up every week and after each deployment, and compared with the targets of DORA, which are the default: a deployment a day, a lead time of a day,
 * recovery within an hour, and at most 15 % of failed changes.
 *
 * @param account where the ledger is kept
 * @param metrics what is measured
 * @param scan the job outside of all environments that records as well
 */
export function declareDora(delivery: Delivery, account: AwsAccount, metrics: CicdMetrics, scan: Job): DoraMetrics {
  return new DoraMetrics(delivery, 'dora', {
    metrics,
    // Both are written. GitHub deletes artifacts after a while, a bucket may be out of reach.
    ledgers: [
      DoraLedger.s3({ bucket: 'acme-delivery-metrics', prefix: 'acme/greenlang', account, trustedBy: [Trusted.job(scan)] }),
      DoraLedger.artifact(),
    ],
    pushgateway: { url: Vars.get('PUSHGATEWAY_URL'), user: Vars.get('PUSHGATEWAY_USER'), password: Secrets.get('PUSHGATEWAY_PASSWORD') },
    // Pull requests are squashed: the commit on main is as old as its merge.
    leadTime: DoraLeadTime.PR_FIRST_COMMIT,
  });
}
