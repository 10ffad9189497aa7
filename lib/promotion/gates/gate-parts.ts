import { AlertLevel, AlertTool, MinimumSamples } from './gate-options';
import { PromQl } from '../../observability/inside';
import { BaseJob, Workflow } from '../../workflows/inside';

/** What a gate asks, as it was declared. @internal */
export type GateParts =
  | { readonly kind: 'checks'; readonly jobs: readonly BaseJob[] }
  | { readonly kind: 'alerts'; readonly tool: AlertTool; readonly severities: readonly AlertLevel[]; readonly most: number }
  | { readonly kind: 'pass-rate' | 'coverage'; readonly minimum: number }
  | { readonly kind: 'soak'; readonly seconds: number }
  | { readonly kind: 'window'; readonly allow: boolean; readonly days: readonly number[]; readonly opens: string; readonly closes: string; readonly timeZone: string }
  | { readonly kind: 'freeze'; readonly starts?: string; readonly until: string; readonly reason: string }
  | { readonly kind: 'approvals'; readonly minimum: number; readonly approvers: readonly string[]; readonly expires: number; readonly preventSelf: boolean }
  | { readonly kind: 'attestation'; readonly signers?: readonly Workflow[] }
  | { readonly kind: 'metric'; readonly query: PromQl; readonly below?: number; readonly above?: number; readonly address: string; readonly samples?: MinimumSamples }
  | { readonly kind: 'ref'; readonly branches: readonly string[]; readonly tags: readonly string[] };
