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
  ['a function that there is not', '{{ $value | humanizePercent }}', /summary calls 'humanizePercent', which is no function of Prometheus: did you mean 'humanizePercentage'\?/],
  ['a label without its variable', '{{ environment }}', /calls 'environment', which is no function of Prometheus: a label is \{\{ \$labels.name \}\}/],
  ['a block without its end', '{{ if $value }}x', /has '\{\{ if … \}\}' without its \{\{ end \}\}/],
  ['an end of nothing', 'x {{ end }}', /has an \{\{ end \}\} of nothing/],
  ['an else of nothing', '{{ else }}', /has an \{\{ else \}\} of nothing/],
  ['a break outside of a loop', '{{ if $value }}{{ break }}{{ end }}', /has a \{\{ break \}\} outside of \{\{ range … \}\}/],
  ['nothing between braces', '{{ }}', /has nothing to show in \{\{ {2}\}\}/],
  ['a block of nothing', '{{ range }}{{ end }}', /has nothing to show in \{\{ range \}\}/],
  ['a pipe into nothing', '{{ $value | }}', /has nothing to show in/],
  ['parentheses that do not match', '{{ ($value }}', /has parentheses in \{\{ \(\$value \}\} that do not match/],
  ['brackets', '{{ $labels["x"] }}', /has '\[' in \{\{ \$labels\[""\] \}\}, which a template does not know/],
  ['a sum', '{{ 1 + 2 }}', /has '\+' in .* and computes nothing/],
  ['a difference', '{{ $value - 1 }}', /has '-' in/],
  ['a product', '{{ $value * 100 }}', /has '\*' in/],
  ['white space around a comment', '{{ /* c */ }}', /has white space between braces and a comment/],
])('%s is refused: Prometheus would not read the file', (_, summary, why) => {
  expect(refused(() => say(summary)).message).toMatch(why);
});

test.each([
  'x }} y', '{{ $labels }}', '{{ .Foo }}', '{{ $value | printf "%.1f" }}', '{{ with $x := 3 }}{{ $x }}{{ end }}', '{{ query "up" | first | value }}', '{{ args 1 -2 1e+5 }}', '{{- $value -}}', '{{"a"}}', '{{ ($value) }}',
  '{{/* c */}}', '{{- /* if */ -}}', '{{ if gt $value 1.0 }}a{{ else if eq $value 2.0 }}b{{ else }}c{{ end }}', '{{ range query "x" }}{{ if .Value }}{{ break }}{{ end }}{{ end }}', '{{ "{{ nothing }}" }}', '{{ `if` }}', '{{ $labels.end }}',
])('%s is one that Prometheus takes', (summary) => {
  expect(() => say(summary)).not.toThrow();
});

test.each(['runbookUrl', 'runbookBaseUrl'])('an address is one of its texts: %s', (option) => {
  const url = { [option]: 'https://example.com/{{nobody}}' };
  const { delivery, visitors } = makeShop();
  const call = () => new AlertRule(new AlertGroup(delivery, 'shop', option === 'runbookBaseUrl' ? url : {}), 'Crowded', { expression: visitors.current().greaterThan(1), severity: AlertSeverity.INFO, summary: 'x', description: 'x', ...(option === 'runbookUrl' ? url : {}) });
  expect(refused(call).message).toMatch(/calls 'nobody', which is no function of Prometheus/);
});

test('a variable of its own is one', () => {
  expect(() => say('{{ range $i, $sample := query "up" }}{{ $i }}: {{ $sample.Value }}{{ end }} {{ $x := 5 }}{{ $x }}')).not.toThrow();
});

test.each([['many braces', '{{'.repeat(100_000)], ['many texts', `{{ ${'"a" '.repeat(100_000)}`], ['many comments', `{{ ${'/* */ '.repeat(100_000)}`]])('%s that are never closed are read to their end', (_, text) => {
  expect(readTemplates(text).open).toBe(true);
});
