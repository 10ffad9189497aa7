import { usedIn } from '../../actions/inside';
import { GithubFailure, OtherRepositories } from '../../apply/inside';
import type { RepositoryFiles } from '../../checks/inside';
import { printable } from '../../core/inside';
import type { AskedTags } from '../../linter/inside';
import { workflowFilesIn } from '../../workflows/inside';
import { repositoryOf } from '../pins/lock-on-disk';
import { openOthers } from '../pins/open-others';
import { problemsOfCommit } from '../pins/trust';
import { Terminal } from '../terminal';

/**
 * What GitHub says of every tag that the files use: its commit, where that lies on a branch of the repository; else why it is not believed.
 *
 * @param apiUrl what --api-url says
 */
export async function askedTags(files: RepositoryFiles, apiUrl: string | undefined, terminal: Terminal): Promise<AskedTags> {
  const wanted = tagsIn(files);
  if (wanted.size === 0) return new Map();
  const { others, redacted, end } = openOthers(apiUrl, terminal);
  try {
    const answers = await Promise.all([...wanted].map(async ([key, { action, ref }]) => [key, await answerOf(others, action, ref)] as const));
    return new Map(answers.map(([key, answer]) => [key, 'why' in answer ? { why: redacted(answer.why) } : answer]));
  } finally {
    end();
  }
}

/** Each once: a repository has its tags as a whole. */
function tagsIn(files: RepositoryFiles): Map<string, { readonly action: string; readonly ref: string }> {
  const found = new Map<string, { action: string; ref: string }>();
  for (const path of [...workflowFilesIn(files), ...files.actions?.() ?? []]) {
    for (const { action, ref } of usedIn(path, files.read(path)?.text ?? '')?.actions ?? []) {
      if (!/^[0-9a-f]{40}$/i.test(ref)) found.set(`${repositoryOf(action).toLowerCase()}@${ref}`, { action, ref });
    }
  }
  return found;
}

async function answerOf(others: OtherRepositories, action: string, ref: string): Promise<{ readonly sha: string } | { readonly why: string }> {
  const [owner, repo] = repositoryOf(action).split('/');
  const shown = `'${printable(ref, 60)}' of '${printable(owner)}/${printable(repo)}'`;
  try {
    const commit = await others.commit(owner, repo, ref);
    if (commit === undefined) return { why: `GitHub knows no ${shown}, or shows it to nobody` };
    if (commit.ref !== 'tag') return { why: `${shown} is a ${commit.ref}, and no tag: which of its commits is meant, somebody has to say` };
    const [problem] = await problemsOfCommit(others, { action, version: ref, sha: commit.sha });
    return problem === undefined ? { sha: commit.sha } : { why: problem.replace(/\.$/, '') };
  } catch (error) {
    // What concerns one repository is a reason for that one; what concerns all of them ends the command.
    if (!(error instanceof GithubFailure) || error.fatal) throw error;
    return { why: printable(error.message) };
  }
}
