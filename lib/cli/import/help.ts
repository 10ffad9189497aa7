export const IMPORT_HELP = `
What is written is a program: one file for each workflow and action (delivery/<id>.ts), the refs that its actions have (delivery/pins.ts), what the checks say of the files as
they are (delivery/accepted.ts, one line for each rule and file), and a table of contents (.projenrc.ts). The program is run before it is written, and what it makes is compared
with the files as GitHub reads them. Nothing that is there already is replaced: the files of yours stay until slipway adopt gives them up, or --adopt does.

A file that cannot be declared stays as it is and can still be called; the reason is told.

  slipway import                              all workflows and actions of the repository
  slipway import .github/workflows/ci.yml     one of them, into a program that is there or a new one
  slipway import --dry-run                    what would come of it
  slipway import --improve                    with what Slipway adds: time limits, permissions, pins; each difference is told
  slipway import --adopt                      and give the old files up, once Git has them

Exit code: 0 all files are declared and say the same, 2 some differ or stay by hand, 1 failure; then nothing was written.`;
