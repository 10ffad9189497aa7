/** The page that explains a rule. */
export function pageOf(id: string): string {
  return `https://github.com/slipway-delivery/slipway/blob/main/docs/checks/${id}.md`;
}
