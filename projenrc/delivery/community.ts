import { Delivery } from 'slipway/delivery';
import { IssueField, IssueForm, IssueTemplateConfig, PullRequestTemplate, ReleaseNotes } from 'slipway/repository';

const PROGRAM = { render: 'ts', description: 'The smallest program that shows it. Leave out names, secrets and addresses that are yours alone.' };
const VERSIONS = IssueField.textarea('Versions', { id: 'versions', required: true, render: 'text', placeholder: 'npm ls slipway projen constructs; node --version; your operating system' });

/** What people meet before they meet the code. */
export function declareCommunity(delivery: Delivery): void {
  declareIssueForms(delivery);

  new PullRequestTemplate(delivery, 'default', {
    sections: [
      { heading: 'What changes, and why', hint: 'Two sentences are enough. Link the issue. The title becomes the commit: feat(workflows): …' },
      {
        heading: 'Before the review',
        checklist: [
          '`npm test` passes, and a new test was seen to fail without the change',
          'What users see is in a doc comment, a README or a page of `docs/`',
          'A change of generated output stands in a commit of its own',
        ],
      },
    ],
  });

  const notes = new ReleaseNotes(delivery, { excludeLabels: ['skip-notes'] });
  notes.addCategory('Breaking', { labels: ['breaking'] });
  notes.addCategory('New', { labels: ['feature'] });
  notes.addCategory('Checks', { labels: ['check'] });
  notes.addCategory('Mended', { labels: ['bug'] });
  notes.addCategory('Documentation', { labels: ['documentation'] });
  notes.addCategory('Dependencies', { labels: ['dependencies'] });
  notes.addCategory('Everything else', { labels: ['*'] });
}

function declareIssueForms(delivery: Delivery): void {
  new IssueForm(delivery, '1-bug', {
    name: 'Something is broken',
    description: 'Slipway throws, writes a wrong file, or does not do what its documentation says.',
    labels: ['bug'],
    fields: [
      IssueField.textarea('What happens, and what should happen', { id: 'what', required: true }),
      IssueField.textarea('Program', { id: 'program', required: true, ...PROGRAM }),
      IssueField.textarea('Output', { id: 'output', render: 'text', description: 'The message, or the part of the file that is wrong.' }),
      VERSIONS,
    ],
  });

  new IssueForm(delivery, '2-check', {
    name: 'A check is wrong',
    description: 'A finding about something that is right, a mistake that was not found, or a message that did not help.',
    labels: ['check'],
    fields: [
      IssueField.dropdown('What is wrong with it', { id: 'kind', required: true, options: ['It finds what is right', 'It misses a mistake', 'Its message or its fix does not help'] }),
      IssueField.input('Check', { id: 'check', placeholder: 'security/untrusted-input', description: 'Its id, when you have one.' }),
      IssueField.textarea('Program', { id: 'program', required: true, ...PROGRAM }),
      IssueField.textarea('What GitHub does', { id: 'github', required: true, description: 'A run, a page of its documentation, or how you know.' }),
      VERSIONS,
    ],
  });

  new IssueForm(delivery, '3-feature', {
    name: 'Something is missing',
    description: 'A part of GitHub that cannot be said, or something that would make a delivery easier to declare.',
    labels: ['feature'],
    fields: [
      IssueField.textarea('What you want to achieve', { id: 'goal', required: true }),
      IssueField.textarea('How you would like to write it', { id: 'api', render: 'ts' }),
      IssueField.textarea('What you do today', { id: 'today' }),
    ],
  });

  new IssueTemplateConfig(delivery, {
    blankIssues: false,
    contactLinks: [
      { name: 'Questions', url: 'https://github.com/slipway-delivery/slipway/discussions', about: 'How to do something, and why it is as it is.' },
      { name: 'Vulnerabilities', url: 'https://github.com/slipway-delivery/slipway/security/advisories/new', about: 'In private: SECURITY.md says what happens then.' },
    ],
  });
}
