/** As many texts as a large delivery asks for, one after the other, before the first of them comes again. */
const LIMIT = 10_000;

/** A function of a text that remembers what it answered, and forgets the oldest when there is too much: rules ask about the same texts, one after the other. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const made = answer(text);
    // A Map keeps the order of insertion: its first key is the oldest.
    if (known.size >= LIMIT) known.delete(known.keys().next().value!);
    known.set(text, made);
    return made;
  };
}

/** The same for a model, which never changes: what was found out once stays true for as long as somebody holds it. */
export function rememberedOf<K extends object, V>(answer: (model: K) => V): (model: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (model) => {
    let found = known.get(model);
    if (!found) known.set(model, (found = { answer: answer(model) }));
    return found.answer;
  };
}
