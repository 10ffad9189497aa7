import { readTemplates, templateParts } from '../../../lib/observability/alerts/templates';
import { makeShop, refused } from '../support/shop';
import { AlertGroup, AlertRule, AlertSeverity } from 'slipway/observability';

test('a text is cut where its actions begin and end', () => {
  expect(templateParts('a {{ $value }} b{{- "}}" -}}{{/* c */}}')).toEqual([
    { kind: 'text', text: 'a ' }, { kind: 'action', text: '$value' }, { kind: 'text', text: ' b' }, { kind: 'action', text: '"}}"' }, { kind: 'action', text: '/* c */' },
  ]);
});

test.each<[string, string[]]>([
  ['{{ $labels.a }} and {{$labels.b|title}}', ['a', 'b']],
  ['{{ .Labels.a }}', ['a']],
  ['{{ index $labels "a" }}', ['a']],
  ['{{ if eq $labels.a "b" }}{{ $labels.a }}{{ end }}', ['a']],
  ['{{ with query "x" }}{{ .Labels.a }}{{ end }}', []],
  ['{{ range query "x" }}{{ $labels.a }}{{ end }}', ['a']],
  ['{{ "$labels.a" }} {{ `$labels.b` }} {{/* $labels.c */}} $labels.d', []],
  ['{{ $x := first (query "up") }}{{ $x.Labels.a }}', []],
  ['{{ $externalLabels.a }}', []],
])('%s asks for the labels %j', (text, labels) => {
  expect(readTemplates(text).labels).toEqual(labels);
});

function say(summary: string) {
  const { delivery, visitors } = makeShop();
  return new AlertRule(new AlertGroup(delivery, 'shop'), 'Crowded', { expression: visitors.current().greaterThan(1), severity: AlertSeverity.INFO, summary, description: 'x' });
}

test.each([
  ['a variable that there is not', 'It is {{ $vlaue }}.', /summary speaks of \$vlaue, which Prometheus does not know: there are \$labels, \$externalLabels, \$externalURL, \$value/],
  ['braces that are never closed', 'It is {{ $value }.', /summary opens \{\{ and never closes it/],
])('%s is refused: Prometheus would not read the file', (_, summary, why) => {
  expect(refused(() => say(summary)).message).toMatch(why);
});

test('a variable of its own is one', () => {
  expect(() => say('{{ range $i, $sample := query "up" }}{{ $i }}: {{ $sample.Value }}{{ end }} {{ $x := 5 }}{{ $x }}')).not.toThrow();
});

test.each([['many braces', '{{'.repeat(100_000)], ['many texts', `{{ ${'"a" '.repeat(100_000)}`], ['many comments', `{{ ${'/* */ '.repeat(100_000)}`]])('%s that are never closed are read to their end', (_, text) => {
  expect(readTemplates(text).open).toBe(true);
});
