import { alertBlocks } from './alerts';
import { ownerBlocks } from './owners';
import { rollbackBlocks } from './rollback';
import { stageBlocks } from './stages';
import { workflowBlocks } from './workflows';
import { TextDocument, markdownText } from '../../../core/inside';
import { link, page, relative } from '../../../observability/inside';
import { factsOf, repositoryName } from '../reading/facts';
import { ResolvedHandbook } from '../resolve';

/** What people look up who work with a delivery, those first who are in a hurry. */
export function shapeRunbook(handbook: ResolvedHandbook): TextDocument {
  const { runbookFile: file, troubleshootingFile, setupFile, origin } = handbook;
  const facts = factsOf(handbook);
  return page(file, origin, [
    [`# Runbook of ${markdownText(repositoryName(facts.repository))}`],
    [`What starts what, who approves, how long it takes, and how to go back. When something stops you: ${link('troubleshooting', relative(file, troubleshootingFile))}. How a repository is set up for all of this: ${link('setup', relative(file, setupFile))}.`],
    ['What stands in `<…>` is yours to fill in. The commands are typed in a checkout of the repository, with the [GitHub CLI](https://cli.github.com) signed in.'],
    ...rollbackBlocks(facts),
    ...stageBlocks(facts, file),
    ...workflowBlocks(facts, file),
    ...alertBlocks(facts, file),
    ...ownerBlocks(facts, file),
  ]);
}
