import { ApiProperty, ApiType, isJust } from '../api';
import { Rule } from '../rule';

export const noAsymmetricPairs: Rule = {
  name: 'no-asymmetric-pairs',
  law: 'One thing is said in one place, and its opposite in the same words: no flag beside the options of the same thing (it is on because it was declared), no flag that stands for a list beside the list, '
    + 'no `toJson` whose opposite is not `fromJson`.',
  violations: ({ types }) => types.filter(({ generated }) => !generated).flatMap((type) => [...flagsBesideOptions(type), ...oddOpposites(type)]),
};

function flagsBesideOptions(type: ApiType) {
  return type.properties.filter(isFlag).flatMap((flag) => {
    const other = type.properties.find((property) => property !== flag && belongs(flag.name.toLowerCase(), property.name.toLowerCase()));
    return other ? [{ of: `${type.name}.${flag.name}`, at: flag.at, text: `is a flag beside '${other.name}': let that one say it alone.` }] : [];
  });
}

function oddOpposites(type: ApiType) {
  return type.methods.filter((method) => method.static && !method.name.startsWith('from')).flatMap((method) => {
    const [taken] = method.parameters;
    const back = taken && type.methods.find(({ name, static: shared }) => !shared && name.toLowerCase() === `to${taken.name.toLowerCase()}`);
    return back ? [{ of: `${type.name}.${method.name}`, at: method.at, text: `takes what '${back.name}' gives: call it '${back.name.replace(/^to/, 'from')}'.` }] : [];
  });
}

function isFlag({ type, static: shared }: ApiProperty): boolean {
  return !shared && isJust(type, 'boolean');
}

/** `cache` and `cacheOptions`; `allRegistries` and `registries`. */
function belongs(flag: string, other: string): boolean {
  const thing = flag.replace(/^(?:all|enable|no|use|with)/, '');
  return ['options', 'props', 'settings', 'config'].some((end) => other === `${flag}${end}` || other === `${thing}${end}`) || (thing !== flag && other === thing);
}
