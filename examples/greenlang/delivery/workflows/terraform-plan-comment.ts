import { Checks } from 'slipway/checks';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { TerraformPlan, TerraformStack } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Trigger, Workflow } from 'slipway/workflows';
import { TERRAFORM } from './terraform';

/** GL-29: what a pull request would do to each environment that it touches, and what that costs, in one comment. Nothing is applied before somebody approved: see `infra-deploy.yml`. */
export function declareTerraformPlanComment(delivery: Delivery, stacks: TerraformStack[]): CiGate {
  const workflow = new Workflow(delivery, 'terraform-plan-comment', { name: 'Terraform plan', triggers: [Trigger.pullRequest({ paths: ['deployment/terraform/**', '.github/workflows/terraform-plan-comment.yml'] })] });
  new TerraformPlan(workflow, 'terraform', {
    ...TERRAFORM,
    stacks: stacks.map(({ applyAccess, applyEnvironment, ...stack }) => stack),
    infracostKey: Secrets.get('INFRACOST_API_KEY'),
  });
  Checks.of(workflow).acknowledge('workflows/secret-not-there', 'Dependabot updates nothing below deployment/, so that its pull requests do not come here.');
  return new CiGate(workflow, 'terraform-gate', { name: 'Terraform gate' });
}
