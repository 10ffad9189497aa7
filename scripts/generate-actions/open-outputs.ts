/** Actions that write outputs which their metadata does not name, and where those come from. No rule may call such an output unknown. */
export const OPEN_OUTPUTS: Readonly<Record<string, string>> = {
  'actions/github-script': 'the script calls `core.setOutput`',
  'amannn/action-semantic-pull-request': 'the error message and the parts of the title',
  'dorny/paths-filter': 'one for each filter',
  'gitleaks/gitleaks-action': 'the exit code of the scan',
  'googleapis/release-please-action': 'one for each fact about each release',
  'pnpm/action-setup': 'the folders of the installation',
};
