import { fenced } from '../../../observability/inside';
import { typed } from '../../../promotion/inside';
import { HandbookFacts } from '../reading/facts';

/** What is made outside of GitHub, by somebody who may: identities of jobs in clouds, and rules of Prometheus. */
export function stackBlocks({ identity: { aws, gcp, azure }, observability: { groups } }: HandbookFacts): string[][] {
  const terraform = [...new Set([...gcp, ...azure].map(({ file }) => file.split('/').slice(0, -1).join('/')))];
  const identities = [
    ...aws.map(({ file }) => typed('aws', 'cloudformation', 'deploy', '--template-file', file, '--stack-name', 'github-identities', '--capabilities', 'CAPABILITY_NAMED_IAM', '--no-fail-on-empty-changeset')),
    ...terraform.flatMap((folder) => [typed('terraform', `-chdir=${folder}`, 'init'), typed('terraform', `-chdir=${folder}`, 'apply')]),
  ];
  const rules = groups.map(({ file, namespace }) => typed('kubectl', 'apply', ...namespace === undefined ? [] : ['--namespace', namespace], '--filename', file));
  return [
    ...identities.length === 0 ? [] : [
      ['## Identities in clouds'],
      ['Signed in to the account or the project as somebody who may make identities: who trusts whom is in the templates, and jobs prove who they are. Nobody keeps a key.'],
      fenced('sh', identities.join('\n')),
    ],
    ...rules.length === 0 ? [] : [['## Alerts'], ['In the cluster whose Prometheus Operator is to read them:'], fenced('sh', rules.join('\n'))],
  ];
}
