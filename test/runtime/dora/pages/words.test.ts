import { cell, span } from '../../../../lib/runtime/common/words';
import { svgSparkline, textSparkline } from '../../../../lib/runtime/dora/pages/sparkline';
import { valueOf } from '../../../../lib/runtime/dora/pages/words';

test.each([[0, '0 s'], [59, '59 s'], [60, '1 min'], [61, '1 min 1 s'], [3_599.6, '1 h'], [3_600, '1 h'], [5_400, '1 h 30 min'], [86_399, '1 d'], [86_400, '1 d'], [100_000, '1 d 4 h'], [7 * 86_400, '7 d']])('%d seconds are %s', (seconds, text) => {
  expect(span(seconds)).toBe(text);
});

test('a value that nobody knows is a dash, and never a zero', () => {
  expect([valueOf({ unit: 'ratio' }, undefined), valueOf({ unit: 'ratio' }, 0.155), valueOf({ unit: 'per day' }, 1 / 3), valueOf({ unit: 'seconds' }, 90)]).toEqual(['–', '15.5 %', '0.33 / day', '1 min 30 s']);
});

test('what strangers wrote stays text, in one cell', () => {
  expect(cell('a | b\n<script>*x*</script> @team [y](http://z) `c`')).toBe('a \\| b &lt;script&gt;\\*x\\*&lt;/script&gt; \\@team \\[y\\]\\(http\\://z\\) \\`c\\`');
  expect(cell('x'.repeat(999))).toHaveLength(200);
});

describe('a trend', () => {
  test('as characters: from nothing to the largest, a dot where nothing is known', () => {
    expect([textSparkline([0, 1, 2, undefined, 7]), textSparkline([0, 0]), textSparkline([undefined]), textSparkline([])]).toEqual(['▁▂▃·█', '▁▁', '·', '']);
  });

  test('as a picture: a line for every stretch, a dot for the last value, the target dashed', () => {
    const picture = svgSparkline([1, 2, undefined, 4], 'Lead time', 2);
    expect(picture.match(/<path/g)).toHaveLength(3);
    expect(picture).toContain('<path d="M3 16H157" stroke="#8c959f" stroke-dasharray="3 3"/>');
    expect(picture).toContain('<circle cx="157" cy="3" r="2.5" fill="#0969da"/>');
    expect(picture).toContain('aria-label="Lead time"');
  });

  test('nothing in a picture leaves its frame, and no label ends it', () => {
    const picture = svgSparkline([0, 1e12, 5], 'a"><script>', 7);
    for (const [, x, y] of picture.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) expect([Number(x) >= 0 && Number(x) <= 160, Number(y) >= 0 && Number(y) <= 32]).toEqual([true, true]);
    expect(picture).toContain('aria-label="a&#34;&#62;&#60;script&#62;"');
    expect(svgSparkline([], 'x')).not.toContain('NaN');
    expect(svgSparkline([undefined, 0], 'x')).not.toContain('NaN');
  });
});
