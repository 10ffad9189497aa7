import { Delivery } from 'slipway/delivery';
import { Expression, Github, Vars } from 'slipway/expressions';
import { DispatchInput, Job, Matrix, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', {
    triggers: [Trigger.issues(), Trigger.workflowDispatch({ args: DispatchInput.string(), tag: DispatchInput.string({ required: true }), level: DispatchInput.choice({ options: ['low', 'high'] }), count: DispatchInput.number(), dry: DispatchInput.bool() })],
  });
  const args = ci.input('args');
  const matrix = new Matrix().axis('flags', ['', '-v', '-v --tb short']);

  const job = new Job(ci, 'job', { matrix });
  const build = job.run('make build');
  job.run(`pytest "${args}"`);
  job.run(`read -ra args <<< "${args}"\npytest "\${args[@]}"`);
  job.run('bash -c "$COMMAND"', { env: { COMMAND: args } });
  job.run('Invoke-Expression $env:COMMAND', { shell: 'pwsh', env: { COMMAND: args } });
  job.run(`docker push acme/app:${args}`);
  job.run(`echo ${args} > args.txt`);
  job.run(`[ -n ${args} ] || exit 1`);
  job.run(`git tag ${ci.input('tag')}`);
  job.run(`make ${ci.input('level')} ${ci.input('count')} ${ci.input('dry')}`);
  job.run(`aws s3 ls --region ${Vars.get('AWS_REGION')}`);
  job.run(`git log ${Github.event('issue.title')}`);
  job.run(`make deploy DIGEST=${build.output('digest')} ${build.output('digest')}`);
  job.run(`pytest ${matrix.get('flags')}`);
  job.run(`pytest ${Expression.choose(Expression.raw('github.ref_protected'), '--slow --all', '')}`);
  job.run(`pytest ${Expression.choose(Expression.raw('github.ref_protected'), '--slow', '')}`, { shell: 'sh' });
  job.run(`pytest "${args}"`, { shell: 'pwsh' });
}
