/** Of `GET …/environments`. */
export interface EnvironmentAnswer {
  readonly name: string;
  /** GitHub answers it without describing it. */
  readonly can_admins_bypass?: boolean;
  readonly deployment_branch_policy?: { readonly protected_branches: boolean; readonly custom_branch_policies: boolean } | null;
  readonly protection_rules?: readonly {
    readonly type: string;
    readonly wait_timer?: number;
    readonly prevent_self_review?: boolean;
    readonly reviewers?: readonly { readonly type: string; readonly reviewer: { readonly login?: string; readonly slug?: string } }[];
  }[];
}

export interface PolicyAnswer {
  readonly id: number;
  readonly name: string;
  readonly type?: 'branch' | 'tag';
}

export interface RuleAnswer {
  readonly id: number;
  readonly enabled: boolean;
  readonly app: { readonly slug: string };
}

/** `branch release/*`. */
export function policyName({ name, type = 'branch' }: Pick<PolicyAnswer, 'name' | 'type'>): string {
  return `${type} ${name}`;
}
