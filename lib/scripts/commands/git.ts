import { Command, all, letters, takes, named } from './command';

const UPLOAD = all('--upload-pack --receive-pack --exec', 'shell');

const CONFIG: Command = { operands: ['setting', 'value'], options: takes('-f --file --type --default --get-urlmatch --blob') };

/** Git: what it is asked to do is data, but for settings that name programs, and for what it runs on the way. */
export const GIT: Command = {
  options: { '-c': 'setting', '--exec-path': 'program', '--config-env': 'setting', ...takes('-C --git-dir --work-tree --namespace --super-prefix --list-cmds --attr-source') },
  prints: 'nothing',
  subcommands: {
    'config': { ...CONFIG, subcommands: { set: CONFIG } },
    'clone': { options: { ...UPLOAD, ...all('-u', 'shell'), ...all('-c --config', 'setting'), '--template': 'program', ...takes('-b --branch --depth -o --origin --reference --separate-git-dir -j --jobs --filter --shallow-since --shallow-exclude --server-option --revision') }, dash: true },
    'init': { options: { '--template': 'program', ...takes('-b --initial-branch --separate-git-dir') } },
    ...named('fetch pull push ls-remote fetch-pack send-pack', { options: { ...UPLOAD, ...takes('--depth -o --push-option --refmap --shallow-since -j --jobs --negotiation-tip --repo --sort -s --strategy -X --strategy-option') }, dash: true }),
    // What follows `-c` or `-b` is the name of a branch here, and no option whatever it begins with.
    ...named('checkout switch', { options: takes('-b -B --orphan -c -C --create --force-create --conflict --pathspec-from-file') }),
    'archive': { options: { '--exec': 'shell', ...takes('--format --prefix -o --output --remote --add-file') }, dash: true },
    'grep': { options: { ...all('-O --open-files-in-pager', 'shell'), ...letters('efABCm'), '--max-depth': 'data' }, dash: true },
    'rebase': { options: { ...all('-x --exec', 'shell'), ...takes('--onto -s --strategy -X --strategy-option -C') }, dash: true },
    'bisect': { subcommands: { 'run': { operands: ['command'], style: 'leading' }, '*': {} } },
    'submodule': { subcommands: { 'foreach': { operands: ['shell'], style: 'leading' }, '*': {} } },
    'filter-branch': { options: all('--setup --env-filter --tree-filter --index-filter --parent-filter --msg-filter --commit-filter --tag-name-filter --subdirectory-filter', 'shell'), dash: true },
    'filter-repo': { options: all('--message-callback --name-callback --email-callback --commit-callback --blob-callback --refname-callback --filename-callback', 'python'), dash: true },
    'difftool': { options: all('-x --extcmd', 'shell'), dash: true },
    'mergetool': { dash: true },
    'send-email': { options: all('--sendmail-cmd --to-cmd --cc-cmd --header-cmd --smtp-server --identity', 'shell'), dash: true },
    'credential': { operands: ['data'] },
    'for-each-repo': { operands: ['data'] },
    'lfs': {},
    'update-ref': { prints: 'nothing' },
    ...named('interpret-trailers stripspace check-ref-format column', { prints: 'input' }),
    // Only before what is asked is `-c` a setting.
    '*': { options: takes('-c') },
  },
};

/** What git is asked to do, and with what: its words without the options before them. Undefined for other commands, and where nothing is asked. */
export function askedOfGit([name, ...words]: readonly string[]): readonly [verb: string, ...args: string[]] | undefined {
  if (name !== 'git') return undefined;
  let at = 0;
  while (at < words.length && words[at].startsWith('-')) at += Object.hasOwn(GIT.options!, words[at]) ? 2 : 1;
  const [verb, ...args] = words.slice(at);
  return verb === undefined ? undefined : [verb, ...args];
}
