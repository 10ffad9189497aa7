import { Delivery } from 'slipway/delivery';
import { Dependabot, DependabotEcosystem, IssueField, IssueForm, IssueTemplateConfig, PullRequestTemplate, ReleaseNotes, StatusBadges } from 'slipway/repository';
import { Workflow } from 'slipway/workflows';

/** What people meet before they meet the code: the template of a pull request, forms for issues, updates, badges. */
export function declareCommunity(delivery: Delivery, workflows: Workflow[]): void {
  new PullRequestTemplate(delivery, 'change', {
    sections: [
      { heading: 'What changes, and why', hint: 'Two sentences are enough. Link the issue.' },
      { heading: 'Checklist', checklist: ['Tests cover the change', 'Events keep their contract, or the new version is agreed', 'A risky change is behind a feature flag'] },
      { heading: 'Security', checklist: ['No secret, token or customer data is in the change', 'Input from outside is validated'] },
      { heading: 'Deployment', checklist: ['Migrations can run while the old version serves', 'It can be rolled back'] },
    ],
  });

  new IssueForm(delivery, 'bug', {
    name: 'Something is broken',
    description: 'Orders behave in a way that they should not.',
    labels: ['bug'],
    fields: [
      IssueField.textarea('What happened', { id: 'what', description: 'And what should have happened?', required: true }),
      IssueField.dropdown('Where', { id: 'where', options: ['development', 'staging', 'production'], required: true }),
      IssueField.input('Version', { id: 'version', placeholder: 'v1.2.3, or the commit' }),
    ],
  });
  new IssueTemplateConfig(delivery, {
    blankIssues: false,
    contactLinks: [{ name: 'Questions', url: 'https://github.com/acme/orders/discussions', about: 'How to do something, and why it is as it is.' }],
  });

  const dependabot = new Dependabot(delivery, { comment: 'Security updates come at once; the others wait until a release has proven itself.' });
  dependabot.addUpdate(DependabotEcosystem.PIP, { groups: { python: { patterns: ['*'] } } });
  dependabot.addUpdate(DependabotEcosystem.NPM, { directory: '/frontend', groups: { frontend: { patterns: ['*'] } } });
  dependabot.addUpdate(DependabotEcosystem.DOCKER);

  const notes = new ReleaseNotes(delivery, { excludeLabels: ['skip-notes'] });
  notes.addCategory('New', { labels: ['feature'] });
  notes.addCategory('Mended', { labels: ['bug'] });
  notes.addCategory('Everything else', { labels: ['*'] });

  new StatusBadges(delivery, 'badges', { workflows });
}
