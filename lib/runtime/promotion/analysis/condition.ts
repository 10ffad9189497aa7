import { Condition } from '../configuration';

const SIDES: Readonly<Record<Condition['side'], (value: number, limit: number) => boolean>> = {
  'below': (value, limit) => value < limit,
  'above': (value, limit) => value > limit,
  'at-most': (value, limit) => value <= limit,
  'at-least': (value, limit) => value >= limit,
  'equal': (value, limit) => value === limit,
};

export const meets = ({ side, value: limit }: Condition, value: number): boolean => SIDES[side](value, limit);

export const inWords = ({ side, value }: Condition): string => `${side.replace('-', ' ')} ${value}`;
