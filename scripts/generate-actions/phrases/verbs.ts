/** Words of the data that begin what an action does. */
export const VERBS: ReadonlySet<string> = new Set([
  'accept', 'add', 'allow', 'annotate', 'assume', 'attach', 'clean', 'close', 'collect', 'compare', 'connect', 'count', 'cut', 'delete', 'deploy', 'do', 'evaluate',
  'fail', 'fetch', 'find', 'flatten', 'fold', 'follow', 'force', 'force-push', 'forget', 'give', 'go', 'hide', 'hold', 'ignore', 'include', 'inject', 'install', 'join',
  'keep', 'leave', 'let', 'make', 'mark', 'minimise', 'pass', 'permit', 'print', 'protect', 'prune', 'publish', 'put', 'refresh', 'register', 'remove', 'replace',
  'require', 'restart', 'restore', 'revert', 'save', 'send', 'set', 'show', 'sign', 'skip', 'stay', 'stop', 'store', 'submit', 'succeed', 'switch', 'take', 'tell',
  'treat', 'try', 'turn', 'unpack', 'use', 'warn', 'write',
]);

/** Words that name a thing as often as what is done with it. */
export const THINGS_TOO: ReadonlySet<string> = new Set([
  'build', 'cache', 'change', 'check', 'comment', 'commit', 'download', 'empty', 'export', 'list', 'load', 'log', 'look', 'mount', 'name', 'open', 'patch', 'post', 'pull',
  'push', 'record', 'report', 'retry', 'run', 'start', 'update', 'upload', 'wait', 'watch', 'zip',
]);

/** They may stand before a verb. */
export const ADVERBS: ReadonlySet<string> = new Set(['also', 'always', 'never', 'only']);
