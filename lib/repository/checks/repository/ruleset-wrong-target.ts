import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { RulesetModel } from '../../rulesets/model';

/** Where a rule can stand, when it cannot stand everywhere but in rulesets for pushes. */
const ONLY: Readonly<Record<string, RulesetModel['target']>> = Object.assign(Object.create(null), {
  branch_name_pattern: 'branch',
  code_scanning: 'branch',
  copilot_code_review: 'branch',
  license_compliance_scanning: 'branch',
  merge_queue: 'branch',
  pull_request: 'branch',
  workflows: 'branch',
  tag_name_pattern: 'tag',
  file_extension_restriction: 'push',
  file_path_restriction: 'push',
  max_file_path_length: 'push',
  max_file_size: 'push',
});

/** Those of GitHub that stand in rulesets for branches and for tags. */
const REFS = new Set([
  'commit_author_email_pattern', 'commit_message_pattern', 'committer_email_pattern', 'creation', 'deletion', 'non_fast_forward', 'required_deployments', 'required_linear_history',
  'required_signatures', 'required_status_checks', 'update',
]);

const CALLS = { branch: "RulesetTarget.branches(['main'])", tag: "RulesetTarget.tags(['v*'])", push: 'RulesetTarget.pushes()' };
const WORDS = { branch: 'branches', tag: 'tags', push: 'pushes' };

/** GitHub refuses a ruleset with a rule that makes no sense for its target. */
export const rulesetWrongTarget: Rule = {
  id: 'repository/ruleset-wrong-target',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { rulesets, facts } = DeclaredRepository.of(model);
    for (const { name, target, rules, bypassActors, origin } of rulesets) {
      for (const { type, origin: at } of rules) {
        const only = ONLY[type];
        if (only ? only === target : target !== 'push' || !REFS.has(type)) continue;
        report({
          message: `The ruleset '${name}' is about ${WORDS[target]}, and its rule '${type}' is for ${only ? WORDS[only] : 'branches and tags'}.`,
          at: [{ origin: at }, { origin, note: 'the ruleset' }],
          fix: `Put the rule into a ruleset of its own, with { target: ${CALLS[only ?? 'branch']} }.`,
        });
      }
      if (target === 'push' && facts?.visibility === 'public') {
        report({
          message: `The ruleset '${name}' is about pushes, and the repository is public. GitHub has such rulesets for private and internal repositories only.`,
          at: [{ origin }, { origin: facts.origin, note: 'the repository' }],
          fix: 'Take the ruleset out. In a public repository a workflow has to look at the files of a pull request.',
        });
      }
      const byPullRequest = target === 'branch' ? undefined : bypassActors.find(({ mode }) => mode === 'pull_request');
      if (!byPullRequest) continue;
      report({
        message: `The ruleset '${name}' is about ${WORDS[target]}, and ${byPullRequest.name ? `'${byPullRequest.name}'` : byPullRequest.type} may bypass it by pull requests. That is for branches.`,
        at: { origin },
        fix: 'Use BypassMode.ALWAYS or BypassMode.EXEMPT.',
      });
    }
  },
};
