// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';
import { InputValue } from '../input-value';

/**
 * Inputs of `actions/ai-inference`, and what every step may say.
 */
export interface AiInferenceProps extends ActionStepProps {
  /**
   * The prompt. A model follows it: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly prompt?: string | Expression;
  /**
   * The file with the prompt. Form: .txt or .prompt.yml. A model follows it: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly promptFile?: string | Expression;
  /**
   * The template variables. Form: YAML. A model follows it: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly input?: string | Expression;
  /**
   * The template variables from files. Form: YAML of name to path. A model follows it: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly fileInput?: string | Expression;
  /**
   * The model. Form: publisher/model.
   *
   * @default 'openai/gpt-4o'
   */
  readonly model?: string | Expression;
  /**
   * The inference address. Form: URL.
   *
   * @default 'https://models.github.ai/inference'
   */
  readonly endpoint?: string | Expression;
  /**
   * The system prompt. A model follows it: put nothing into it that a stranger can write.
   *
   * @default 'You are a helpful assistant'
   */
  readonly systemPrompt?: string | Expression;
  /**
   * The file with the system prompt. A model follows it: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly systemPromptFile?: string | Expression;
  /**
   * The old name of `maxCompletionTokens`.
   *
   * @default 200
   * @deprecated use `maxCompletionTokens`
   */
  readonly maxTokens?: number | Expression;
  /**
   * The limit of the answer in tokens.
   *
   * @default - none
   */
  readonly maxCompletionTokens?: number | Expression;
  /**
   * The sampling temperature. Form: 0 to 1.
   *
   * @default - none
   */
  readonly temperature?: number | Expression;
  /**
   * The nucleus sampling. Form: 0 to 1.
   *
   * @default - none
   */
  readonly topP?: number | Expression;
  /**
   * The token for the models.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * Whether to give the model GitHub tools.
   *
   * @default false
   */
  readonly enableGithubMcp?: boolean | Expression;
  /**
   * The token of those tools. It is a secret. Form: a personal token.
   *
   * @default - none
   */
  readonly githubMcpToken?: string | Expression;
  /**
   * The tool sets. Form: comma separated, all or default.
   *
   * @default - none
   */
  readonly githubMcpToolsets?: (string | Expression)[] | Expression;
  /**
   * Extra HTTP headers. Form: YAML or JSON.
   *
   * @default - none
   */
  readonly customHeaders?: string | Expression;
  /**
   * Who answers. One of `github-models` and `copilot`.
   *
   * @default 'github-models'
   */
  readonly provider?: string | AiInferenceProvider | Expression;
  /**
   * The Copilot CLI.
   *
   * @default - none
   */
  readonly copilotCliPath?: string | Expression;
  /**
   * The tools the Copilot CLI may use. Form: comma separated.
   *
   * @default - none
   */
  readonly copilotAllowTools?: (string | Expression)[] | Expression;
}

/**
 * Asks a model of GitHub Models, or Copilot, for an answer.
 *
 * @see https://github.com/actions/ai-inference
 */
export class AiInference extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AiInferenceProps = {}) {
    super('actions/ai-inference', props);
  }

  /** The answer of the model. Output `response`. */
  public get response(): Expression {
    return this.output('response');
  }

  /** The file with the answer. Output `response-file`. */
  public get responseFile(): Expression {
    return this.output('response-file');
  }
}

/**
 * Values of the input `provider` of `actions/ai-inference`.
 */
export class AiInferenceProvider extends InputValue {
  /** `github-models` */
  public static readonly GITHUB_MODELS = AiInferenceProvider.of('github-models');
  /** `copilot` */
  public static readonly COPILOT = AiInferenceProvider.of('copilot');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AiInferenceProvider {
    return new AiInferenceProvider(value);
  }

  private constructor(value: string) {
    super('actions/ai-inference provider', value);
  }
}

/**
 * Inputs of `anthropics/claude-code-action`, and what every step may say.
 */
export interface ClaudeCodeProps extends ActionStepProps {
  /**
   * The words that start it in comments.
   *
   * @default '@claude'
   */
  readonly triggerPhrase?: string | Expression;
  /**
   * The assignee that starts it.
   *
   * @default - none
   */
  readonly assigneeTrigger?: string | Expression;
  /**
   * The label that starts it.
   *
   * @default 'claude'
   */
  readonly labelTrigger?: string | Expression;
  /**
   * The branch to start from.
   *
   * @default - none
   */
  readonly baseBranch?: string | Expression;
  /**
   * The start of branch names.
   *
   * @default 'claude/'
   */
  readonly branchPrefix?: string | Expression;
  /**
   * The template of branch names. Form: `{{prefix}}`, `{{entityType}}`, `{{entityNumber}}` ....
   *
   * @default - none
   */
  readonly branchNameTemplate?: string | Expression;
  /**
   * The bots that may start it. Form: comma separated, or *.
   *
   * @default - none
   */
  readonly allowedBots?: (string | Expression)[] | Expression;
  /**
   * The users without write access that may start it. Form: comma separated, or *; only with github_token.
   *
   * @default - none
   */
  readonly allowedNonWriteUsers?: (string | Expression)[] | Expression;
  /**
   * The authors whose comments are read. Form: comma separated, wildcards.
   *
   * @default - none
   */
  readonly includeCommentsByActor?: (string | Expression)[] | Expression;
  /**
   * The authors whose comments are left out. Form: comma separated, wildcards.
   *
   * @default - none
   */
  readonly excludeCommentsByActor?: (string | Expression)[] | Expression;
  /**
   * The instructions; when set it runs at once, without a trigger. A model follows it: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly prompt?: string | Expression;
  /**
   * The settings, or path of a settings file. A model follows it: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly settings?: string | Expression;
  /**
   * The API key; or an OAuth token, or federation. It is a secret.
   *
   * @default - none
   */
  readonly anthropicApiKey?: string | Expression;
  /**
   * The OAuth token of a subscription. It is a secret.
   *
   * @default - none
   */
  readonly claudeCodeOauthToken?: string | Expression;
  /**
   * The federation rule. Form: fdrl_....
   *
   * @default - none
   */
  readonly anthropicFederationRuleId?: string | Expression;
  /**
   * The organisation. Form: UUID.
   *
   * @default - none
   */
  readonly anthropicOrganizationId?: string | Expression;
  /**
   * The service account. Form: svac_....
   *
   * @default - none
   */
  readonly anthropicServiceAccountId?: string | Expression;
  /**
   * The workspace. Form: wrkspc_....
   *
   * @default - none
   */
  readonly anthropicWorkspaceId?: string | Expression;
  /**
   * The audience of the OIDC token.
   *
   * @default - none
   */
  readonly anthropicOidcAudience?: string | Expression;
  /**
   * The token instead of the one of the GitHub app. It is a secret.
   *
   * @default - none
   */
  readonly githubToken?: string | Expression;
  /**
   * Whether to use Amazon Bedrock.
   *
   * @default false
   */
  readonly useBedrock?: boolean | Expression;
  /**
   * Whether to use Google Vertex AI.
   *
   * @default false
   */
  readonly useVertex?: boolean | Expression;
  /**
   * Whether to use Microsoft Foundry.
   *
   * @default false
   */
  readonly useFoundry?: boolean | Expression;
  /**
   * The arguments of the program. Form: a command line, such as --allowedTools, --model, --max-turns. A model follows it: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly claudeArgs?: string | Expression;
  /**
   * Further scopes to ask for. Form: scope: level, one a line.
   *
   * @default - none
   */
  readonly additionalPermissions?: string | Expression;
  /**
   * When on: one comment only.
   *
   * @default false
   */
  readonly useStickyComment?: boolean | Expression;
  /**
   * Whether to hold inline comments back until sorted.
   *
   * @default true
   */
  readonly classifyInlineComments?: boolean | Expression;
  /**
   * When on: signed commits over the API.
   *
   * @default false
   */
  readonly useCommitSigning?: boolean | Expression;
  /**
   * The SSH key to sign commits. It is a secret.
   *
   * @default - none
   */
  readonly sshSigningKey?: string | Expression;
  /**
   * The git user id.
   *
   * @default '41898282'
   */
  readonly botId?: string | Expression;
  /**
   * The git user name.
   *
   * @default 'claude[bot]'
   */
  readonly botName?: string | Expression;
  /**
   * When on: progress comments.
   *
   * @default false
   */
  readonly trackProgress?: boolean | Expression;
  /**
   * When on: links to fix findings.
   *
   * @default true
   */
  readonly includeFixLinks?: boolean | Expression;
  /**
   * The own program.
   *
   * @default - none
   */
  readonly pathToClaudeCodeExecutable?: string | Expression;
  /**
   * The own Bun.
   *
   * @default - none
   */
  readonly pathToBunExecutable?: string | Expression;
  /**
   * Whether to report in the job summary.
   *
   * @default false
   */
  readonly displayReport?: boolean | Expression;
  /**
   * Whether to show everything in the log.
   *
   * @default false
   */
  readonly showFullOutput?: boolean | Expression;
  /**
   * The plugins to install.
   *
   * @default - none
   */
  readonly plugins?: string | Expression;
  /**
   * The plugin sources. Form: Git URLs, one a line.
   *
   * @default - none
   */
  readonly pluginMarketplaces?: string | Expression;
}

/**
 * Lets Claude work on issues, pull requests and code. Text of strangers is an instruction to it: limit who may start it.
 *
 * @see https://github.com/anthropics/claude-code-action
 */
export class ClaudeCode extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ClaudeCodeProps = {}) {
    super('anthropics/claude-code-action', props);
  }

  /** The success or failure. Output `conclusion`. */
  public get agentConclusion(): Expression {
    return this.output('conclusion');
  }

  /** The file with the messages. Output `execution_file`. */
  public get executionFile(): Expression {
    return this.output('execution_file');
  }

  /** The made branch. Output `branch_name`. */
  public get branchName(): Expression {
    return this.output('branch_name');
  }

  /** The token in use. Output `github_token`. */
  public get githubToken(): Expression {
    return this.output('github_token');
  }

  /** The answer that fits --json-schema. Output `structured_output`. */
  public get structuredOutput(): Expression {
    return this.output('structured_output');
  }

  /** The id to resume. Output `session_id`. */
  public get sessionId(): Expression {
    return this.output('session_id');
  }
}
