import { basename } from 'path';
import { AlertRouteModel, AlertRoutingModel } from './model';
import { fits, linesFor, toldOf } from './reach';
import { quoted } from './shape';
import { TextDocument } from '../../core/inside';
import { shellWord } from '../../repository/inside';

/** An alert that might come, and who is told of it. */
interface Case {
  /** What the line is about that it shows; undefined where no line is. */
  readonly event?: string;
  readonly title: string;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * A script that asks `amtool`, which has no files for tests: one line for every alert of the delivery and every line of the table.
 *
 * @see https://github.com/prometheus/alertmanager#routes
 */
export function shapeRoutingTests(routing: AlertRoutingModel): TextDocument {
  const { testFile: path, file, origin, routes, defaultReceiver } = routing;
  const lines = [
    '# Who is told of what: `sh` runs it, and needs amtool, which comes with Alertmanager.',
    '# shellcheck shell=sh',
    `config=$(dirname -- "$0")/${basename(file)}`,
    'failed=0',
    '',
    '# Usage: told <what it is about> <receivers, in order> <labels of the alert>',
    'told() {',
    '  about=$1',
    '  receivers=$2',
    '  shift 2',
    '  if answer=$(amtool config routes test --config.file="$config" --verify.receivers="$receivers" "$@" 2>&1); then',
    '    echo "ok    $about: $receivers"',
    '  else',
    '    failed=1',
    '    echo "FAIL  $about: should be $receivers, is $answer"',
    '  fi',
    '}',
    '',
    ...casesOf(routing).map(({ title, labels }) => {
      const told = toldOf(labels, routes, defaultReceiver);
      return ['told', shellWord(title), shellWord(told.join(',')), ...Object.entries(labels).map(([label, value]) => shellWord(`${label}=${quoted(value)}`))].join(' ');
    }),
    '',
    'exit "$failed"',
  ];
  return { kind: 'text', path, origin, comment: 'hash', lines: lines.map((text) => ({ text })) };
}

/** In the order of the table: every alert with what is known of it, and with what lines ask besides; every line that is about none; and what nobody has heard of. */
function casesOf({ routes, alerts }: AlertRoutingModel): Case[] {
  const cases = alerts.flatMap(({ name, labels }): Case[] => {
    const asked = linesFor(labels, routes).possible.filter(({ matchers }) => fits(labels, matchers) === undefined).map((route) => ({ event: route.event, title: `${route.event}: ${name}`, labels: { ...firstOf(route), ...labels } }));
    const line = routes.find(({ matchers }) => fits(labels, matchers));
    return [...asked, { event: line?.event, title: `${line?.event ?? 'no line is about it'}: ${name}`, labels }];
  });
  const tested = new Set(cases.map(({ event }) => event));
  const others = routes.filter(({ event }) => !tested.has(event)).map((route): Case => ({ event: route.event, title: route.event, labels: firstOf(route) }));
  const line = ({ event }: Case) => (routes.findIndex((route) => route.event === event) + 1) || Infinity;
  const inOrder = [...cases, ...others].sort((a, b) => (line(a) === line(b) ? 0 : line(a) - line(b)));
  return [...inOrder, { title: 'an alert that nobody has heard of', labels: { alertname: 'NobodyHasHeardOfIt' } }];
}

/** The labels of an alert that a line is about. */
function firstOf({ matchers }: AlertRouteModel): Record<string, string> {
  return Object.fromEntries(matchers.map(({ label, values }) => [label, values[0]]));
}
