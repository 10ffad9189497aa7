import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';

const FOLDER = join(__dirname, '..', '..', 'docs', 'checks');

/** Where the index goes, from the root. */
export const INDEX = 'docs/checks/README.md';

const INTRODUCTION = `# Checks

Every rule, with the page that says why it is there and how to fix what it finds. This list is written by \`npm run generate\` from the pages.

An **error** stops the synthesis: nothing is written. A **warning** is very likely a mistake or a risk, a **note** worth knowing. All findings come at once. To accept one, with a reason,
for a construct and everything below it:

\`\`\`ts
Checks.of(job).acknowledge('actions/unpinned-action', 'the vendor signs its tags, and we verify them in the next step');
\`\`\`

An acknowledgement that matches nothing is a finding itself. \`Delivery.report(findings)\` prints findings for a person; \`Delivery.reportJson\` and \`Delivery.reportSarif\` for a program and for code scanning.
`;

/** The index of all pages: a table a group. */
export function indexPage(): string {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((f) => f.replace(/\\/g, '/')).filter((f) => f.endsWith('.md') && f !== 'README.md').sort();
  const groups = [...new Set(pages.map((page) => page.split('/')[0]))];
  const table = (group: string) => pages.filter((page) => page.startsWith(`${group}/`)).map(row).join('\n');
  return `${INTRODUCTION}${groups.map((group) => `\n## ${group}\n\n| rule | | what it finds |\n|---|---|---|\n${table(group)}\n`).join('')}`;
}

function row(page: string): string {
  const match = /^\*\*(\w+)\.\*\* (.+)$/m.exec(readFileSync(join(FOLDER, page), 'utf8'));
  if (!match) throw new Error(`docs/checks/${page} does not begin with its severity and one sentence`);
  return `| [${page.slice(0, -3).split('/')[1]}](${page}) | ${match[1].toLowerCase()} | ${match[2]} |`;
}
