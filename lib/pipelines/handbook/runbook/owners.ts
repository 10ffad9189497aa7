import { markdownText } from '../../../core/inside';
import { code, table } from '../../../observability/inside';
import { HandbookFacts } from '../reading/facts';
import { fileLink } from '../reading/workflow-names';

/** Whose files are whose, who may become whom, and who may let a job into an environment. */
export function ownerBlocks({ repository: { owners, environments }, identity: { principals } }: HandbookFacts, from: string): string[][] {
  const rules = owners.flatMap(({ groups }) => groups.flatMap((group) => group.rules));
  const rows = rules.map(({ pattern, owners: names }) => [code(pattern), names.length === 0 ? 'nobody' : names.map(markdownText).join(', ')]);
  if (rows.length + environments.length + principals.length === 0) return [];
  return [
    ['## Who owns what'],
    ...rows.length === 0 ? [] : [[`From ${owners.map(({ file }) => fileLink(from, file)).join(', ')}; the last line that matches a file decides.`], table(['files', 'owners'], rows)],
    ...environments.length === 0 ? [] : [table(['environment', 'who lets a job in', 'waits', 'from where', 'secrets'], environments.map(({ name, reviewers, waitMinutes = 0, refs, secrets }) => [
      code(name),
      reviewers.length === 0 ? 'nobody is asked' : `one of ${reviewers.map((one) => markdownText(one.type === 'Team' ? `@${one.name}` : one.name)).join(', ')}`,
      waitMinutes === 0 ? '' : `${waitMinutes} minutes`,
      refWords(refs),
      secrets.map(code).join(', '),
    ]))],
    ...principals.length === 0 ? [] : [['What jobs become in the cloud, without a key that anybody keeps:'], table(['identity', 'cloud', 'which', 'jobs'], principals.map(({ id, cloud, address, users }) => [
      code(id), cloud, code(address), [...new Set(users.map(({ workflow, job }) => `${code(job)} of ${fileLink(from, workflow)}`))].join(', '),
    ]))],
  ];
}

function refWords(refs: HandbookFacts['repository']['environments'][number]['refs']): string {
  if (refs.kind === 'all') return 'every branch and tag';
  return refs.kind === 'protected-branches' ? 'protected branches' : [...refs.branches.map(code), ...refs.tags.map((tag) => `the tag ${code(tag)}`)].join(', ');
}
