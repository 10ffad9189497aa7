import type { PhraseTable } from './phrases';

const CACHE_INPUTS = {
  'path': 'Files and folders to keep: paths and patterns; one that starts with `!` excludes.',
  'key': 'The exact name of the cache. Put a hash of the lock file into it, so that it changes when its content must.',
  'restore-keys': 'Beginnings of keys to fall back to, the best first.',
  'enableCrossOsArchive': 'A cache saved on Windows may be restored on other systems, and the other way round.',
  'fail-on-cache-miss': 'Fails when there is no cache for the key.',
  'lookup-only': 'Looks whether the cache exists and downloads nothing.',
  'upload-chunk-size': 'Size of the pieces that a large cache is uploaded in, in bytes.',
};

export const SOURCE_PHRASES: PhraseTable = {
  'actions/checkout': {
    inputs: {
      'repository': 'Another repository, as `owner/name`.',
      'ref': 'The branch, tag or commit to check out. Never the head of a pull request from a fork in a job that holds secrets.',
      'token': 'The token that fetches the repository. Another private repository needs one that may read it.',
      'ssh-key': 'A private SSH key that fetches the repository instead of a token.',
      'ssh-known-hosts': 'Host keys to trust besides those of GitHub.',
      'ssh-strict': 'Refuses hosts whose key is not known.',
      'ssh-user': 'The user of the SSH connection.',
      'persist-credentials': 'Leaves the token in the Git configuration, so that later steps can fetch and push.',
      'path': 'The folder of the workspace it goes into.',
      'clean': 'Removes files that Git does not know before it fetches.',
      'filter': 'A partial clone filter, such as `blob:none`.',
      'sparse-checkout': 'Only these folders or patterns.',
      'sparse-checkout-cone-mode': 'Reads `sparseCheckout` as folders, not as patterns.',
      'fetch-depth': 'How many commits of the history; `0` fetches all branches and tags with their whole history.',
      'fetch-tags': 'Fetches tags even when the history is cut.',
      'show-progress': 'Shows the progress of the fetch.',
      'lfs': 'Downloads files kept in Git LFS.',
      'submodules': 'Checks out submodules: `true`, or `recursive` for those inside them too.',
      'set-safe-directory': 'Tells Git to trust the folder, whoever owns it.',
      'github-server-url': 'The address of another GitHub server.',
      'allow-unsafe-pr-checkout': 'Allows the head of a pull request to be checked out where the run holds more rights than its author.',
    },
    outputs: { ref: 'The ref that was checked out.', commit: 'The commit that was checked out.' },
  },
  'actions/cache': { inputs: CACHE_INPUTS, outputs: { 'cache-hit': '`true` when a cache with exactly this key was found.' } },
  'actions/cache/restore': {
    inputs: CACHE_INPUTS,
    outputs: {
      'cache-hit': '`true` when a cache with exactly this key was found.',
      'cache-primary-key': 'The key that was asked for: hand it to `CacheSave`.',
      'cache-matched-key': 'The key of the cache that was restored; empty when there was none.',
    },
  },
  'actions/cache/save': { inputs: CACHE_INPUTS },
  'actions/upload-artifact': {
    inputs: {
      'name': 'The name of the artifact: unique in the run, so put the axis into it in a matrix job. It may hold no line break and none of `" : < > | * ? \\ /`.',
      'path': 'Files, folders and patterns; one that starts with `!` excludes.',
      'if-no-files-found': 'What happens when nothing matches: `warn`, `error` or `ignore`.',
      'retention-days': 'Days until it is deleted, from 1 to 90 (or what the repository allows).',
      'compression-level': 'From 0 (none) to 9 (smallest). Use 0 for what is compressed already.',
      'overwrite': 'Replaces an artifact of the same name.',
      'include-hidden-files': 'Takes files that start with a dot too. They often hold secrets.',
      'archive': 'Packs the files into an archive. A single file can go without.',
    },
    outputs: {
      'artifact-id': 'The id of the artifact in the REST API.',
      'artifact-url': 'An address to download it from, for people who may read the repository.',
      'artifact-digest': 'The SHA-256 of the uploaded archive.',
    },
  },
  'actions/download-artifact': {
    inputs: {
      'name': 'The name of one artifact.',
      'artifact-ids': 'Ids of the artifacts, instead of names.',
      'path': 'The folder they go into.',
      'pattern': 'A pattern of names. Without `artifactName`, ids and pattern all artifacts are downloaded.',
      'merge-multiple': 'Puts several artifacts into one folder instead of one folder each.',
      'github-token': 'A token that may read the other run or repository.',
      'repository': 'The repository of the other run. Needs `githubToken`.',
      'run-id': 'Another run to download from. Needs `githubToken`.',
      'skip-decompress': 'Leaves the archive as it is.',
      'digest-mismatch': 'What happens when the content is not what was uploaded: `error`, `warn`, `info` or `ignore`.',
    },
    outputs: { 'download-path': 'The folder that holds what was downloaded.' },
  },
  'actions/github-script': {
    inputs: {
      'script': 'The body of an async function with `github`, `context`, `core`, `exec` and others at hand. An expression in it becomes '
        + 'program text: hand values over in `env` and read `process.env` instead.',
      'result-encoding': 'How the return value becomes the output `result`: `json` or `string`.',
      'retries': 'How often a failed request is tried again.',
      'debug': 'Logs every request.',
    },
    outputs: { result: 'What the script returned.' },
  },
  'actions/create-github-app-token': {
    inputs: {
      'client-id': 'The client id of the app.',
      'app-id': 'The id of the app.',
      'private-key': 'The private key of the app: a secret.',
      'owner': 'The owner of the installation.',
      'repositories': 'The repositories that the token may reach. Without `owner` and this: the current one.',
      'skip-token-revoke': 'Leaves the token alive when the job ends. It lasts an hour.',
    },
    outputs: {
      'token': 'The token; masked in logs. A token does not travel between jobs: mint it in the job that uses it.',
      'installation-id': 'The id of the installation.',
      'app-slug': 'The name of the app in addresses; `<slug>[bot]` is its user name.',
    },
  },
  'dorny/paths-filter': {
    inputs: { filters: 'YAML: a name, and the patterns of the files that belong to it. Each name becomes an output.' },
    outputs: { changes: 'A JSON array of the names whose files changed.' },
  },
};
