import { Delivery } from 'slipway/delivery';
import { IssueField, IssueForm, IssueTemplateConfig, PullRequestTemplate, ReleaseNotes } from 'slipway/repository';

function synth(declare: (delivery: Delivery) => void, path: string): string {
  const delivery = Delivery.standalone();
  declare(delivery);
  return delivery.synthText(path);
}

describe('a pull request template', () => {
  test('is made of sections with checklists for security, performance and deployment (ST-7)', () => {
    const text = synth((delivery) => new PullRequestTemplate(delivery, 'change', {
      introduction: 'What does it change, and why?',
      sections: [
        { heading: 'Security', hint: 'Say why when one does not apply.', checklist: ['No secrets in the diff', 'Inputs are validated'] },
        { heading: 'Performance', text: 'Numbers, please.', checklist: ['Measured'] },
        { heading: 'Deployment', checklist: ['Rollback is possible\nwithout a migration'] },
      ],
    }), '.github/pull_request_template.md');
    expect(text).toBe(`What does it change, and why?

## Security

<!-- Say why when one does not apply. -->

- [ ] No secrets in the diff
- [ ] Inputs are validated

## Performance

Numbers, please.

- [ ] Measured

## Deployment

- [ ] Rollback is possible
      without a migration
`);
  });

  test('with a name is one of several', () => {
    const declare = (delivery: Delivery) => {
      new PullRequestTemplate(delivery, 'change', { introduction: 'Why?', sections: [] });
      new PullRequestTemplate(delivery, 'release', { templateName: 'release', introduction: 'Version:', sections: [] });
    };
    expect(synth(declare, '.github/PULL_REQUEST_TEMPLATE/release.md')).toBe('Version:\n');
  });

  test('is the only one that has no name', () => {
    const delivery = Delivery.standalone();
    new PullRequestTemplate(delivery, 'one', { introduction: 'Why?', sections: [] });
    new PullRequestTemplate(delivery, 'two', { introduction: 'Why not?', sections: [] });
    expect(delivery.synth().findings.map(({ id, places }) => [id, places[0].origin.path])).toEqual([['delivery/case-collision', 'pull-request-template:two']]);
  });

  test('cannot end its hint early', () => {
    const text = synth((delivery) => new PullRequestTemplate(delivery, 'change', { sections: [{ heading: 'A', hint: 'x --> y' }] }), '.github/pull_request_template.md');
    expect(text).toContain('<!-- x - -> y -->');
  });

  test.each([
    [{ sections: [] }, /it is empty/],
    [{ sections: [{ heading: '' }] }, /sections\[0\]\.heading must be a text on one line/],
    [{ sections: [{ heading: 'A\nB' }] }, /must be a text on one line/],
    [{ sections: [{ heading: 'A', items: ['x'] }] }, /did you mean 'checklist'/],
  ])('is refused in the call: %j', (props, message) => {
    expect(() => new PullRequestTemplate(Delivery.standalone(), 'change', props as never)).toThrow(message);
  });
});

describe('an issue form', () => {
  test('has its keys in the order in which the documentation has them', () => {
    const text = synth((delivery) => new IssueForm(delivery, '1-bug', {
      name: 'Bug report',
      description: 'Something is broken',
      title: '[Bug]: ',
      labels: ['bug'],
      type: 'Bug',
      projects: ['acme/7'],
      assignees: ['octocat'],
      fields: [
        IssueField.markdown('Thanks!\nRead the docs first.'),
        IssueField.input('Version', { id: 'version', description: 'As `--version` says.', placeholder: '1.2.3', required: true }),
        IssueField.textarea('Log', { render: 'shell', value: '$ ' }),
        IssueField.dropdown('Browsers', { options: ['Firefox', 'Yes'], multiple: true, defaultIndex: 1 }),
        IssueField.checkboxes('Before', { id: 'before', boxes: [{ label: 'I searched', required: true }, { label: 'I can help' }] }),
      ],
    }), '.github/ISSUE_TEMPLATE/1-bug.yml');
    expect(text).toBe(`name: Bug report
description: Something is broken
title: '[Bug]: '
labels:
  - bug
type: Bug
projects:
  - acme/7
assignees:
  - octocat

body:
  - type: markdown
    attributes:
      value: |-
        Thanks!
        Read the docs first.

  - type: input
    id: version
    attributes:
      label: Version
      description: As \`--version\` says.
      placeholder: '1.2.3'
    validations:
      required: true

  - type: textarea
    attributes:
      label: Log
      value: '$ '
      render: shell

  - type: dropdown
    attributes:
      label: Browsers
      multiple: true
      options:
        - Firefox
        - 'Yes'
      default: 1

  - type: checkboxes
    id: before
    attributes:
      label: Before
      options:
        - label: I searched
          required: true
        - label: I can help
`);
  });

  test.each([
    [() => IssueField.dropdown('A', { options: ['x'], defaultIndex: 1 }), /defaultIndex is 1, and the choices are numbered from 0 to 0/],
    [() => IssueField.dropdown('A', { options: ['x', 'x'] }), /the choice 'x' is there twice/],
    [() => IssueField.dropdown('A', { options: ['None'] }), /GitHub's own word/],
    [() => IssueField.dropdown('A', { options: [] }), /a list of at least one text/],
    [() => IssueField.checkboxes('A', { boxes: [] }), /it needs at least one box/],
    [() => IssueField.input('Your password'), /GitHub refuses a form that asks for a password/],
    [() => IssueField.input('A', { id: 'first name' }), /id must be of letters, digits, - and _/],
    [() => IssueField.input(' '), /its label must be a text that is not empty/],
    [() => new IssueForm(Delivery.standalone(), 'bug', { name: 'QA', description: 'x', fields: [] }), /at least three characters/],
    [() => new IssueForm(Delivery.standalone(), 'bug', { name: 'Bug report', description: 'x', fields: ['a'] as never }), /fields\[0\] must be an IssueField/],
    [() => new IssueForm(Delivery.standalone(), '', { name: 'Bug report', description: 'x', fields: [] }), /its id must not be empty/],
  ])('is refused in the call: %p', (declare, message) => {
    expect(declare).toThrow(message);
  });

  test('that an override breaks is found by its schema, at the field', () => {
    const delivery = Delivery.standalone();
    const form = new IssueForm(delivery, 'bug', {
      name: 'Bug report',
      description: 'Broken',
      fields: [
        IssueField.input('A'),
        IssueField.input('B'),
      ],
    });
    form.addOverride('body.1.attributes.labl', 'x');
    const [finding] = delivery.synth().findings;
    expect(finding.message).toBe(".github/ISSUE_TEMPLATE/bug.yml would be refused by its reader: `body[1].attributes.labl` is not a key that exists here; did you mean 'label'?");
    expect(finding.places[0].origin.path).toBe('issue-form:bug/fields[1]');
  });
});

test('the template chooser has blank issues and links', () => {
  expect(synth((delivery) => new IssueTemplateConfig(delivery, {
    blankIssues: false, contactLinks: [{ name: 'Security', url: 'https://example.com/security', about: 'Report vulnerabilities here.' }],
  }), '.github/ISSUE_TEMPLATE/config.yml')).toBe(`blank_issues_enabled: false
contact_links:
  - name: Security
    url: https://example.com/security
    about: Report vulnerabilities here.
`);
});

test('release notes have categories, and leave out what is excluded', () => {
  expect(synth((delivery) => {
    const notes = new ReleaseNotes(delivery, { excludeLabels: ['chore'], excludeAuthors: ['dependabot[bot]'] });
    notes.addCategory('Features', { labels: ['feature'], excludeLabels: ['internal'] });
    notes.addCategory('Other', { labels: ['*'] });
  }, '.github/release.yml')).toBe(`changelog:
  exclude:
    labels:
      - chore
    authors:
      - dependabot[bot]
  categories:
    - title: Features
      labels:
        - feature
      exclude:
        labels:
          - internal
    - title: Other
      labels:
        - '*'
`);
});

test('a document that a rule found an error in is not held against its schema as well', () => {
  const delivery = Delivery.standalone();
  new IssueForm(delivery, 'bug', { name: 'Bug report', description: 'Broken', fields: [] });
  expect(delivery.synth().findings.map(({ id }) => id)).toEqual(['repository/form-without-input']);
});
