import { Found, query } from './servers';

interface Target {
  readonly expr: string;
  readonly refId: string;
  readonly legendFormat?: string;
}

/** A panel of a dashboard as it is written. */
export interface WrittenPanel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly targets?: readonly Target[];
}

/** What people have chosen, and what Grafana fills in. */
const CHOSEN: Readonly<Record<string, string>> = { repository: '.+', environment: '.+', __rate_interval: '5m', __interval: '5m', __range: '7d', __range_s: '604800' };

export function asked({ expr }: Target): string {
  return expr.replace(/\$(?:\{(\w+)[^}]*\}|(\w+))/g, (found, braced?: string, bare?: string) => CHOSEN[(braced ?? bare)!] ?? found);
}

/** What a panel shows at a moment. */
export async function shownBy(prometheus: string, { targets = [] }: WrittenPanel, at: number): Promise<readonly Found[]> {
  return (await Promise.all(targets.map((target) => query(prometheus, asked(target), at)))).flat();
}

/** Series with all their values, as they are drawn. */
export async function drawnBy(prometheus: string, { targets = [] }: WrittenPanel, { from, to, step }: { readonly from: number; readonly to: number; readonly step: number }) {
  const all = await Promise.all(targets.map(async (target) => {
    const body = new URLSearchParams({ query: asked(target), start: String(from), end: String(to), step: String(step) });
    const { data: { result } } = await (await fetch(`${prometheus}/api/v1/query_range`, { method: 'POST', body })).json() as { data: { result: { metric: Record<string, string>; values: [number, string][] }[] } };
    return result.map(({ metric, values }) => ({
      refId: target.refId,
      name: (target.legendFormat ?? '').replace(/\{\{\s*(\w+)\s*\}\}/g, (_, label: string) => metric[label] ?? '') || Object.values(metric).join(' '),
      points: values.map(([second, value]) => [second, Number(value)] as const),
    }));
  }));
  return all.flat();
}
