import {
  AnchoreSbom, Checkout, DockerLogin, Gitleaks, GithubRelease, SetupTerraform, Tmate, Trivy, UploadArtifact, ZapBaselineScan,
} from 'slipway/actions';
import { Secrets } from 'slipway/expressions';

describe('where the default of an action would surprise', () => {
  test('a checkout leaves no token behind', () => {
    expect(new Checkout()._inputs).toEqual({ 'persist-credentials': false });
  });

  test('a checkout keeps the token when it is told to', () => {
    expect(new Checkout({ persistCredentials: true })._inputs).toEqual({ 'persist-credentials': true });
  });

  test('an artifact without files is an error', () => {
    expect(new UploadArtifact({ path: ['dist'] })._inputs).toMatchObject({ 'if-no-files-found': 'error' });
  });

  test('a login to the registry of GitHub takes the actor and the token of the job', () => {
    expect(new DockerLogin({ registry: 'ghcr.io' })._inputs).toEqual({
      registry: 'ghcr.io', username: '${{ github.actor }}', password: '${{ github.token }}',
    });
  });

  test('a login to another registry makes nothing up', () => {
    expect(new DockerLogin({ username: 'acme' })._inputs).toEqual({ username: 'acme' });
  });

  test('a login to the registry of GitHub with another token keeps it', () => {
    const password = Secrets.get('PACKAGES_TOKEN');
    expect(new DockerLogin({ registry: 'ghcr.io', password })._inputs.password).toBe(password);
  });

  test('a SARIF report of Trivy holds the severities that were asked for', () => {
    expect(new Trivy({ format: 'sarif' })._inputs).toMatchObject({ 'limit-severities-for-sarif': true });
    expect(new Trivy({ format: 'table' })._inputs).not.toHaveProperty('limit-severities-for-sarif');
  });

  test('a release whose files are missing fails', () => {
    expect(new GithubRelease({ files: ['dist/*'] })._inputs).toMatchObject({ fail_on_unmatched_files: true });
    expect(new GithubRelease()._inputs).toEqual({});
  });

  test('a script reads the output of Terraform as Terraform wrote it', () => {
    expect(new SetupTerraform()._inputs).toEqual({ terraform_wrapper: false });
  });

  test('a debugging shell lets in only who started the run', () => {
    expect(new Tmate()._inputs).toEqual({ 'limit-access-to-actor': true });
  });

  test('a scan asks for no right to write', () => {
    expect(new ZapBaselineScan({ target: 'https://staging.example.com' })._inputs).toMatchObject({ allow_issue_writing: false });
    expect(new AnchoreSbom()._inputs).toEqual({ 'upload-release-assets': false });
  });

  test('an action that reads the token from a variable gets it', () => {
    expect(new Gitleaks()._props.env).toEqual({ GITHUB_TOKEN: '${{ github.token }}' });
    expect(new Gitleaks({ env: { GITLEAKS_LICENSE: 'x' } })._props.env).toEqual({ GITHUB_TOKEN: '${{ github.token }}', GITLEAKS_LICENSE: 'x' });
  });
});
