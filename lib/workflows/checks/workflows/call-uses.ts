import { keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { isWorkflowFile } from '../../../expressions/inside';
import { ownPath } from '../../own-path';
import { parseUses } from '../../uses';
import { WorkflowRule } from '../rule';

/** A call names one file of one commit. */
export const callUses: WorkflowRule = {
  id: 'workflows/call-uses',
  severity: Severity.ERROR,
  lasting: true,
  job(job, _workflow, report) {
    if (job.kind !== 'call') return;
    const problem = problemOf(job.uses);
    if (!problem) return;
    report({
      message: `The job '${job.id}' calls '${job.uses}': ${problem}. Allowed are 'owner/repository/.github/workflows/file.yml@<full commit>', './.github/workflows/file.yml' and '$/.github/workflows/file.yml'.`,
      at: keyOf(job, 'uses'),
      fix: BY_VERSION.test(job.uses) ? `Write '${job.uses.split('@')[0]}@v2.1.0', with the version that you want.` : job.uses.includes('/.github/workflows/') && ownPath(job.uses) === undefined && /\b(ref|'@')/.test(problem) ? `Write '${job.uses.split('@')[0]}@<full commit>' and say the release with { version: 'v1.2.3' }.` : 'Name the file of a workflow. One of this program is called by reusable.call(…).',
      fixInYaml: BY_VERSION.test(job.uses) ? undefined : job.uses.includes('/.github/workflows/') && ownPath(job.uses) === undefined && /\b(ref|'@')/.test(problem) ? `Write \`uses: ${job.uses.split('@')[0]}@<full commit> # v1.2.3\`, with the release behind it.` : 'Name the file of a workflow.',
    });
  },
};

/**
 * Workflows that look up the program they run by the version they are called by, and fail for a commit.
 *
 * @see https://github.com/slsa-framework/slsa-github-generator#referencing-slsa-builders-and-generators
 */
const BY_VERSION = /^slsa-framework\/slsa-github-generator\/\.github\/workflows\//i;
const VERSION = /^(?:refs\/tags\/)?v\d+\.\d+\.\d+(?:-[\w.]+)?$/;

const IN_FOLDER = "a workflow is a .yml or .yaml file directly in '.github/workflows/'";

function problemOf(uses: string): string | undefined {
  const parsed = parseUses(uses);
  switch (parsed.kind) {
    case 'malformed': return parsed.reason;
    case 'docker': return 'an image is no workflow';
    case 'local': return isWorkflowFile(parsed.path) ? undefined : IN_FOLDER;
    case 'repository': {
      if (!isWorkflowFile(parsed.name.split('/').slice(2).join('/'))) return IN_FOLDER;
      if (BY_VERSION.test(parsed.name)) return VERSION.test(parsed.ref) ? undefined : `it is called by its full version, such as 'v2.1.0': by '${parsed.ref}' it does not find its program`;
      return parsed.pinned ? undefined : `its ref '${parsed.ref}' is a tag, a branch or a shortened commit, which can come to mean other code`;
    }
  }
}
