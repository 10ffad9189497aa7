import { PromotionCommand } from '../configuration/commands';

/** What the program is told of a stage, as far as people want to know it. */
export interface ConfiguredStage {
  readonly url?: string;
  readonly attempts: number;
  readonly timeout: number;
  readonly reviewers?: readonly string[];
  readonly override?: { readonly environment: string; readonly reviewers: readonly string[]; readonly expires: number };
  readonly monitoring?: { readonly window: number; readonly triggers: readonly { readonly alert: string; readonly query: string; readonly pendingFor: number }[] };
  readonly retireAfter?: number;
  readonly commands: Readonly<Record<string, PromotionCommand>>;
}
