import { Checkout } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github, Status } from 'slipway/expressions';
import { TerraformPlan, TerraformStack } from 'slipway/pipelines';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { Platform } from '../platform';
import { TERRAFORM } from './terraform';

/** GL-17: what main says of the infrastructure is planned and, once somebody approved, applied: Terraform first, then what stands in the cluster, whose gateway is exchanged blue-green. One environment after the other. */
export function declareInfraDeploy(delivery: Delivery, { k8s, environments: { infra } }: Platform, stacks: TerraformStack[]): Workflow {
  const paths = ['deployment/terraform/**', 'deployment/kubernetes/**', '.github/workflows/infra-deploy.yml'];
  const workflow = new Workflow(delivery, 'infra-deploy', {
    name: 'Infra deploy',
    triggers: [Trigger.push({ branches: ['main'], paths }), Trigger.workflowDispatch()],
    concurrency: { group: 'infra-deploy', cancelInProgress: false },
  });
  const terraform = new TerraformPlan(workflow, 'terraform', { ...TERRAFORM, stacks });
  let before: Job | undefined;
  for (const [i, { name }] of stacks.entries()) {
    const deploy = new Job(workflow, `deploy-${name}`, {
      name: `Deploy the platform to ${name}`,
      needs: [terraform.job(`apply-${name}`), ...before ? [before] : []],
      // An environment in which Terraform changes nothing has nothing to apply.
      condition: Status.cancelled().negate().andAlso(Status.failure().negate()).andAlso(Github.ref.equalTo('refs/heads/main')),
      environment: infra[i],
      timeout: Duration.minutes(20),
    });
    const cluster = k8s.step({ name: 'Set up Kubernetes', inputs: { 'cluster-env': name, 'install-helm': false } });
    const env = { KUBECONFIG: cluster.output('kubeconfig-path'), OVERLAY: `deployment/kubernetes/overlays/${name}` };
    deploy.use(new Checkout(), cluster);
    deploy.run('kubectl apply --server-side --kustomize "$OVERLAY/base"', { name: 'Bring the cluster to what is declared', env });
    const green = deploy.run(GREEN, { name: 'Bring up the other gateway', env });
    const slots = { ...env, SERVING: green.output('serving'), NEXT: green.output('next') };
    const traffic = deploy.run(SWITCH, { name: 'Send the traffic there', env: slots });
    deploy.run(BACK, { name: 'Send the traffic back', condition: Status.failure().andAlso(traffic.outcome.notEqualTo('skipped')), env: slots });
    deploy.run('kubectl --namespace gateway scale deployment "gateway-$SERVING" --replicas 0', { name: 'Retire what served before', env: slots });
    before = deploy;
  }
  return workflow;
}

/** The Service of the gateway sends to one of two slots. The other one comes up beside it, and is ready before anybody is sent there. */
const GREEN = `
serving=$(kubectl --namespace gateway get service gateway --output jsonpath='{.spec.selector.slot}')
if [ "$serving" = blue ]; then next=green; else serving=green next=blue; fi
kubectl apply --server-side --kustomize "$OVERLAY/gateway-$next"
kubectl --namespace gateway rollout status deployment "gateway-$next" --timeout 5m
echo "serving=$serving" >> "$GITHUB_OUTPUT"
echo "next=$next" >> "$GITHUB_OUTPUT"`;

const SWITCH = `
kubectl --namespace gateway patch service gateway --patch "{\\"spec\\":{\\"selector\\":{\\"slot\\":\\"$NEXT\\"}}}"
sleep 15
kubectl --namespace gateway run "probe-$GITHUB_RUN_ID-$GITHUB_RUN_ATTEMPT" --rm --attach --restart Never --image curlimages/curl:8.17.0 -- --fail --silent --show-error --retry 10 --retry-delay 3 --retry-all-errors http://gateway/status`;

const BACK = 'kubectl --namespace gateway patch service gateway --patch "{\\"spec\\":{\\"selector\\":{\\"slot\\":\\"$SERVING\\"}}}"';
