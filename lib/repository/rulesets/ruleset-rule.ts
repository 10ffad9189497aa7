import { Json } from './model';
import { codeScanningParameters, copilotParameters, environmentNames, mergeQueueParameters, patternParameters, pullRequestParameters, workflowParameters } from './parameters';
import { STATUS_CHECKS, UPDATE, between, texts } from './rule-kinds';
import { CodeScanningTool, CopilotCodeReviewOptions, MergeQueueOptions, PatternOptions, PullRequestRuleOptions, RequiredStatusChecksOptions, RequiredWorkflow, UpdateRuleOptions } from './rule-options';
import { expectArgument, expectOptions, Origin } from '../../core/inside';
import { BaseJob, IEnvironment } from '../../workflows/inside';
import { RequiredCheck } from '../required-checks/required-check';

/** @internal */
export interface RuleSpec {
  /** GitHub's name. */
  readonly type: string;
  readonly parameters?: { readonly [key: string]: Json };
  /** Of `required_status_checks`: those declared, if any were. */
  readonly checks?: readonly (BaseJob | RequiredCheck)[];
}

/**
 * One rule of a ruleset. Those about pull requests and checks are for branches, those about files and their sizes for pushes.
 *
 * @see https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
export class RulesetRule {
  /** Only those who bypass the rules may make a matching branch or tag. */
  public static creation(): RulesetRule {
    return new RulesetRule({ type: 'creation' });
  }

  /** Only those who bypass the rules may delete it. */
  public static deletion(): RulesetRule {
    return new RulesetRule({ type: 'deletion' });
  }

  /** No merge commits: pull requests are squashed or rebased. */
  public static requiredLinearHistory(): RulesetRule {
    return new RulesetRule({ type: 'required_linear_history' });
  }

  /** Every commit is signed, with a signature that GitHub could verify. */
  public static requiredSignatures(): RulesetRule {
    return new RulesetRule({ type: 'required_signatures' });
  }

  /** No force pushes. */
  public static nonFastForward(): RulesetRule {
    return new RulesetRule({ type: 'non_fast_forward' });
  }

  /** No dependency comes in whose licence the organization does not allow. */
  public static licenseComplianceScanning(): RulesetRule {
    return new RulesetRule({ type: 'license_compliance_scanning' });
  }

  /**
   * Only those who bypass the rules may push to it.
   *
   * @param options how forks are treated
   */
  public static update(options: UpdateRuleOptions = {}): RulesetRule {
    const { allowFetchAndMerge = false } = expectOptions('RulesetRule.update', undefined, options, UPDATE);
    return new RulesetRule({ type: 'update', parameters: { update_allows_fetch_and_merge: allowFetchAndMerge } });
  }

  /**
   * Changes come by pull requests, which must be approved.
   *
   * @param options by whom, and what else they need
   */
  public static pullRequest(options: PullRequestRuleOptions = {}): RulesetRule {
    return new RulesetRule({ type: 'pull_request', parameters: pullRequestParameters(options) });
  }

  /**
   * Checks must have succeeded.
   *
   * @param options which
   */
  public static requiredStatusChecks(options: RequiredStatusChecksOptions = {}): RulesetRule {
    const { checks, strict = true, enforceOnCreate = true } = expectOptions('RulesetRule.requiredStatusChecks', undefined, options, STATUS_CHECKS);
    return new RulesetRule({ type: 'required_status_checks', checks, parameters: { strict_required_status_checks_policy: strict, do_not_enforce_on_create: !enforceOnCreate } });
  }

  /**
   * Pull requests wait in a queue, and are merged after the checks succeeded for them together with those before them.
   *
   * @param options how the queue works
   */
  public static mergeQueue(options: MergeQueueOptions = {}): RulesetRule {
    return new RulesetRule({ type: 'merge_queue', parameters: mergeQueueParameters(options) });
  }

  /**
   * The commit must have been deployed before it is merged.
   *
   * @param environments where to
   */
  public static requiredDeployments(environments: IEnvironment[]): RulesetRule {
    return new RulesetRule({ type: 'required_deployments', parameters: { required_deployment_environments: environmentNames(environments) } });
  }

  /**
   * Workflows must have succeeded. A rule for organizations.
   *
   * @param workflows their files
   */
  public static workflows(workflows: RequiredWorkflow[]): RulesetRule {
    return new RulesetRule({ type: 'workflows', parameters: workflowParameters(workflows) });
  }

  /**
   * Code scanning must have results, without alerts of a certain severity.
   *
   * @param tools of which tools
   */
  public static codeScanning(tools: CodeScanningTool[]): RulesetRule {
    return new RulesetRule({ type: 'code_scanning', parameters: codeScanningParameters(tools) });
  }

  /**
   * Copilot is asked for a review of every pull request.
   *
   * @param options when
   */
  public static copilotCodeReview(options: CopilotCodeReviewOptions = {}): RulesetRule {
    return new RulesetRule({ type: 'copilot_code_review', parameters: copilotParameters(options) });
  }

  /**
   * Messages of commits match a pattern. Needs GitHub Enterprise.
   *
   * @param options the pattern
   */
  public static commitMessagePattern(options: PatternOptions): RulesetRule {
    return new RulesetRule({ type: 'commit_message_pattern', parameters: patternParameters('RulesetRule.commitMessagePattern', options) });
  }

  /**
   * Addresses of authors match a pattern. Needs GitHub Enterprise.
   *
   * @param options the pattern
   */
  public static commitAuthorEmailPattern(options: PatternOptions): RulesetRule {
    return new RulesetRule({ type: 'commit_author_email_pattern', parameters: patternParameters('RulesetRule.commitAuthorEmailPattern', options) });
  }

  /**
   * Addresses of committers match a pattern. Needs GitHub Enterprise.
   *
   * @param options the pattern
   */
  public static committerEmailPattern(options: PatternOptions): RulesetRule {
    return new RulesetRule({ type: 'committer_email_pattern', parameters: patternParameters('RulesetRule.committerEmailPattern', options) });
  }

  /**
   * Names of branches match a pattern. Needs GitHub Enterprise.
   *
   * @param options the pattern
   */
  public static branchNamePattern(options: PatternOptions): RulesetRule {
    return new RulesetRule({ type: 'branch_name_pattern', parameters: patternParameters('RulesetRule.branchNamePattern', options) });
  }

  /**
   * Names of tags match a pattern. Needs GitHub Enterprise.
   *
   * @param options the pattern
   */
  public static tagNamePattern(options: PatternOptions): RulesetRule {
    return new RulesetRule({ type: 'tag_name_pattern', parameters: patternParameters('RulesetRule.tagNamePattern', options) });
  }

  /**
   * No push may change these files.
   *
   * @param paths patterns of paths in the syntax of fnmatch, such as `.github/workflows/**`
   */
  public static filePathRestriction(paths: string[]): RulesetRule {
    expectArgument('RulesetRule.filePathRestriction', paths, texts, 'the list of paths');
    return new RulesetRule({ type: 'file_path_restriction', parameters: { restricted_file_paths: paths } });
  }

  /**
   * No push may bring a path that is longer.
   *
   * @param characters 1 to 32767
   */
  public static maxFilePathLength(characters: number): RulesetRule {
    expectArgument('RulesetRule.maxFilePathLength', characters, between(1, 32767), 'the number of characters');
    return new RulesetRule({ type: 'max_file_path_length', parameters: { max_file_path_length: characters } });
  }

  /**
   * No push may bring files with these endings.
   *
   * @param extensions such as `*.exe`
   */
  public static fileExtensionRestriction(extensions: string[]): RulesetRule {
    expectArgument('RulesetRule.fileExtensionRestriction', extensions, texts, 'the list of endings');
    return new RulesetRule({ type: 'file_extension_restriction', parameters: { restricted_file_extensions: extensions } });
  }

  /**
   * No push may bring a file that is larger.
   *
   * @param megabytes 1 to 100
   */
  public static maxFileSize(megabytes: number): RulesetRule {
    expectArgument('RulesetRule.maxFileSize', megabytes, between(1, 100), 'the number of megabytes');
    return new RulesetRule({ type: 'max_file_size', parameters: { max_file_size: megabytes } });
  }

  /** @internal */
  public readonly _spec: RuleSpec;
  /** @internal */
  public readonly _origin: Origin;

  private constructor(spec: RuleSpec) {
    this._spec = spec;
    this._origin = Origin.here('rule');
  }
}
