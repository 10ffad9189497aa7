import { Command } from 'commander';
import { LockOnDisk, repositoryOf } from './pins/lock-on-disk';
import { OTHERS_HELP, openOthers } from './pins/open-others';
import { wayUp } from './root';
import { Terminal } from './terminal';
import { addedText } from './typed/added-text';
import { Asked, askedFor, nameOf } from './typed/asked';
import { Added, classFiles } from './typed/class-files';
import { folderOf } from './typed/folder';
import { Found, foundAtGithub } from './typed/found';
import { missingHere } from './typed/missing-here';
import { WrittenClasses } from './typed/written-classes';
import { UsageError } from './usage-error';
import { catalogueEntry } from '../actions/inside';
import { GithubFailure } from '../apply/inside';
import { printable } from '../core/inside';

interface AddOptions {
  readonly out: string;
  readonly name?: string;
  readonly fromFile?: string;
  readonly release?: string;
  readonly all?: boolean;
  readonly own?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly apiUrl?: string;
}

const HELP = `
Examples:
  slipway add octo/lint                          the newest release: delivery/actions/lint.ts with the class Lint
  slipway add octo/tools/scan@v2.1.0             an action in a folder, at a release
  slipway add octo/ci/.github/workflows/build.yml@v3   a workflow of others: the class of a job that calls it
  slipway add --all                              every action that the workflows here use, and the catalogue does not have
  slipway add octo/lint@<commit> --release v1.2.3 --from-file action.yml   without the network

A class is pinned to the full commit. What is known of the action besides its metadata – permissions, what it needs around it, outputs that it hides, inputs that it
runs – belongs into the file beside it, such as lint.facts.ts, which is written once and yours from then on. A second 'slipway add' of the same action writes the class
anew, at the release that was asked for, and leaves the facts alone. A file that slipway add did not write is never touched, nor anything outside of the repository.

Exit codes: 0 done, or nothing to do; 1 failure: an action could not be read, or its class has no place; 2 with --dry-run, when something would be written.
${OTHERS_HELP}`;

/** `slipway add`: a typed class for any action, and for any workflow that can be called. */
export function addCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('add')
    .description('Write a typed class for an action of others: inputs, outputs, documentation and pin, read from its metadata.')
    .argument('[action...]', 'owner/repository[/path][@ref]; without a ref the newest release')
    .option('--all', 'every action that the workflows of this repository use and the catalogue does not have, at the ref that they use')
    .option('--out <folder>', 'where classes go, from the root of the repository', 'delivery/actions')
    .option('--name <class>', 'what the class is called (default: after the action)')
    .option('--from-file <path>', 'read the metadata from this file instead of asking GitHub; the action is then named with its full commit')
    .option('--release <tag>', 'with --from-file: the release that the commit belongs to')
    .option('--own', 'a class of your own although the catalogue has one')
    .option('--dry-run', 'show it, and write nothing')
    .option('--json', 'print JSON')
    .option('--api-url <url>', "GitHub's API, to which the token goes (default: https://api.github.com)")
    .addHelpText('after', HELP)
    .action(async (actions: string[], options: AddOptions) => exit(await add(actions, options, terminal)));
}

async function add(words: readonly string[], options: AddOptions, terminal: Terminal): Promise<number> {
  expectOneWay(words, options);
  const up = wayUp(terminal);
  const classes = new WrittenClasses(up, folderOf(options.out, up, terminal), terminal);
  const asked = options.all ? missingHere(up, classes, terminal) : words.map(askedFor);
  if (!options.all && !options.own) asked.forEach(expectUnknown);
  const { found, failures, redacted } = await readAll(asked, options, terminal);
  const added: Added[] = [];
  for (const one of found) {
    try {
      added.push(await classFiles(one, classes, options.name, up, terminal));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
    }
  }
  const changed = added.flatMap(({ files }) => files.filter(({ change }) => change === 'new' || change === 'other'));
  if (!options.dryRun) for (const { path, text } of changed) terminal.write(`${up}${path}`, text);
  const lock = new LockOnDisk(up, terminal);
  const shown = added.map((one) => ({ ...one, notes: [...one.notes, ...lockedElsewhere(one, lock)] }));
  terminal.out(redacted(options.json ? `${JSON.stringify({ added: shown.map(asJson), failures, written: !options.dryRun }, null, 2)}\n` : addedText(shown, options.dryRun === true, options.all === true)));
  for (const failure of failures) terminal.err(`${redacted(failure)}\n`);
  if (failures.length > 0) return 1;
  return options.dryRun && changed.length > 0 ? 2 : 0;
}

function expectOneWay(words: readonly string[], { all, name, fromFile, release }: AddOptions): void {
  if (all && words.length > 0) throw new UsageError('--all means every action that is used here: name none beside it.');
  if (!all && words.length === 0) throw new UsageError('Which action? slipway add owner/repository, or --all for those that are used here.');
  if (fromFile !== undefined && (all || words.length !== 1)) throw new UsageError('--from-file is the metadata of one action: name that one, with its commit.');
  if (name !== undefined && (all || words.length !== 1)) throw new UsageError('--name is for one action.');
  if (release !== undefined && fromFile === undefined) throw new UsageError('--release goes with --from-file: GitHub says by itself which release a commit is.');
}

/** Another class of it would be one more to keep current. */
function expectUnknown(asked: Asked): void {
  const known = catalogueEntry(nameOf(asked));
  if (known) throw new UsageError(`slipway/actions has a class of '${nameOf(asked)}' (${known.version}), and its pin can be moved by the lock file. With --own a class of your own is written all the same.`);
}

interface ReadAll {
  readonly found: readonly Found[];
  readonly failures: string[];
  readonly redacted: (text: string) => string;
}

async function readAll(asked: readonly Asked[], { fromFile, release, apiUrl, all }: AddOptions, terminal: Terminal): Promise<ReadAll> {
  if (asked.length === 0) return { found: [], failures: [], redacted: (text) => text };
  if (fromFile !== undefined) return { found: [fromFileOf(asked[0], fromFile, release, terminal)], failures: [], redacted: (text) => text };
  const { others, redacted, end } = openOthers(apiUrl, terminal);
  const [found, failures]: [Found[], string[]] = [[], []];
  try {
    for (const one of asked) {
      try {
        found.push(await foundAtGithub(one, others));
      } catch (error) {
        // Of many actions the others can still be had.
        const isItsOwn = error instanceof UsageError || (error instanceof GithubFailure && !error.fatal);
        if (!isItsOwn || (!all && asked.length === 1)) throw error;
        failures.push(error.message);
      }
    }
  } finally {
    end();
  }
  return { found, failures, redacted };
}

function fromFileOf(asked: Asked, path: string, version: string | undefined, terminal: Terminal): Found {
  if (asked.ref === undefined || !/^[0-9a-f]{40}$/.test(asked.ref)) throw new UsageError(`With --from-file nobody is asked which commit is meant: name it, ${nameOf(asked)}@<full commit>, and with --release the release that it belongs to.`);
  if (version !== undefined && !/^[\w.+/-]{1,100}$/.test(version)) throw new UsageError(`--release '${printable(version, 100)}': it takes a tag, such as v1.2.3.`);
  const text = terminal.read(path);
  if (text === undefined) throw new UsageError(`There is no '${printable(path)}'.`);
  return { asked, sha: asked.ref, version, file: path, text, notes: [] };
}

/** The lock file comes before the pin of a class. */
function lockedElsewhere({ place: { name }, sha }: Added, { entries }: LockOnDisk): string[] {
  const locked = entries.get(name.toLowerCase()) ?? entries.get(repositoryOf(name.toLowerCase()));
  return locked && locked.sha !== sha ? [`The lock file pins it to ${printable(locked.version)}, which steps use in place of the release of the class: slipway update ${name}.`] : [];
}

function asJson({ place, files, ...more }: Added): object {
  return { action: place.name, class: place.className, ...more, files: files.map(({ path, change }) => ({ path, change })) };
}
