import { levelOfScore, scoreOfVector } from '../../../lib/runtime/scan-verdict/cvss';

test.each([
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
  ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
  ['CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 7.8],
  ['CVSS:3.1/AV:L/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N', 2.9],
  ['CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N', 0],
])('the base score of %s is %d', (vector, score) => {
  expect(scoreOfVector(vector)).toBe(score);
});

test.each(['', 'CVSS:4.0/AV:N', 'CVSS:3.1/AV:N', 'CVSS:3.1/AV:constructor/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:X/C:H/I:H/A:H', 'x'.repeat(100_000)])('%.40s is no vector', (vector) => {
  expect(scoreOfVector(vector)).toBeUndefined();
});

test('the bands are those of CVSS', () => {
  expect([10, 9, 8.9, 7, 6.9, 4, 3.9, 0].map(levelOfScore)).toEqual(['critical', 'critical', 'high', 'high', 'medium', 'medium', 'low', 'low']);
});
