import { Construct, IConstruct, RootConstruct } from 'constructs';
import { conduct, resolveAll, Surroundings } from './conduct';
import { givenFiles } from './given-files';
import { markOverwriting } from './overwrite';
import { ActionsLock } from '../actions/inside';
import { hasErrors, reportJson, reportSarif, reportText, resolvedBy } from '../checks/inside';
import {
  AddedDefault, Document, Finding, InvalidValueError, Origin, SynthesisError, asWritten, calledAs, constructPath, constructScope, expectArgument, expectOptions, kinds, listed, markPathRoot, nodeIdOf,
  optionTable, takeText,
} from '../core/inside';
import { attachToProject } from './projen/attach';
import { keptDocuments } from './render/sections';
import { listen } from './stages';
import { DELIVERY_DEFAULTS, DeliveryDefaults, giveDefaults } from '../workflows/inside';

/** What a delivery would write, and what the checks say about it. */
export interface Synthesis {
  /** The files, in the order of their declaration. */
  readonly documents: Document[];
  /** Everything that the checks found, acknowledged findings included. */
  readonly findings: Finding[];
  /** What stands in the files because nobody said anything of it. */
  readonly defaults: AddedDefault[];
}

/** What a delivery may say. */
export interface DeliveryProps {
  /**
   * What holds for all workflows and jobs below it that say nothing of their own.
   *
   * @default - what is safe: docs/defaults.md
   */
  readonly defaults?: DeliveryDefaults;
  /**
   * Whether the folder of the project is a repository of its own, although the project has a parent: one program then describes several repositories. Its files, its settings
   * and its lock file belong to that folder, and nothing in it can refer to what is declared elsewhere.
   *
   * @default false: the project at the root of the tree is the repository, and a subproject is a folder in it
   */
  readonly ownRepository?: boolean;
  /**
   * The lock file of actions that bots know as well: versions come from it, and a use that it does not hold stops the synthesis.
   *
   * @default - `.github/slipway.lock.json` where there is one, else the releases of the catalogue
   */
  readonly lock?: ActionsLock;
  /**
   * Whether its files replace whatever stands in their place, also what somebody wrote by hand. Commit that first: what is not in Git is lost.
   *
   * @default false - a file that no program is known to have made stops the synthesis, which says how it differs; `slipway adopt` gives it up
   */
  readonly overwrite?: boolean;
}

/** What a delivery without a project may say. */
export interface StandaloneOptions extends DeliveryProps {
  /**
   * Files of the repository that others write, by their paths from its root: workflows and actions that the delivery calls, or that GitHub runs beside its own.
   *
   * @default - nothing is known of such files
   */
  readonly files?: { [path: string]: string };
}

/**
 * The delivery system of a repository. Declared in a projen project, its files are checked and written with the project's own; declared
 * standalone, as in a unit test, it touches no disk.
 */
export class Delivery extends Construct {
  /** Hears of the stages of every synthesis in this process. @internal */
  public static _listen = listen;

  /**
   * A delivery without a project: for unit tests and for tools that only look at the result of `synth()`.
   *
   * @param options defaults for what is declared in it, and the files that it would meet in a repository
   */
  public static standalone(options: StandaloneOptions = {}): Delivery {
    const { files, ...common } = expectOptions('Delivery.standalone', undefined, options, STANDALONE);
    const delivery = calledAs('Delivery.standalone', 'new Delivery', () => new Delivery(new RootConstruct(), undefined, common));
    if (files !== undefined) delivery.surroundings = () => ({ files: givenFiles(files) });
    return delivery;
  }

  /**
   * The findings as a person reads them, with the user's own lines; empty when there are none.
   *
   * @param findings the findings of a synthesis
   * @param base the folder that file names are shown relative to; none for the names as they are
   */
  public static report(findings: Finding[], base?: string): string {
    return reportText(expectFindings('Delivery.report', findings, base), base);
  }

  /**
   * The findings for a program: a JSON array of `{id, severity, message, fix, fixInYaml, acknowledged, page, places: [{path, file, line, column, endLine, endColumn, note}]}`.
   *
   * @param findings the findings of a synthesis
   * @param base the folder that file names are shown relative to; none for the names as they are
   */
  public static reportJson(findings: Finding[], base?: string): string {
    return reportJson(expectFindings('Delivery.reportJson', findings, base), base);
  }

  /**
   * The findings as SARIF 2.1.0, the format that code scanning takes.
   *
   * @param findings the findings of a synthesis
   * @param base the root of the repository, which file names are shown relative to
   */
  public static reportSarif(findings: Finding[], base?: string): string {
    return reportSarif(expectFindings('Delivery.reportSarif', findings, base), base);
  }

  /** @internal */
  public readonly _origin: Origin;
  private surroundings: () => Surroundings;

  /**
   * @param scope the project at the root of the repository
   * @param id needed only when there is more than one
   * @param props defaults for what is declared in it
   */
  public constructor(scope: IConstruct, id: string = 'Delivery', props: DeliveryProps = {}) {
    const { defaults, lock, overwrite, ownRepository = false } = expectOptions('new Delivery', id, props, DELIVERY, new.target !== Delivery);
    super(constructScope('new Delivery', scope) as Construct, nodeIdOf('new Delivery', scope as Construct, id, '', 'there is one of this id already: give the other one an id, as second argument'));
    if (defaults !== undefined) giveDefaults(this, defaults);
    if (overwrite === true) markOverwriting(this);
    lock?._declare(this);
    markPathRoot(this);
    this._origin = Origin.here(constructPath(this));
    takeText(this, 'delivery');
    this.surroundings = attachToProject(this, ownRepository);
    resolvedBy(this, () => resolveAll(this, this.surroundings()).model);
  }

  /** Resolves, checks and renders everything that was declared so far. Writes nothing. */
  public synth(): Synthesis {
    const surroundings = this.surroundings();
    const { documents, sections, findings, defaults } = conduct(this, surroundings);
    const kept = keptDocuments(sections, surroundings.existing ?? (() => ({ text: '' })));
    return { documents: [...documents, ...kept], findings: [...findings], defaults: [...defaults] };
  }

  /**
   * The text of one file, for a unit test.
   *
   * @param path such as `.github/workflows/ci.yml`
   * @throws `SynthesisError` when a check found an error, with the whole report; `InvalidValueError` when there is no such file, with the files there are
   */
  public synthText(path: string): string {
    expectArgument('delivery.synthText', path, kinds.text, 'the path');
    const { documents, findings } = this.synth();
    if (hasErrors(findings)) throw new SynthesisError(reportText(findings), findings);
    const found = documents.find((d) => d.path === path);
    if (found) return found.text;
    const allowed = documents.map((d) => d.path);
    const why = `there is no such file in this delivery; there ${allowed.length === 1 ? 'is' : 'are'} ${listed(allowed)}`;
    throw new InvalidValueError('call/unknown-file', `delivery.synthText(${asWritten(path)})`, why, { option: 'path', given: path, allowed });
  }
}

/** What a delivery may say. @internal */
export const DELIVERY = optionTable({ defaults: DELIVERY_DEFAULTS, lock: kinds.made((value) => value instanceof ActionsLock, 'a lock, such as ActionsLock.github()'), overwrite: kinds.flag, ownRepository: kinds.flag });

const STANDALONE = optionTable({ ...DELIVERY.kinds, files: kinds.map(kinds.text) });

const FINDINGS = kinds.list(kinds.made((value) => {
  const { id, message, severity, places } = Object(value) as Partial<Finding>;
  const placed = Array.isArray(places) && places.length > 0 && places.every((place) => 'origin' in Object(place));
  return placed && [id, message, severity].every((text) => typeof text === 'string');
}, 'a finding, as delivery.synth() gives it'));

function expectFindings(call: string, findings: Finding[], base: string | undefined): Finding[] {
  expectArgument(call, findings, FINDINGS, 'the list of findings');
  if (base !== undefined) expectArgument(call, base, kinds.text, 'the folder');
  return findings;
}
