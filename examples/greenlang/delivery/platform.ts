import { Delivery } from 'slipway/delivery';
import { AwsAccount } from 'slipway/identity';
import { CicdMetrics, DoraMetrics, Notification } from 'slipway/observability';
import { SecurityGate } from 'slipway/pipelines';
import { DockerBuildPushAction } from './actions/docker-build-push';
import { securityGate } from './actions/security-gate';
import { SetupGreenlang } from './actions/setup-greenlang';
import { SetupK8s } from './actions/setup-k8s';
import { declareAlerts } from './observability/alerts';
import { declareDashboard } from './observability/dashboard';
import { declareDora } from './observability/dora';
import { declareNotifications } from './observability/notifications';
import { Environments } from './repository/environments';

/** What all workflows share: where things run, the six actions (GL-1 to GL-6), and what is measured and told. */
export class Platform {
  public readonly account: AwsAccount;
  public readonly environments: Environments;
  public readonly setup: SetupGreenlang;
  public readonly k8s: SetupK8s;
  public readonly gate: SecurityGate;
  public readonly image: DockerBuildPushAction;
  public readonly notification: Notification;
  public readonly dora: DoraMetrics;

  public constructor(delivery: Delivery) {
    this.account = new AwsAccount(delivery, 'greenlang', { accountId: '123456789012', region: 'eu-central-1' });
    this.environments = new Environments(delivery, this.account);
    this.setup = new SetupGreenlang(delivery);
    this.k8s = new SetupK8s(delivery, this.account);
    this.gate = securityGate(delivery);
    this.image = new DockerBuildPushAction(delivery);
    const metrics = new CicdMetrics(delivery, 'cicd', { environments: this.environments.measured });
    this.notification = declareNotifications(delivery, declareAlerts(delivery, metrics, declareDashboard(delivery, metrics)));
    this.dora = declareDora(delivery, this.account, metrics, this.environments);
  }
}
