/** What `slipway check --help` says below the options. */
export const CHECK_HELP = `
The whole repository is read, whatever is told of: a workflow is judged with what it calls. Read are the workflows (.github/workflows), every action.yml or action.yaml
outside of node_modules and of what .gitignore leaves out, and the files that belong to them. Links are not followed. Nothing is sent anywhere, and nobody is asked but
by --ask-github: which settings hold, and whether a pinned commit belongs to its release, other commands find out (plan, lock --verify).

A finding is accepted, with a reason
  by a comment    # slipway-ignore: <id> <reason>      at the line or above it; above a step or a job for all of it
  by an option    --ignore '<id>=<reason>'
  by a baseline   --write-baseline                     what stands today; new findings are told
What accepts nothing any more is a finding itself. A change of a stranger can bring a comment or a baseline of its own: --no-comments --no-baseline tells all the same.

Mended with --fix, where it is safe: actions by the commit of their very tag, as the lock file or the catalogue knows it, and with --ask-github
GitHub, where the commit lies on a branch of that repository; checkouts that leave no token behind, where nothing after them needs it; values that go to a script in variables instead of becoming a part of it; permissions, where all
that a job needs is known for certain. Comments and layout stay, and GitHub's own parser sees that nothing else changed. What is left is told, with the reason;
a file that a program writes is left to the program.

What was found is kept in node_modules/.cache/slipway, or in the folder that you have for such things, and stands until one of the files changes.

With --fresh no rule is asked. The program of the repository is run, without letting it write, and every file that it makes is compared with the one that is there, letter by
letter: one that is missing, that somebody changed by hand, or that is no longer made is told. The program gets the environment, without tokens. Formats: text and json.

Formats
  text    for people, with the line of the file
  json    a list: id, severity, message, fix, fixInYaml, acknowledged, page, places
  sarif   for code scanning; what was accepted is there, as suppressed
  github  annotations of a pull request; in a job

Exit codes: 0 nothing of the asked severity (with --fix --dry-run: nothing to mend), 2 findings (or files that would change), 1 failure.
With --fresh: 0 every file is as the program writes it; 1 one is not, or the checks of the program find an error, or it could not be found out.

Environment: NO_COLOR and FORCE_COLOR; XDG_CACHE_HOME, where things are kept; with --ask-github the token in $GH_TOKEN or $GITHUB_TOKEN, else 'gh auth token' is asked.

Examples:
  slipway check                                     the repository around
  slipway check .github/workflows/release.yml       one file of it
  slipway check --only security --severity note     all about security
  slipway check --format sarif > slipway.sarif      for github/codeql-action/upload-sarif
  slipway check --fix --dry-run                     what would be mended, as a diff
  slipway check --fix=actions/unpinned-action       the pins alone
  slipway check --fix --ask-github                  with the commits of tags that only GitHub knows
  slipway check ../other                            another repository
  slipway check --fresh                             whether what the program writes is committed, as a job asks it`;
