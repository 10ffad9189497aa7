import { Duration } from 'slipway/core';

test('a duration is the same in every unit', () => {
  expect([Duration.hours(2).toMinutes(), Duration.days(1).toSeconds(), Duration.seconds(90).toMinutes()]).toEqual([120, 86400, 1.5]);
});

test('a duration says itself in the largest unit that leaves no rest', () => {
  expect([Duration.minutes(90), Duration.hours(1), Duration.hours(48), Duration.seconds(1), Duration.seconds(0)].map(String)).toEqual(['90 minutes', '1 hour', '2 days', '1 second', '0 seconds']);
});

test.each([-1, NaN, Infinity])('%p is no amount', (amount) => {
  expect(() => Duration.minutes(amount)).toThrow(`Duration.minutes(${amount}): the amount must be a number that is zero or more.`);
});
