import { environmentBlocks } from './environments';
import { ruleBlocks } from './rules';
import { settingBlocks } from './settings';
import { stackBlocks } from './stacks';
import { valueBlocks } from './values';
import { TextDocument, markdownText } from '../../../core/inside';
import { code, fenced, link, page, relative } from '../../../observability/inside';
import { desiredState } from '../../../repository/inside';
import { factsOf, repositoryName } from '../reading/facts';
import { ResolvedHandbook } from '../resolve';

/** How a repository is brought to where its workflows find what they need: the settings document, in commands. */
export function shapeSetup(handbook: ResolvedHandbook): TextDocument {
  const { setupFile: file, origin } = handbook;
  const facts = factsOf(handbook);
  const { repository } = facts;
  const { settings, environments, secrets, variables, branch_protection: protections, rulesets } = desiredState(repository, handbook.delivery);
  const { settingsFile } = repository;
  return page(file, origin, [
    [`# Setup of ${markdownText(repositoryName(repository))}`],
    ['What must be there before the workflows run. All of it can be typed again: what is as it should be stays as it is.'],
    ['## What you need'],
    ['The [GitHub CLI](https://cli.github.com), signed in as an administrator of the repository, in a checkout of it:'],
    fenced('sh', ['gh auth status', 'gh repo view'].join('\n')),
    ...settingsFile ? [
      ['## The short way'],
      [`${link(code(settingsFile.file), relative(file, settingsFile.file))} is what is declared. The first command shows what is different, the second makes it so; the sections below are the same, by hand. Secrets are asked for below, either way.`],
      fenced('sh', ['npx slipway plan', 'npx slipway apply'].join('\n')),
    ] : [],
    ...settingBlocks(settings),
    ...environmentBlocks(environments),
    ...valueBlocks(secrets, variables),
    ...ruleBlocks(protections, rulesets),
    ...stackBlocks(facts),
    ...settingsFile ? [['## Whether all is there'], fenced('sh', ['npx slipway plan', 'gh secret list', ...(environments ?? []).filter((one) => one.secrets.length > 0).map(({ name }) => `gh secret list --env '${name.replace(/'/g, "'\\''")}'`)].join('\n'))] : [],
  ]);
}
