import { markdownText, fileName } from '../../core/inside';
import { RepositoryFactsModel } from '../model';

/** Where something of the repository is on the web. */
type Address = Pick<RepositoryFactsModel, 'owner' | 'name' | 'server'>;

/** A picture with a link behind it. */
export function badgeMarkdown(label: string, image: string, link?: string): string {
  const picture = `![${markdownText(label)}](${image})`;
  return link === undefined ? picture : `[${picture}](${link})`;
}

/** The badge that GitHub draws, and the list of the runs that it speaks of. */
export function workflowBadge({ owner, name, server }: Address, file: string, label: string, branch: string, event: string | undefined): string {
  const page = `https://${server.host}/${owner}/${name}/actions/workflows/${encodeURIComponent(fileName(file))}`;
  const filters = [['branch', branch], ...(event === undefined ? [] : [['event', event]])];
  const query = filters.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
  const search = encodeURIComponent(filters.map(([key, value]) => `${key}:${value}`).join(' ')).replace(/%20/g, '+');
  return badgeMarkdown(label, `${page}/badge.svg?${query}`, `${page}?query=${search}`);
}
