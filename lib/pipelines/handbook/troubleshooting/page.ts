import { environmentBlocks } from './environments';
import { gateBlocks } from './gates';
import { jobBlocks } from './jobs';
import { pullRequestBlocks } from './pull-requests';
import { targetBlocks } from './targets';
import { TextDocument, markdownText } from '../../../core/inside';
import { fenced, link, page, relative } from '../../../observability/inside';
import { factsOf, repositoryName } from '../reading/facts';
import { ResolvedHandbook } from '../resolve';

/** For everybody whom something stops: how it shows, what is likely to be the cause, and what to type. */
export function shapeTroubleshooting(handbook: ResolvedHandbook): TextDocument {
  const { troubleshootingFile: file, runbookFile, setupFile, origin } = handbook;
  const facts = factsOf(handbook);
  return page(file, origin, [
    [`# Troubleshooting of ${markdownText(repositoryName(facts.repository))}`],
    [`How something shows that stops you, what is likely to be the cause, and what to type. To go back at once: the ${link('runbook', relative(file, runbookFile))}. What a repository must have: ${link('setup', relative(file, setupFile))}.`],
    ['## First of all'],
    ['What stands in `<…>` is yours to fill in.'],
    fenced('sh', FIRST.join('\n')),
    ...pullRequestBlocks(facts),
    ...gateBlocks(facts, file),
    ...environmentBlocks(facts, handbook.delivery),
    ...targetBlocks(facts, file, runbookFile),
    ...jobBlocks(facts, handbook.delivery),
  ]);
}

const FIRST: readonly string[] = [
  '# what ran, and how it ended',
  'gh run list --limit 20',
  '# the jobs of a run, and why one of them failed',
  "gh run view '<run>'",
  "gh run view '<run>' --log-failed",
  '# only what failed, once more; with what is written to the log otherwise kept back',
  "gh run rerun '<run>' --failed --debug",
];
