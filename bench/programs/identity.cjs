/** A delivery with one workflow that deploys, with or without a role in AWS. Arguments: `with` or `without`, folder. */
const { Project } = require('projen');
const { Delivery } = require('slipway/delivery');
const { DeploymentEnvironment, GithubRepository } = require('slipway/repository');
const { Job, Trigger, Workflow } = require('slipway/workflows');
const { measured } = require('./measured.cjs');

const [which, outdir] = process.argv.slice(2);

measured(() => {
  const project = new Project({ name: 'bench', outdir });
  const delivery = new Delivery(project);
  new GithubRepository(delivery, 'acme/app', { repositoryId: 2, ownerId: 1, createdAt: '2026-09-01' });
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const workflow = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] });
  const job = new Job(workflow, 'deploy', { environment: production });
  if (which === 'with') {
    const { AwsAccount, AwsRole, AwsStatement, Trusted } = require('slipway/identity');
    const role = new AwsRole(delivery, 'deploy-production', {
      account: new AwsAccount(delivery, 'main', { accountId: '123456789012', region: 'eu-west-1' }),
      trustedBy: [Trusted.environment(production)],
      statements: [AwsStatement.allow({ actions: ['s3:PutObject'], resources: ['arn:aws:s3:::acme-site/*'] })],
    });
    job.use(role.assume());
  }
  job.run('make deploy');
  project.synth();
});
