import { Delivery } from 'slipway/delivery';
import { CodeOwners } from 'slipway/repository';

/** GL-23: who is asked to review what. That one of them must approve is said by the protection of the branches. */
export function declareOwners(delivery: Delivery): CodeOwners {
  const owners = new CodeOwners(delivery, {
    comment: 'The last rule that matches a file decides, alone.',
    requiredPaths: ['greenlang/', 'deployment/', '.github/', 'tests/', 'applications/', 'scripts/', 'docs/'],
  });
  owners.own('*', ['@acme/greenlang-maintainers']);

  const folders = owners.addGroup('Folders');
  folders.own('/greenlang/', ['@acme/greenlang-core']);
  folders.own('/greenlang/agents/', ['@acme/greenlang-agents']);
  folders.own('/applications/', ['@acme/greenlang-applications']);
  folders.own('/deployment/', ['@acme/greenlang-platform']);
  folders.own('/.github/', ['@acme/greenlang-platform']);
  folders.own('/tests/', ['@acme/greenlang-quality']);
  folders.own('/scripts/', ['@acme/greenlang-platform']);
  folders.own('/docs/', ['@acme/greenlang-docs']);

  const critical = owners.addGroup('Critical paths');
  critical.own('/greenlang/security/', ['@acme/greenlang-security']);
  critical.own('/deployment/database/', ['@acme/greenlang-database']);
  critical.own('/deployment/terraform/', ['@acme/greenlang-platform', '@acme/greenlang-security']);
  critical.own('/deployment/helm/*/values-prod.yaml', ['@acme/release-managers']);
  critical.own('/identity/', ['@acme/greenlang-security'], { comment: 'Who may become what in the cloud.' });
  critical.own('/.github/CODEOWNERS', ['@acme/greenlang-security']);
  return owners;
}
