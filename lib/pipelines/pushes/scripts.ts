/*
 * In plain bash with what a machine of GitHub has: gh and jq. What is pushed is data in files of JSON: it is compared and handed on, and never run, and no file of the change is ever on the disk of the job.
 */

/** Puts `files.json` (`additions` and `deletions`) into the request for a commit. GitHub refuses it when the branch has moved on since. */
export const COMMIT = `jq '{
  query: "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }",
  variables: { input: {
    branch: { repositoryNameWithOwner: env.GITHUB_REPOSITORY, branchName: env.BRANCH },
    expectedHeadOid: env.HEAD,
    message: { headline: env.MESSAGE },
    fileChanges: { additions: [.additions[] | { path, contents }], deletions: [.deletions[] | { path }] }
  } }
}' "$RUNNER_TEMP/files.json" > "$RUNNER_TEMP/body.json"`;

/** Makes the commit on the branch. */
export const PUSH = 'gh api graphql --input "$RUNNER_TEMP/body.json" --jq \'"Pushed as \\(.data.createCommitOnBranch.commit.oid)."\' | tee -a "$GITHUB_STEP_SUMMARY"';
