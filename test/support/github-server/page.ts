import { Answer } from './route';

/** The part of a list that was asked for, and the `Link` header that leads to the rest. */
export function page(list: NonNullable<Answer['list']>, url: URL): { readonly body: unknown; readonly headers: Record<string, string> } {
  const whole = (name: string, otherwise: number): number => Math.max(1, Number(url.searchParams.get(name) ?? otherwise) || otherwise);
  const size = Math.min(whole('per_page', list.perPage ?? 30), list.max ?? 100);
  const at = whole('page', 1);
  const last = Math.max(1, Math.ceil(list.items.length / size));
  const items = list.items.slice((at - 1) * size, at * size);
  const link = (number: number, rel: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = [...(at > 1 ? [link(at - 1, 'prev')] : []), ...(at < last ? [link(at + 1, 'next'), link(last, 'last')] : []), ...(at > 1 ? [link(1, 'first')] : [])];
  return {
    body: list.key === undefined ? items : { total_count: list.items.length, [list.key]: items },
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
