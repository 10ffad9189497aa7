import { applySteps, checkSteps, Planned, planSteps, variablesOf } from './jobs';
import { TerraformPlanProps, TerraformStack } from './terraform-options';
import { expectApplied, expectTerraform, TERRAFORM } from './terraform-tables';
import { Duration, expectArgument, expectDeclared, expectOptions, kinds } from '../../core/inside';
import { Expression, Github, Status } from '../../expressions/inside';
import { Job, Workflow } from '../../workflows/inside';
import { ChangeComment, commentJob, commentSteps, OWN_CHANGE } from '../change-comment/comment-job';
import { ChangedPart } from '../changed-parts/changed-part';
import { ChangedParts } from '../changed-parts/changed-parts';
import { changedWithin } from '../changed-parts/within';
import { Pipeline } from '../pipeline/pipeline';

/**
 * Terraform for a repository: what a change would do to each configuration that it touches is planned and commented, and on the main branch exactly that plan is applied when somebody approved it.
 *
 * Its parts are `changed`, `check`, `plan-<name>` for each configuration, `comment`, and `apply-<name>` for each that has an environment to apply to. In runs by schedule everything is planned, and a plan that would change
 * something fails: what runs is not what the configuration says.
 */
export class TerraformPlan extends Pipeline {
  /** What has changed: a part for each configuration. */
  public readonly changed: ChangedParts;
  private readonly planned = new Map<string, Planned>();

  /**
   * @param scope the workflow
   * @param id its id: `terraform`
   * @param props the configurations
   */
  public constructor(scope: Workflow, id: string, props: TerraformPlanProps) {
    super(scope, id, expectOptions('new TerraformPlan', id, props, TERRAFORM, new.target !== TerraformPlan));
    expectTerraform(id, props);
    expectApplied(scope, id, props);
    const { stacks, branch = 'main' } = props;
    this.changed = changedWithin(scope, id, props, stacks.map((stack) => partOf(stack, props)), []);
    this.addSharedJob('changed', this.changed.job('find'));
    const check = this.addJob('check', { name: 'Check Terraform', timeout: Duration.minutes(15), condition: this.changed.any, env: variablesOf({}) });
    checkSteps(check, props);
    const applied = Github.isEvent('push').andAlso(Github.isBranch(branch));
    for (const stack of stacks) this.addPlan(id, stack, props, applied);
    this.addComment(scope, id);
    this.addApply(id, props, check, applied);
  }

  /**
   * Whether the plan of a configuration would change something, for a job that waits for it.
   *
   * @param stack its name
   */
  public hasChanges(stack: string): Expression {
    expectArgument('terraform.hasChanges', stack, kinds.text, 'the stack');
    expectDeclared('terraform.hasChanges', 'stack', stack, [...this.planned.keys()], `the pipeline '${this._id}'`, "'stacks'");
    return this.planned.get(stack)!.plan.output('changes').equalTo('true');
  }

  private addPlan(id: string, stack: TerraformStack, props: TerraformPlanProps, applied: Expression): void {
    const { name, planEnvironment } = stack;
    // A pull request from a fork could plan whatever it likes, with whatever the role can read.
    const ours = Github.eventName.notEqualTo('pull_request').orElse(OWN_CHANGE());
    const job = this.addJob(`plan-${name}`, {
      name: `Plan ${name}`,
      condition: this.changed.hasChanged(name).andAlso(ours),
      ...planEnvironment && {
        environment: planEnvironment,
        // A plan is no deployment: it waits for no other, and none takes its place.
        concurrency: { group: `${id}-plan-${name}-${Github.event('pull_request.number').orElse(Github.runId)}`, cancelInProgress: Github.isEvent('pull_request') },
      },
      env: variablesOf(stack),
    });
    this.planned.set(name, planSteps(job, id, stack, props, applied));
  }

  private addComment(scope: Workflow, id: string): void {
    const comment: ChangeComment = { title: 'Terraform plan', header: id, artifacts: `${id}-report-*`, jobs: new Map([...this.planned].map(([name, { job }]) => [name, job])) };
    commentSteps(scope, this.addJob('comment', commentJob(comment)), comment);
  }

  /** One after the other: what went wrong in the first does not happen to the next. */
  private addApply(id: string, props: TerraformPlanProps, check: Job, applied: Expression): void {
    let before: Job | undefined;
    for (const planned of this.planned.values()) {
      const { stack, job } = planned;
      if (!stack.applyEnvironment) continue;
      const apply = this.addJob(`apply-${stack.name}`, {
        name: `Apply ${stack.name}`,
        needs: [check, job, ...before ? [before] : []],
        condition: Status.cancelled().negate().andAlso(Status.failure().negate()).andAlso(applied).andAlso(this.hasChanges(stack.name)),
        environment: stack.applyEnvironment,
        env: variablesOf(stack),
        timeout: Duration.minutes(60),
      });
      applySteps(apply, id, planned, props);
      before = apply;
    }
  }
}

function partOf({ name, folder, changedWith = [], variableFiles = [], backendFiles = [] }: TerraformStack, { modules = [] }: TerraformPlanProps): ChangedPart {
  const outside = [...variableFiles, ...backendFiles].filter((file) => file.startsWith('../')).map((file) => pathOf(folder, file));
  return ChangedPart.of(name, [`${folder}/**`, ...modules, ...outside, ...changedWith]);
}

/** Of a file that is seen from a folder. */
function pathOf(folder: string, file: string): string {
  const path = folder.split('/');
  for (const step of file.split('/')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}
