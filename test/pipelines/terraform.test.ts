import { FORK, ON_MAIN, OURS, runs, workflow } from './support/runs';
import { jobOf, scriptsOf, stepUsing, workflowOf } from './support/written';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { ExternalRole, Trusted, TrustPolicy } from 'slipway/identity';
import { TerraformAccess, TerraformPlan, TerraformPlanProps, TerraformScanner } from 'slipway/pipelines';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { JobEnvironment } from 'slipway/workflows';

const ISSUER = 'token.actions.githubusercontent.com';

const trusting = (environment: string) => TrustPolicy.fromJson(JSON.stringify({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Action: 'sts:AssumeRoleWithWebIdentity',
    Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${ISSUER}` },
    Condition: { StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com', [`${ISSUER}:sub`]: `repo:acme@1/app@2:environment:${environment}` } },
  },
}));

describe('Terraform', () => {
  const FOLDER = 'deployment/terraform/environments';
  const made = (more: Partial<TerraformPlanProps>) => workflow((ci, delivery) => {
    new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
    const [planning, dev, production] = ['plan', 'dev', 'production'].map((name) => new DeploymentEnvironment(delivery, name, name === 'plan' ? {} : { branches: ['main'] }));
    const role = (name: string, environment: DeploymentEnvironment) => new ExternalRole(delivery, name, { roleArn: `arn:aws:iam::123456789012:role/${name}`, region: 'eu-west-1', trustPolicy: trusting(environment.environmentName), trustedBy: [Trusted.environment(environment)] });
    new TerraformPlan(ci, 'terraform', {
      version: '1.11.4',
      modules: ['deployment/terraform/modules/**'],
      stacks: [
        { name: 'dev', folder: `${FOLDER}/dev`, applyEnvironment: dev },
        { name: 'production', folder: `${FOLDER}/production`, variableFiles: ['../shared.tfvars'], planAccess: TerraformAccess.external(role('terraform-plan', planning)), planEnvironment: planning, applyAccess: TerraformAccess.external(role('terraform-apply', production)), applyEnvironment: production },
        { name: 'sandbox', folder: `${FOLDER}/sandbox` },
      ],
      ...more,
    });
  });
  let plain: Delivery | undefined;
  const declared = (more?: Partial<TerraformPlanProps>) => (more === undefined ? (plain ??= made({})) : made(more));
  const jobs = (happening: object, parts: readonly string[], changes = 'true') => runs(declared(), 'terraform-changed', happening as never, parts, Object.fromEntries(['dev', 'production', 'sandbox'].map((name) => [`needs.terraform-plan-${name}.outputs.changes`, changes])));

  test('GL-29: a pull request plans what it changes, and comments it once', () => {
    expect(jobs(OURS, ['dev'])).toEqual(['terraform-changed', 'terraform-check', 'terraform-plan-dev', 'terraform-comment']);
    expect(jobs(OURS, [])).toEqual(['terraform-changed']);
    expect(stepUsing(jobOf(declared(), 'terraform-comment'), 'marocchino/sticky-pull-request-comment').with.header).toBe('terraform');
  });

  test('GL-18: a fork is checked without a cloud, and never planned', () => {
    expect(jobs(FORK, ['dev', 'production'])).toEqual(['terraform-changed', 'terraform-check']);
    const check = jobOf(declared({ scanners: [TerraformScanner.TRIVY, TerraformScanner.CHECKOV] }), 'terraform-check');
    expect(check.permissions).toEqual({ contents: 'read' });
    expect(scriptsOf(check)).toMatch(/terraform fmt -check -recursive[^]*terraform -chdir="\$folder" validate[^]*tflint --recursive/);
    expect([stepUsing(check, 'aquasecurity/trivy-action').with['exit-code'], stepUsing(check, 'bridgecrewio/checkov-action').with.directory]).toEqual([1, 'deployment/terraform']);
  });

  test('GL-17: on main what was planned is applied, one environment after the other, and only what would change something', () => {
    expect(jobs(ON_MAIN, ['dev', 'production', 'sandbox'])).toEqual(expect.arrayContaining(['terraform-apply-dev', 'terraform-apply-production']));
    expect(jobs(ON_MAIN, ['dev', 'production'], 'false').filter((job) => job.includes('apply'))).toEqual([]);
    expect(jobs({ event: 'workflow_dispatch', ref: 'refs/heads/topic' }, ['dev']).filter((job) => job.includes('apply'))).toEqual([]);
    const apply = jobOf(declared(), 'terraform-apply-production');
    expect(apply.needs).toEqual(['terraform-check', 'terraform-plan-production', 'terraform-apply-dev']);
    expect(apply.environment).toBe('production');
    expect(apply.concurrency).toEqual({ 'group': 'deploy-production', 'cancel-in-progress': false });
    expect(Object.keys(workflowOf(declared()).jobs)).not.toContain('terraform-apply-sandbox');
  });

  test('who plans is not who applies', () => {
    const roles = ['plan', 'apply'].map((part) => stepUsing(jobOf(declared(), `terraform-${part}-production`), 'aws-actions/configure-aws-credentials').with['role-to-assume']);
    expect(roles).toEqual([expect.stringMatching(/terraform-plan$/), expect.stringMatching(/terraform-apply$/)]);
    expect(jobOf(declared(), 'terraform-plan-dev').permissions).toEqual({ contents: 'read' });
    expect(jobOf(declared(), 'terraform-plan-production').concurrency.group).toBe('terraform-plan-production-${{ github.event.pull_request.number || github.run_id }}');
  });

  test('the plan is kept for a day, and where a secret is given nobody can read it', () => {
    const kept = (more = {}) => jobOf(declared(more), 'terraform-plan-dev').steps.find((step: any) => step.name === 'Keep the plan');
    expect([kept().with['retention-days'], kept({ keepPlan: Duration.days(7) }).with['retention-days']]).toEqual([1, 7]);
    expect(kept().if).toBe("github.event_name == 'push' && github.ref == 'refs/heads/main' && steps.plan.outputs.changes == 'true'");
    expect(scriptsOf(jobOf(declared({ planPassphrase: Secrets.get('PASSPHRASE') }), 'terraform-apply-dev'))).toMatch(/openssl enc -d[^]*sha256sum --check --strict[^]*terraform apply/);
  });

  test('what is looked at as a whole is the folder that the configurations and their modules have in common', () => {
    const root = (more: object) => jobOf(declared(more), 'terraform-check').steps.find((step: any) => step.name === 'Check the format')['working-directory'];
    const stacks = (...folders: string[]) => ({ stacks: folders.map((folder, at) => ({ name: `s${at}`, folder })), modules: [] as string[] });
    expect(root(stacks('infra/a', 'infra/b'))).toBe('infra');
    expect(root(stacks('infra/a'))).toBe('infra/a');
    expect(root(stacks('a', 'b'))).toBe('.');
    expect(root({ ...stacks('infra/a'), modules: ['infra/modules/*/main.tf', '!infra/x/**'] })).toBe('infra');
    expect(root({ ...stacks('infra/a'), modules: ['*.tf'] })).toBe('.');
    expect(root({ ...stacks('infra/a'), root: 'elsewhere' })).toBe('elsewhere');
  });

  test('costs are estimated with a key, and the file that holds every value does not stay', () => {
    expect(scriptsOf(jobOf(declared(), 'terraform-plan-dev'))).not.toContain('infracost');
    expect(scriptsOf(jobOf(declared({ infracostKey: Secrets.get('INFRACOST_API_KEY') }), 'terraform-plan-dev'))).toMatch(/infracost diff[^]*rm "\$RUNNER_TEMP\/plan\.json"/);
  });

  test('what lies outside of its folder changes a configuration as well', () => {
    const parts = JSON.parse(stepUsing(jobOf(declared(), 'terraform-changed'), './.github/actions/changed-parts').with.parts);
    expect(parts[1].patterns).toEqual([`${FOLDER}/production/**`, 'deployment/terraform/modules/**', `${FOLDER}/shared.tfvars`]);
  });

  test('what cannot be meant is refused', () => {
    const stack = { name: 'dev', folder: 'a' };
    for (const wrong of [{ stacks: [] }, { stacks: [stack, stack] }, { stacks: [{ ...stack, folder: 'a b' }] }, { stacks: [{ ...stack, name: 'a b' }] }, { version: '~> 1.0' }, { keepPlan: Duration.hours(5) }, { keepPlan: Duration.days(91) }, { stacks: [{ ...stack, variableFiles: ['$(x)'] }] }]) expect(() => declared(wrong)).toThrow();
  });

  test('an environment that is declared somewhere else will do', () => {
    expect(jobOf(declared({ stacks: [{ name: 'dev', folder: 'a', applyEnvironment: JobEnvironment.named('elsewhere') }] }), 'terraform-apply-dev').environment).toBe('elsewhere');
  });
});
