import { POLICY, production, identitiesOf, AZURE, AZURE_FILE, GCP, GCP_FILE } from './one-cloud';
import { delivery } from './support';
import { AZURE_CREDENTIAL_KIND } from '../../lib/identity/azure/azure-federated-credential';
import { IDENTITIES } from '../../lib/identity/declared-identities';
import { EXTERNAL_ROLE_KIND } from '../../lib/identity/external/external-role';
import { GCP_IDENTITY_KIND } from '../../lib/identity/gcp/gcp-workload-identity';
import { ROOM } from '../../lib/identity/room';
import { Delivery } from 'slipway/delivery';
import { AzureFederatedCredential, ExternalRole, GcpWorkloadIdentity, Trusted, TrustPolicy } from 'slipway/identity';

test.each([
  ['an identity', (of: Delivery, trustedBy: Trusted[]) => new GcpWorkloadIdentity(of, 'deploy', { ...GCP, trustedBy })], ['a credential', (of: Delivery, trustedBy: Trusted[]) => new AzureFederatedCredential(of, 'deploy', { ...AZURE, trustedBy })],
])('the file of %s is JSON in which one key is a comment, and begins at the first that it is of', (_, declare) => {
  const of = delivery();
  declare(of, production(of).trustedBy);
  const { files: [{ file, origin, shape }] } = identitiesOf(of);
  expect(shape()).toMatchObject({ path: file, origin, json: { headerKey: '//' } });
});

test('principals and files stand in the order of the clouds, and are data of the delivery', () => {
  const of = delivery();
  const { trustedBy } = production(of);
  new AzureFederatedCredential(of, 'azure', { ...AZURE, trustedBy });
  new GcpWorkloadIdentity(of, 'gcp', { ...GCP, trustedBy });
  new ExternalRole(of, 'aws', { roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: TrustPolicy.fromJson(JSON.stringify(POLICY)) });
  expect(identitiesOf(of).principals.map(({ id }) => id)).toEqual(['aws', 'gcp', 'azure']);
  const { documents } = of.synth();
  expect(documents.filter(({ path }) => path.endsWith('.tf.json')).map(({ path }) => path).sort()).toEqual([AZURE_FILE, GCP_FILE]);
});

test('two files of one name are told with what they are of', () => {
  const of = delivery();
  const { trustedBy } = production(of);
  new AzureFederatedCredential(of, 'azure', { ...AZURE, trustedBy, file: 'same.tf.json' });
  new GcpWorkloadIdentity(of, 'gcp', { ...GCP, trustedBy, file: 'same.tf.json' });
  expect(of.synth().findings.map(({ message }) => message)).toContain("The template of 'azure' and the template of 'gcp' would be written to 'same.tf.json'.");
});

test('nothing is there where nothing was declared, and every noun of a cloud is one of the room', () => {
  expect(IDENTITIES).toEqual({ room: 'identity', empty: { principals: [], files: [], aws: [], gcp: [], azure: [], defects: [] } });
  expect(ROOM.kinds).toEqual(expect.arrayContaining([AZURE_CREDENTIAL_KIND, GCP_IDENTITY_KIND, EXTERNAL_ROLE_KIND]));
});
