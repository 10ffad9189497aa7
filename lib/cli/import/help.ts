export const IMPORT_HELP = `
What is written is a program: one file for each workflow and action (delivery/<id>.ts), the refs that its actions have (delivery/pins.ts), what the checks say of the files as
they are (delivery/accepted.ts, one line for each rule and file), and a table of contents (.projenrc.ts). The program is run before it is written, and what it makes is compared
with the files as GitHub reads them. CODEOWNERS, dependabot.yml, issue forms, templates and release.yml become constructs as well (delivery/repository/). Nothing that is there
already is replaced: the files of yours stay until slipway adopt gives them up, or --adopt does.

Steps in a row that stand in several places (three or more of them) are told. With --share each row is a function (delivery/steps/<name>.ts) that all of them call: the files stay as
they are. A composite action of such a function is one line, new CompositeAction(…).use(...setupNodeSteps()), and changes them.

A file that cannot be declared stays as it is and can still be called; the reason is told.

Examples:
  slipway import                              all of them
  slipway import .github/workflows/ci.yml     one of them, into a program that is there or a new one
  slipway import .github/ISSUE_TEMPLATE       the files of a folder: here the issue forms
  slipway import --dry-run                    what would come of it
  slipway import --share                      steps that stand in several jobs become functions that they call
  slipway import --improve                    with what Slipway adds: time limits, permissions, pins; each difference is told
  slipway import --adopt                      and give the old files up, once Git has them
  slipway import --settings                   what GitHub knows of the repository besides its files, into delivery/settings.ts: nothing is changed on GitHub

--settings asks with the token in $GH_TOKEN or $GITHUB_TOKEN (else gh auth token is asked), for the repository in $GITHUB_REPOSITORY where --repository names none.

Exit codes: 0 all files are declared and say the same, 2 some differ or stay by hand, 1 failure; then nothing was written.`;
