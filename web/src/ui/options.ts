// Choices for fields, from the coded vocabularies.

import { COUNTRIES, LANGUAGES, OFFER_FIRST, PARENT, VOCABULARIES, type CodeOf, type VocabularyName } from "../codes/generated";
import { byName, code, country, languageName, text } from "../wording/wording.svelte";

/** Every code of a vocabulary, those offered first in front. */
export function options<V extends VocabularyName>(vocabulary: V): (readonly [CodeOf<V>, string])[] {
  return [...firstOptions(vocabulary), ...otherOptions(vocabulary)];
}

/** The codes that a form offers at once; all of them, where none are marked. */
export function firstOptions<V extends VocabularyName>(vocabulary: V): (readonly [CodeOf<V>, string])[] {
  return (OFFER_FIRST[vocabulary] ?? all(vocabulary)).map((value) => [value, code(vocabulary, value)] as const);
}

/** The kinds of support that a form folds, with the title of that fold. */
export function otherKinds(): { title: string; options: (readonly [CodeOf<"support_kind">, string])[] } {
  return { title: text("more-kinds"), options: otherOptions("support_kind") };
}

/** The codes that a form folds. */
function otherOptions<V extends VocabularyName>(vocabulary: V): (readonly [CodeOf<V>, string])[] {
  const first = OFFER_FIRST[vocabulary];
  if (!first) return [];
  return all(vocabulary)
    .filter((value) => !first.includes(value))
    .map((value) => [value, code(vocabulary, value)] as const);
}

function all<V extends VocabularyName>(vocabulary: V): readonly CodeOf<V>[] {
  return VOCABULARIES[vocabulary];
}

/** Crimes under their wider kinds. */
export function crimeGroups(): { label: string; options: (readonly [CodeOf<"crime">, string])[] }[] {
  const parents: { readonly [C in CodeOf<"crime">]?: CodeOf<"crime"> } = PARENT.crime ?? {};
  return VOCABULARIES.crime
    .filter((value) => !parents[value])
    .map((wide) => ({
      label: code("crime", wide),
      options: VOCABULARIES.crime
        .filter((value) => value === wide || parents[value] === wide)
        .map((value) => [value, code("crime", value)] as const),
    }));
}

export function countryOptions(): (readonly [string, string])[] {
  return byName(COUNTRIES, country).map((value) => [value, country(value)] as const);
}

/** Languages that are asked for most, in front of the hundreds of others. */
const LANGUAGES_FIRST: ReadonlySet<string> = new Set(
  "ar bg de en es fa fr hu it ku pl ps pt ro ru so sq sr ti tr uk ur zh".split(" "),
);

/** Every language, each once: a short list in front. */
export function languageGroups(): { label: string; options: (readonly [string, string])[] }[] {
  const sorted = byName(LANGUAGES, languageName).map((value) => [value, languageName(value)] as const);
  return [
    { label: text("languages-first"), options: sorted.filter(([value]) => LANGUAGES_FIRST.has(value)) },
    { label: text("languages-more"), options: sorted.filter(([value]) => !LANGUAGES_FIRST.has(value)) },
  ];
}
