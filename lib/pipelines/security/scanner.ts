import { LicenseScannerOptions } from './license-options';
import {
  BanditOptions, CodeqlOptions, CommandScannerOptions, CustomScannerOptions, PipAuditOptions, SafetyOptions, ScannerOptions, SecretScannerOptions, SemgrepOptions, SnykOptions,
  ToolScannerOptions, TrivyImageOptions, TrivyOptions, ZapOptions,
} from './scanner-options';
import { ScannerParts } from './scanner-parts';
import { SCANNERS } from './scanner-tables';
import { codeql } from './scanners/codeql';
import { scorecard, trufflehog, zapBaseline } from './scanners/containers';
import { custom } from './scanners/custom';
import { gitleaks, govulncheck, tfsec } from './scanners/go';
import { licenses } from './scanners/licenses';
import { cargoAudit, npmAudit, snyk } from './scanners/packages';
import { bandit, checkov, pipAudit, safety, semgrep } from './scanners/python';
import { trivyConfig, trivyFs, trivyImage } from './scanners/trivy';
import { asWritten, expectOptions, InvalidValueError, OptionTable } from '../../core/inside';

/**
 * Something that looks for weaknesses and writes a report. What it finds fails nothing: the verdict of `SecurityScan` decides. That it could not look fails everything.
 *
 * Each tool has one version, and none is taken from a cache.
 */
export class Scanner {
  /**
   * Trivy over files: packages with known weaknesses, secrets, mistakes in configuration.
   *
   * @param options the folder, and what it reports
   */
  public static trivyFs(options: TrivyOptions = {}): Scanner {
    return Scanner.made('trivyFs', options, SCANNERS.trivy, trivyFs);
  }

  /**
   * Trivy over an image, whose report is the artifact `trivy-container-report`.
   *
   * @param options the image, and what it reports
   */
  public static trivyImage(options: TrivyImageOptions): Scanner {
    return Scanner.made('trivyImage', options, SCANNERS.trivyImage, trivyImage);
  }

  /**
   * Trivy over configuration: Terraform, Kubernetes, Helm, Dockerfiles. It is what tfsec became.
   *
   * @param options the folder, and what it reports
   */
  public static trivyConfig(options: TrivyOptions = {}): Scanner {
    return Scanner.made('trivyConfig', options, SCANNERS.trivy, trivyConfig);
  }

  /**
   * Bandit: mistakes in Python. Its report is the artifact `bandit-security-report`.
   *
   * @param options what it looks at
   */
  public static bandit(options: BanditOptions = {}): Scanner {
    return Scanner.made('bandit', options, SCANNERS.bandit, bandit);
  }

  /**
   * Safety: known weaknesses of Python packages.
   *
   * @param options the files with the packages, and the key
   */
  public static safety(options: SafetyOptions = {}): Scanner {
    return Scanner.made('safety', options, SCANNERS.safety, safety);
  }

  /**
   * pip-audit: known weaknesses of Python packages, by the data base of PyPI. It never says how grave one is: the policy's `unknown` does.
   *
   * @param options the files with the packages
   */
  public static pipAudit(options: PipAuditOptions = {}): Scanner {
    return Scanner.made('pipAudit', options, SCANNERS.pipAudit, pipAudit);
  }

  /**
   * Semgrep: patterns of mistakes, in many languages.
   *
   * @param options the rules
   */
  public static semgrep(options: SemgrepOptions = {}): Scanner {
    const scanner = Scanner.made('semgrep', options, SCANNERS.semgrep, semgrep);
    if (options.configs?.includes('auto')) throw refused('semgrep', 'configs', options.configs, "the configuration 'auto' sends what the project is to Semgrep; name the packs, such as 'p/default'");
    return scanner;
  }

  /**
   * Snyk: known weaknesses of packages, in many languages.
   *
   * @param options the token
   */
  public static snyk(options: SnykOptions): Scanner {
    return Scanner.made('snyk', options, SCANNERS.snyk, snyk);
  }

  /**
   * CodeQL, for one language; several are several scanners.
   *
   * @param options the language, its queries and its build
   */
  public static codeql(options: CodeqlOptions): Scanner {
    const scanner = Scanner.made('codeql', options, SCANNERS.codeql, codeql);
    if (!/^[a-z][a-z-]*$/.test(options.language)) throw refused('codeql', 'language', options.language, "the language is one in CodeQL's own words, such as 'python'");
    return scanner;
  }

  /**
   * Gitleaks: secrets in the whole history. Each is critical. It is the program itself, which asks nobody for a licence: its action does.
   *
   * @param options its settings
   */
  public static gitleaks(options: SecretScannerOptions = {}): Scanner {
    return Scanner.made('gitleaks', options, SCANNERS.secrets, gitleaks);
  }

  /**
   * TruffleHog: secrets in the whole history, tried where they are of use. One that works is critical, another one high.
   *
   * @param options its version and arguments
   */
  public static trufflehog(options: ToolScannerOptions = {}): Scanner {
    return Scanner.made('trufflehog', options, SCANNERS.tool, trufflehog);
  }

  /**
   * The baseline scan of ZAP: it looks at what an address answers, and attacks nothing. Declare its pipeline with `needs` of the job that deploys.
   *
   * @param options the address
   */
  public static zapBaseline(options: ZapOptions): Scanner {
    return Scanner.made('zapBaseline', options, SCANNERS.zap, zapBaseline);
  }

  /**
   * The licences of packages. The report is the artifact `licenses`.
   *
   * @param options whose packages, and which licences they may have
   */
  public static licenses(options: LicenseScannerOptions = {}): Scanner {
    return Scanner.made('licenses', options, SCANNERS.licenses, licenses);
  }

  /**
   * Checkov: mistakes in configuration of infrastructure. Without a key of its makers it does not say how grave one is, and calls each an error: high.
   *
   * @param options its version and arguments
   */
  public static checkov(options: ToolScannerOptions = {}): Scanner {
    return Scanner.made('checkov', options, SCANNERS.tool, checkov);
  }

  /**
   * tfsec: mistakes in Terraform. Nobody works on it any more: its rules live on in `Scanner.trivyConfig()`, which is the one to take.
   *
   * @param options its version and arguments
   */
  public static tfsec(options: ToolScannerOptions = {}): Scanner {
    return Scanner.made('tfsec', options, SCANNERS.tool, tfsec);
  }

  /**
   * govulncheck: known weaknesses of Go packages. One whose code is reached is high, one of a package that is imported medium, another one low.
   *
   * @param options its version and arguments
   */
  public static govulncheck(options: ToolScannerOptions = {}): Scanner {
    return Scanner.made('govulncheck', options, SCANNERS.tool, govulncheck);
  }

  /**
   * cargo-audit: known weaknesses of crates. What is only not maintained any more is low.
   *
   * @param options its version and arguments
   */
  public static cargoAudit(options: ToolScannerOptions = {}): Scanner {
    return Scanner.made('cargoAudit', options, SCANNERS.tool, cargoAudit);
  }

  /**
   * `npm audit`, of the lock file alone: nothing is installed.
   *
   * @param options further arguments
   */
  public static npmAudit(options: CommandScannerOptions = {}): Scanner {
    return Scanner.made('npmAudit', options, SCANNERS.command, npmAudit);
  }

  /**
   * Scorecard of OpenSSF: how well a repository is kept. It looks at the default branch alone.
   *
   * @param options when it runs
   */
  public static scorecard(options: ScannerOptions = {}): Scanner {
    return Scanner.made('scorecard', options, SCANNERS.plain, scorecard);
  }

  /**
   * A scanner that is not there.
   *
   * @param options its script and its report
   */
  public static custom(options: CustomScannerOptions): Scanner {
    const scanner = Scanner.made('custom', options, SCANNERS.custom, custom);
    if (!/^[\w.-]+(\/[\w.-]+)*$/.test(options.report) || /(^|\/)\.\.?(\/|$)/.test(options.report)) throw refused('custom', 'report', options.report, "the report is one file in the workspace, such as 'out/scan.sarif'");
    return scanner;
  }

  private static made<T extends ScannerOptions>(call: string, options: T, table: OptionTable, parts: (options: T) => ScannerParts): Scanner {
    expectOptions(`Scanner.${call}`, undefined, options, table);
    for (const [option, given] of [['scannerName', options.scannerName], ['group', options.group]] as const) {
      if (given !== undefined && !/^[a-z][a-z\d-]{0,60}$/.test(given)) throw refused(call, option, given, `${option} is of small letters, digits and dashes, and begins with a letter`);
    }
    return new Scanner(parts(options), options);
  }

  /** @internal */
  public readonly _parts: ScannerParts;
  /** @internal */
  public readonly _options: ScannerOptions;

  private constructor(parts: ScannerParts, options: ScannerOptions) {
    this._parts = parts;
    this._options = options;
  }

  /** What it is called: in the policy, and where its job and its report have no other name. */
  public get scannerName(): string {
    return this._options.scannerName ?? this._parts.name;
  }

  /** The artifact that holds its report. */
  public get artifactName(): string {
    const { scannerName, artifactName } = this._options;
    return artifactName ?? (scannerName === undefined ? this._parts.artifactName : undefined) ?? `${this.scannerName}-report`;
  }

  /** The name of its report, in the artifact. @internal */
  public get _file(): string {
    return this._parts.report.split('/').pop()!;
  }
}

function refused(call: string, option: string, given: unknown, why: string): InvalidValueError {
  return new InvalidValueError('call/wrong-value', `Scanner.${call}({ ${option}: ${asWritten(given)} })`, why, { option, given });
}
