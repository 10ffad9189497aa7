import { Schema, anyText, closed, flag, listOf, matching, text, whole } from './parts';

/*
 * Issue forms, the template chooser and release notes. Written from
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema and
 * https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes
 */

const words: Schema = listOf(text, { minItems: 1, uniqueItems: true });
const people: Schema = { 'anyOf': [text, words], 'x-why': 'must be a list of names, or names with commas between them' };

const id = matching('^[A-Za-z0-9_-]+$', 'can only contain letters, digits, - and _');
const validations = closed({ required: flag });

function field(type: string, attributes: Schema, more: Record<string, Schema> = { id, validations }): Schema {
  return closed({ type: { const: type }, ...more, attributes }, ['type', 'attributes']);
}

const body = listOf({
  type: 'object',
  discriminator: { propertyName: 'type' },
  oneOf: [
    field('markdown', closed({ value: text }, ['value']), {}),
    field('input', closed({ label: text, description: anyText, placeholder: anyText, value: text }, ['label'])),
    field('textarea', closed({ label: text, description: anyText, placeholder: anyText, value: text, render: text }, ['label'])),
    field('dropdown', closed({
      label: text,
      description: anyText,
      multiple: flag,
      options: listOf(text, { minItems: 1, uniqueItems: true }),
      default: whole(0),
    }, ['label', 'options'])),
    field('checkboxes', closed({
      label: text,
      description: anyText,
      options: listOf(closed({ label: text, required: flag }, ['label']), { minItems: 1 }),
    }, ['label', 'options'])),
  ],
}, { minItems: 1 });

export const issueForm: Schema = closed({
  name: matching('\\S[^]+\\S', 'must have at least three characters: GitHub does not show a shorter one'),
  description: text,
  title: text,
  labels: people,
  assignees: people,
  projects: people,
  type: text,
  body,
}, ['name', 'description', 'body']);

export const issueConfig: Schema = closed({
  blank_issues_enabled: flag,
  contact_links: listOf(closed({ name: text, url: matching('^(?:https?://|mailto:)\\S+$', 'must be an address that begins with https://'), about: text }, ['name', 'url', 'about'])),
});

const excluded = closed({ labels: words, authors: words });

export const releaseNotes: Schema = closed({
  changelog: closed({
    exclude: excluded,
    categories: listOf(closed({ title: text, labels: words, exclude: excluded }, ['title', 'labels']), { minItems: 1 }),
  }),
}, ['changelog']);
