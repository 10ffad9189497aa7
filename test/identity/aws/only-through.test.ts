import { FILE, ISSUER, declared } from './support';
import { Document } from 'slipway/core';
import { AwsRole, Trusted } from 'slipway/identity';
import { GithubServer } from 'slipway/repository';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

/** Whom the role `release` trusts, in the template: errors do not keep it from being made. */
function statementsIn(documents: readonly Document[]): any[] {
  const { Resources } = JSON.parse(documents.find(({ path }) => path === FILE)!.text);
  return Resources.Release.Properties.AssumeRolePolicyDocument.Statement;
}

describe('a role that can be assumed through one reusable workflow only', () => {
  const FILE_OF = 'acme/app/.github/workflows/release.yml';

  /** Whom the role `release` lets in, and what is said about it. */
  function through(trustedBy: (jobs: Readonly<Record<'inside' | 'outside', Trusted>>, production: Trusted) => Trusted[], branches = ['main']) {
    const { delivery, account, production, ci } = declared();
    const release = new ReusableWorkflow(delivery, 'release');
    const inside = new Job(release, 'inside');
    const outside = new Job(ci, 'outside');
    for (const job of [inside, outside]) job.run('make');
    release.call(new Workflow(delivery, 'both', { triggers: [Trigger.push({ branches: branches.length > 0 ? ['main', 'next'] : ['release/*'] })] }), 'release');
    new AwsRole(delivery, 'release', {
      account,
      trustedBy: trustedBy({ inside: Trusted.job(inside), outside: Trusted.job(outside) }, Trusted.environment(production)),
      onlyThrough: Trusted.reusableWorkflow(release, branches.length > 0 ? { branches } : {}),
    });
    const { documents, findings } = delivery.synth();
    const statements = statementsIn(documents);
    const found = findings.filter(({ id }) => /^identity\/(aws-only-through|inexact-trust)$/.test(id));
    return {
      refs: statements.map(({ Condition }: any) => Condition.StringEquals[`${ISSUER}:job_workflow_ref`]),
      ids: found.map(({ id }) => id),
      messages: found.map(({ message }) => message),
      notes: found.map(({ places }) => places.map(({ note }) => note)),
    };
  }

  test('lets in its jobs, on the branches that are asked for', () => {
    expect(through(({ inside }) => [inside])).toMatchObject({ refs: [`${FILE_OF}@refs/heads/main`], ids: [] });
    expect(through(({ inside }) => [inside], ['main', 'next'])).toMatchObject({ refs: [[`${FILE_OF}@refs/heads/main`, `${FILE_OF}@refs/heads/next`]], ids: [] });
    expect(through((_, production) => [production])).toMatchObject({ refs: [`${FILE_OF}@refs/heads/main`], ids: [] });
  });

  const message = "The role 'release' trusts a job that is not one of .github/workflows/release.yml, through which alone it can be assumed.";

  test('keeps out a job of another workflow, and says so', () => {
    const told = { ids: ['identity/aws-only-through'], messages: [message], notes: [[undefined, 'the workflow']] };
    expect(through(({ outside }) => [outside])).toEqual({ refs: [], ...told });
    expect(through(({ outside }, production) => [outside, production])).toEqual({ refs: [`${FILE_OF}@refs/heads/main`], ...told });
  });

  test('lets in nobody, and says that alone, where its branches are not known', () => {
    expect(through((_, production) => [production], [])).toMatchObject({ refs: [[]], ids: ['identity/inexact-trust'] });
  });

  test('cannot ask a server of its own for the workflow, because AWS does not read it there', () => {
    const { delivery, account, production, ci } = declared({ repository: { server: GithubServer.enterpriseServer('github.example.com') } });
    const release = new ReusableWorkflow(delivery, 'release');
    new Job(release, 'release', { environment: production }).run('make');
    release.call(ci, 'release');
    new AwsRole(delivery, 'release', { account, trustedBy: [Trusted.environment(production)], onlyThrough: Trusted.reusableWorkflow(release, { branches: ['main'] }) });
    const { documents, findings } = delivery.synth();
    expect(findings.filter(({ id }) => id === 'identity/aws-only-through').map(({ message: text, fix }) => [text, fix])).toEqual([[
      "The role 'release' is for jobs of .github/workflows/release.yml only, but AWS does not read from tokens of a GitHub Enterprise Server which workflow a job belongs to.",
      'Leave onlyThrough out, and trust an environment that only this workflow uses.',
    ]]);
    expect(statementsIn(documents)).toHaveLength(1);
  });
});
