import { isRecord } from '../../core/inside';
import { Json } from '../../repository/inside';

export interface JsonMap { readonly [key: string]: Json }

export function isMap(value: Json | undefined): value is JsonMap {
  return isRecord(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The same text for the same value, in whatever order its keys came; undefined has none. */
export function canonicalText(value: Json | undefined): string | undefined {
  return JSON.stringify(value, (_, part: Json) => (isMap(part) ? Object.fromEntries(Object.keys(part).sort().map((key) => [key, part[key]])) : part));
}

/** Of `value`, what `like` has keys for: the rest is nobody's business. */
export function onlyKeysOf(value: Json | undefined, like: Json | undefined): Json | undefined {
  if (isList(value) && isList(like)) {
    const maps = like.filter(isMap);
    return maps.length === 0 ? value : value.map((item) => onlyKeysOf(item, Object.assign({}, ...maps) as JsonMap)!);
  }
  if (!isMap(like) || !isMap(value)) return value;
  return Object.fromEntries(Object.keys(like).filter((key) => value[key] !== undefined).map((key) => [key, onlyKeysOf(value[key], like[key])!]));
}
