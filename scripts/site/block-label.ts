/** What is written above a block of code on the site: the file that it is, or where it was said. See `blocks.ts` for the roles of blocks. */
export function labelOf(info: string): string | undefined {
  const [, role, file, ...more] = info.trim().split(/\s+/);
  switch (role) {
    case 'output': case 'excerpt': case 'input': case 'given-up': case 'file': case 'there': return file;
    case 'findings': return 'what Slipway says';
    case 'raised': return 'the error';
    case 'printed': return 'what it prints';
    case 'plan': return 'npx slipway plan';
    case 'explained': return 'npx slipway promote --explain';
    case 'said': return ['npx slipway', file, ...more].join(' ');
    default: return undefined;
  }
}
