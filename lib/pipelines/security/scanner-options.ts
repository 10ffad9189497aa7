import { FindingSeverity } from './finding-severity';
import { Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { IStep } from '../../workflows/inside';

/** What every scanner takes. */
export interface ScannerOptions {
  /**
   * What it is called: the name of its job, of its report and in the policy. Small letters, digits and dashes.
   *
   * @default - the scanner's own name, such as `bandit`
   */
  readonly scannerName?: string;
  /**
   * Scanners of one group share a job, one after the other: none of them is stopped by what happened to another.
   *
   * @default - a job of its own
   */
  readonly group?: string;
  /**
   * The artifact that holds its report.
   *
   * @default - the scanner's name and `-report`; `bandit-security-report` of Bandit, `trivy-container-report` of an image, `licenses` of licences
   */
  readonly artifactName?: string;
  /**
   * Steps before it, such as those that install what it looks at.
   *
   * @default - none besides the checkout
   */
  readonly setup?: IStep[];
  /**
   * It runs only when this holds. Where it does not, the summary says that nobody asked for it, which is not the same as clean.
   *
   * @default - always
   */
  readonly condition?: Expression;
  /**
   * A part of the code that it cannot read is shown, and does not count as if it had not run.
   *
   * @default false
   */
  readonly mayMissParts?: boolean;
  /**
   * Its job is cancelled when it takes longer. Of a group the longest time of its scanners counts, for each of them.
   *
   * @default Duration.minutes(15)
   */
  readonly timeout?: Duration;
}

/** A scanner that is a command. */
export interface CommandScannerOptions extends ScannerOptions {
  /**
   * Further arguments, each a word of the command.
   *
   * @default - none, or what the scanner is mostly told
   */
  readonly arguments?: string[];
}

/** A scanner that a package manager installs. */
export interface ToolScannerOptions extends CommandScannerOptions {
  /**
   * Its version, in full.
   *
   * @default - the one that was tried with this release of Slipway
   */
  readonly version?: string;
}

/** What Trivy takes of files. */
export interface TrivyOptions extends ScannerOptions {
  /**
   * The version of Trivy, such as `v0.70.0`.
   *
   * @default - the one that its action has
   */
  readonly version?: string;
  /**
   * The folder.
   *
   * @default '.'
   */
  readonly path?: string;
  /**
   * What it reports at all.
   *
   * @default - everything: the policy decides
   */
  readonly severities?: FindingSeverity[];
  /**
   * Leaves out what has no fix yet.
   *
   * @default false
   */
  readonly ignoreUnfixed?: boolean;
  /**
   * Folders that it does not look at.
   *
   * @default - none
   */
  readonly skipDirs?: string[];
}

/** What Trivy takes of an image. */
export interface TrivyImageOptions extends TrivyOptions {
  /** The image, best by its digest. It must be there: built by `setup`, or in a registry. */
  readonly image: string | Expression;
}

/** What Bandit takes. */
export interface BanditOptions extends ToolScannerOptions {
  /**
   * Files and folders.
   *
   * @default ['.']
   */
  readonly paths?: string[];
  /**
   * The file with its settings, such as `pyproject.toml`.
   *
   * @default - none
   */
  readonly configFile?: string;
}

/** What scanners of Python packages take. */
export interface RequirementsScannerOptions extends ToolScannerOptions {
  /**
   * The files with the packages, best with the hash of each.
   *
   * @default ['requirements.txt']
   */
  readonly requirements?: string[];
}

/** What Safety takes. */
export interface SafetyOptions extends RequirementsScannerOptions {
  /**
   * The key, such as `Secrets.get('SAFETY_API_KEY')`. Pull requests of forks and of Dependabot do not get it: there nobody asks Safety.
   *
   * @default - the free data base, which is a month old
   */
  readonly apiKey?: Expression;
}

/** What pip-audit takes. */
export interface PipAuditOptions extends RequirementsScannerOptions {
  /**
   * Looks only at the packages that the files name, and runs no code of packages to find out what they need. The files must name all of them, each at one version.
   *
   * @default false
   */
  readonly noDeps?: boolean;
}

/** What Semgrep takes. */
export interface SemgrepOptions extends ToolScannerOptions {
  /**
   * Rules: files, folders, or packs of the registry such as `p/python`. What is in a pack changes at any time; files of the repository do not.
   *
   * @default ['p/default']
   */
  readonly configs?: string[];
}

/** What Snyk takes. */
export interface SnykOptions extends ToolScannerOptions {
  /** The token, such as `Secrets.get('SNYK_TOKEN')`. Pull requests of forks and of Dependabot do not get it: there nobody asks Snyk. */
  readonly token: Expression;
}

/** What CodeQL takes. */
export interface CodeqlOptions extends ScannerOptions {
  /** The language: `python`, `javascript-typescript`, `go`, `java-kotlin`, `c-cpp`, `csharp`, `ruby`, `rust`, `swift`, `actions`. */
  readonly language: string;
  /**
   * Suites of queries besides the default one, such as `security-and-quality`.
   *
   * @default - the default suite alone
   */
  readonly queries?: string[];
  /**
   * How the code is built: `none`, `autobuild` or `manual`.
   *
   * @default - `manual` with `buildSteps`, else `none`
   */
  readonly buildMode?: string;
  /**
   * The steps that build it, between the beginning and the analysis.
   *
   * @default - none
   */
  readonly buildSteps?: IStep[];
}

/** What scanners of secrets take. */
export interface SecretScannerOptions extends ToolScannerOptions {
  /**
   * The file with its settings.
   *
   * @default - its own rules
   */
  readonly configFile?: string;
}

/** What ZAP takes. */
export interface ZapOptions extends ToolScannerOptions {
  /** The address that it looks at, such as `https://staging.example.com`. */
  readonly target: string | Expression;
  /**
   * The file that says what becomes of single rules.
   *
   * @default - none
   */
  readonly rulesFile?: string;
}

/** A scanner that is not there. */
export interface CustomScannerOptions extends ScannerOptions {
  /** What people call it. */
  readonly title: string;
  /** The script, in bash, which writes the report. It must not fail because it found something, and must fail when it could not look. */
  readonly run: string;
  /**
   * Variables of the script.
   *
   * @default - none
   */
  readonly env?: { [name: string]: string | Expression };
  /** The path of the report. */
  readonly report: string;
  /**
   * What the report is.
   *
   * @default ReportFormat.SARIF
   */
  readonly format?: ReportFormat;
  /**
   * It reads the whole history, not the last commit alone.
   *
   * @default false
   */
  readonly history?: boolean;
}

/** What is in a report. */
export enum ReportFormat {
  /** SARIF 2.1.0: the one that most scanners write. */
  SARIF = 'sarif',
  /** `bandit --format json` */
  BANDIT = 'bandit',
  /** `pip-audit --format json` */
  PIP_AUDIT = 'pip-audit',
  /** `safety check --output json` */
  SAFETY = 'safety',
  /** `npm audit --json` */
  NPM_AUDIT = 'npm-audit',
  /** `cargo audit --json` */
  CARGO_AUDIT = 'cargo-audit',
  /** `trufflehog --json` */
  TRUFFLEHOG = 'trufflehog',
  /** `zap-baseline.py -J` */
  ZAP = 'zap',
}
