// Any of several: ticking one never touches another.

/** What is chosen after one was ticked or unticked, in the order in which the form offers them; what it does not offer stays. */
export function tick<T extends string>(offered: readonly T[], chosen: readonly T[], one: T, on: boolean): T[] {
  const next = new Set(chosen);
  if (on) next.add(one);
  else next.delete(one);
  return [...offered.filter((value) => next.has(value)), ...chosen.filter((value) => next.has(value) && !offered.includes(value))];
}
