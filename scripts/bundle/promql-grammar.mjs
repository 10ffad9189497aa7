// What Slipway takes from the grammar of PromQL, the one that Prometheus' own pages are made with: the parser, whose trees know their own way around.
export { parser } from '@prometheus-io/lezer-promql';
