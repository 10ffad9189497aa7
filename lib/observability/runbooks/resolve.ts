import { RunbookModel } from './model';
import { Runbook } from './runbook';
import { fileName } from '../../core/inside';
import { RepositoryFactsModel, RepositoryModel } from '../../repository/inside';

/** Where pages are: GitHub shows the README of a folder below the list of its files. */
export const FOLDER = 'docs/runbooks';

/** Names of alerts are unique in their group, so a page lies in the folder of its group; nothing but another name moves it. */
export function runbookFile(group: string, alert: string): string {
  return `${FOLDER}/${group}/${alert}.md`;
}

export function resolveRunbook({ workflow, ...texts }: Runbook, file: string, facts: RepositoryModel['facts']): RunbookModel {
  const { meaning, causes, look, steps, dashboardUrl } = texts;
  return {
    file,
    meaning,
    causes,
    look,
    steps,
    dashboardUrl,
    workflow: workflow && { name: workflow.workflowName, file: workflow.file, url: facts && `${addressOf(facts)}/actions/workflows/${encodeURIComponent(fileName(workflow.file))}` },
  };
}

/**
 * Where people read a page.
 *
 * @param file its path
 * @param base where the folder of all pages is shown; the repository, when nobody said otherwise
 * @param facts which repository that is
 */
export function runbookUrl(file: string, base: string | undefined, facts: RepositoryModel['facts']): string | undefined {
  if (base !== undefined) return `${base.replace(/\/+$/, '')}${file.slice(FOLDER.length)}`;
  return facts && `${addressOf(facts)}/blob/${facts.defaultBranch.split('/').map(encodeURIComponent).join('/')}/${file}`;
}

/** Where people read the repository. */
export function addressOf({ server, owner, name }: RepositoryFactsModel): string {
  return `https://${server.host}/${owner}/${name}`;
}
