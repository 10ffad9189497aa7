import type { PhraseTable } from './phrases';

export const REPORT_PHRASES: PhraseTable = {
  'codecov/codecov-action': {
    inputs: {
      'token': 'The upload token: a secret. Needed for private repositories and protected branches, unless `useOidc` is on.',
      'use_oidc': 'Proves who the job is with OpenID Connect instead of a token. Adds `id-token: write`.',
      'files': 'The reports.',
      'flags': 'Flags that group reports.',
      'fail_ci_if_error': 'Fails when the upload fails.',
      'directory': 'The folder to look for reports in.',
      'disable_search': 'Uploads only `files` and looks for no others.',
      'name': 'The name of the upload.',
      'report_type': '`coverage` or `test_results`.',
      'slug': 'Owner and name of the repository.',
      'dry_run': 'Uploads nothing.',
      'working-directory': 'The folder it works in.',
    },
  },
  'slackapi/slack-github-action': {
    inputs: {
      'webhook': 'The address of the webhook: a secret.',
      'webhook-type': '`incoming-webhook` or `webhook-trigger`. Needed with `webhook`.',
      'method': 'The method of the API, such as `chat.postMessage`. Needs `token`.',
      'token': 'The token of the Slack app: a secret.',
      'payload': 'What to send, as JSON or YAML.',
      'payload-file-path': 'A file that holds what to send.',
      'payload-templated': 'Replaces `${{ }}` in the payload file.',
      'errors': 'Fails when Slack answers with an error.',
      'retries': 'How failed requests are tried again: `0`, `5`, `10` or `RAPID`.',
    },
    outputs: {
      ok: 'Whether Slack took it.',
      response: 'The answer, as JSON.',
      ts: 'The id of the message, which updates and threads refer to.',
      thread_ts: 'The id of the thread.',
      channel_id: 'The id of the channel.',
    },
  },
  'softprops/action-gh-release': {
    inputs: {
      body: 'The text of the release.',
      body_path: 'A file that holds the text.',
      name: 'The title of the release.',
      tag_name: 'The tag. Needed when no tag started the run.',
      draft: 'Makes a draft.',
      prerelease: 'Marks it as a pre-release.',
      files: 'Files to upload, as paths and patterns.',
      fail_on_unmatched_files: 'Fails when a pattern of `files` matches nothing.',
      generate_release_notes: 'Writes the list of changes by itself.',
      make_latest: 'Whether it is shown as the latest release: `true`, `false` or `legacy`.',
      discussion_category_name: 'Opens a discussion in this category. Adds `discussions: write`.',
      target_commitish: 'The commit or branch that a new tag stands for.',
    },
    outputs: { url: 'The page of the release.', id: 'The id of the release.', upload_url: 'The address to upload more files to.', assets: 'The uploaded files, as JSON.' },
  },
  'peter-evans/create-pull-request': {
    inputs: {
      'token': "The token that pushes and opens the pull request. With the job's own no workflow runs on it.",
      'add-paths': 'Only these paths are committed.',
      'commit-message': 'The message of the commit.',
      'branch': 'The branch of the pull request.',
      'base': 'The branch that the pull request wants to go to.',
      'title': 'The title of the pull request.',
      'body': 'The text of the pull request.',
      'labels': 'Labels.',
      'reviewers': 'Users asked for a review.',
      'team-reviewers': 'Teams asked for a review. Needs another token.',
      'sign-commits': 'Makes the commit through the API, which signs it as the bot.',
    },
    outputs: {
      'pull-request-number': 'The number of the pull request.',
      'pull-request-url': 'The page of the pull request.',
      'pull-request-operation': '`created`, `updated`, `closed` or `none`.',
    },
  },
  'marocchino/sticky-pull-request-comment': {
    inputs: { header: 'Tells several comments apart.', message: 'The text.', path: 'A file that holds the text.' },
  },
  'pypa/gh-action-pypi-publish': {
    inputs: {
      'password': 'A token: a secret. Leave it out for trusted publishing, which needs none.',
      'repository-url': 'Another index than PyPI.',
      'packages-dir': 'The folder that holds the packages.',
      'skip-existing': 'Does not fail when a file is there already.',
    },
  },
  'actions/deploy-pages': {
    inputs: { artifact_name: 'The artifact to deploy.', timeout: 'How long to wait for the deployment, in milliseconds.', preview: 'Deploys a preview of a pull request.' },
    outputs: { page_url: 'The address of the site.' },
  },
  'actions/upload-pages-artifact': {
    inputs: { name: 'The name of the artifact.', path: 'The folder that holds the site.' },
    outputs: { artifact_id: 'The id of the artifact.' },
  },
};
