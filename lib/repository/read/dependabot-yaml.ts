/** What the schema of `.github/dependabot.yml` lets through. */
export interface DependabotYaml {
  readonly 'registries'?: { readonly [name: string]: RegistryYaml };
  readonly 'multi-ecosystem-groups'?: { readonly [name: string]: PullRequestYaml & { readonly schedule: ScheduleYaml } };
  readonly 'updates': readonly UpdateYaml[];
}

export interface RegistryYaml {
  readonly type: string;
  readonly [key: string]: string | boolean;
}

export interface ScheduleYaml {
  readonly interval: string;
  readonly day?: string;
  readonly time?: string;
  readonly timezone?: string;
  readonly cronjob?: string;
}

export interface PullRequestYaml {
  readonly 'target-branch'?: string;
  readonly 'labels'?: string[];
  readonly 'assignees'?: string[];
  readonly 'milestone'?: number;
  readonly 'commit-message'?: { readonly 'prefix'?: string; readonly 'prefix-development'?: string; readonly 'include'?: string };
  readonly 'pull-request-branch-name'?: { readonly separator: string };
}

interface GroupYaml {
  readonly 'applies-to'?: string;
  readonly 'dependency-type'?: string;
  readonly 'patterns'?: string[];
  readonly 'exclude-patterns'?: string[];
  readonly 'update-types'?: string[];
  readonly 'group-by'?: string;
}

export interface UpdateYaml extends PullRequestYaml {
  readonly 'package-ecosystem': string;
  readonly 'directory'?: string;
  readonly 'directories'?: string[];
  readonly 'schedule'?: ScheduleYaml;
  readonly 'multi-ecosystem-group'?: string;
  readonly 'patterns'?: string[];
  readonly 'exclude-patterns'?: string[];
  readonly 'update-types'?: string[];
  readonly 'open-pull-requests-limit'?: number;
  readonly 'cooldown'?: {
    readonly 'default-days'?: number;
    readonly 'semver-major-days'?: number;
    readonly 'semver-minor-days'?: number;
    readonly 'semver-patch-days'?: number;
    readonly 'include'?: string[];
    readonly 'exclude'?: string[];
  };
  readonly 'groups'?: { readonly [name: string]: GroupYaml };
  readonly 'allow'?: readonly { readonly 'dependency-name'?: string; readonly 'dependency-type'?: string }[];
  readonly 'ignore'?: readonly { readonly 'dependency-name'?: string; readonly 'versions'?: string[]; readonly 'update-types'?: readonly string[] }[];
  readonly 'exclude-paths'?: string[];
  readonly 'versioning-strategy'?: string;
  readonly 'registries'?: '*' | readonly string[];
  readonly 'insecure-external-code-execution'?: 'allow' | 'deny';
  readonly 'vendor'?: boolean;
  readonly 'rebase-strategy'?: 'auto' | 'disabled';
}
