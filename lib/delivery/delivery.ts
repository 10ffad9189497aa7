import { Construct, IConstruct, RootConstruct } from 'constructs';
import { conduct, resolveAll, Surroundings } from './conduct';
import { reportJson, reportSarif, reportText, resolvedBy } from '../checks/inside';
import { Document, Finding, Severity, markPathRoot } from '../core/inside';
import { attachToProject } from './projen/attach';
import { keptDocuments } from './render/sections';
import { listen } from './stages';

/** What a delivery would write, and what the checks say about it. */
export interface Synthesis {
  /** The files, in the order of their declaration. */
  readonly documents: Document[];
  /** Everything that the checks found, acknowledged findings included. */
  readonly findings: Finding[];
}

/**
 * The delivery system of a repository. Declared in a projen project, its files are checked and written with the project's own; declared
 * standalone, as in a unit test, it touches no disk.
 */
export class Delivery extends Construct {
  /** Hears of the stages of every synthesis in this process. @internal */
  public static _listen = listen;

  /** A delivery without a project: for unit tests and for tools that only look at the result of `synth()`. */
  public static standalone(): Delivery {
    return new Delivery(new RootConstruct());
  }

  /**
   * The findings as a person reads them, with the user's own lines; empty when there are none.
   *
   * @param findings the findings of a synthesis
   * @param base the folder that file names are shown relative to; none for the names as they are
   */
  public static report(findings: Finding[], base?: string): string {
    return reportText(findings, base);
  }

  /**
   * The findings for a program: a JSON array of `{id, severity, message, fix, acknowledged, page, places: [{path, file, line, column, note}]}`.
   *
   * @param findings the findings of a synthesis
   * @param base the folder that file names are shown relative to; none for the names as they are
   */
  public static reportJson(findings: Finding[], base?: string): string {
    return reportJson(findings, base);
  }

  /**
   * The findings as SARIF 2.1.0, the format that code scanning takes.
   *
   * @param findings the findings of a synthesis
   * @param base the root of the repository, which file names are shown relative to
   */
  public static reportSarif(findings: Finding[], base?: string): string {
    return reportSarif(findings, base);
  }

  private readonly surroundings: () => Surroundings;

  /**
   * @param scope the project at the root of the repository
   * @param id needed only when there is more than one
   */
  public constructor(scope: IConstruct, id: string = 'Delivery') {
    super(scope as Construct, id);
    markPathRoot(this);
    this.surroundings = attachToProject(this);
    resolvedBy(this, () => resolveAll(this, this.surroundings()).model);
  }

  /** Resolves, checks and renders everything that was declared so far. Writes nothing. */
  public synth(): Synthesis {
    const surroundings = this.surroundings();
    const { documents, sections, findings } = conduct(this, surroundings);
    const kept = keptDocuments(sections, surroundings.existing ?? (() => ({ text: '' })));
    return { documents: [...documents, ...kept], findings: [...findings] };
  }

  /**
   * The text of one file, for a unit test.
   *
   * @param path such as `.github/workflows/ci.yml`
   * @throws when a check found an error, with the whole report; when there is no such file, with the files there are
   */
  public synthText(path: string): string {
    const { documents, findings } = this.synth();
    if (findings.some((f) => f.severity === Severity.ERROR && f.acknowledged === undefined)) throw new Error(reportText(findings));
    const found = documents.find((d) => d.path === path);
    if (!found) throw new Error(`There is no '${path}' among the files of this delivery: ${documents.map((d) => d.path).join(', ')}`);
    return found.text;
  }
}
