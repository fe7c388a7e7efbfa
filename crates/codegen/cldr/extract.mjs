// Writes codes/places.json (which countries and languages can be named) and
// crates/wording/data/<lang>.json (their names) from Unicode CLDR.
// Run `npm ci && npm run extract` after raising the pinned versions, then `cargo run -p codegen`.
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(here(path), "utf8"));
const readNames = (locale, kind) => {
  const file = readJson(`node_modules/cldr-localenames-full/main/${locale}/${kind}.json`);
  return file.main[locale].localeDisplayNames[kind];
};

// Our language code → the CLDR locales whose names apply, most general first.
// Locales like en-GB hold only what differs. Serbian takes from Croatian the ten names that it lacks: they are alike.
const LOCALES = {
  en: ["en", "en-GB"],
  ar: ["ar"],
  fr: ["fr"],
  de: ["de"],
  es: ["es"],
  pt: ["pt", "pt-PT"],
  sr: ["hr", "sr-Latn"],
  uk: ["uk"],
};

const supplemental = (name) => readJson(`node_modules/cldr-core/supplemental/${name}.json`).supplemental;
const { territoryInfo } = supplemental("territoryInfo");
const { codeMappings } = supplemental("codeMappings");

// Countries and territories of ISO 3166-1 have a numeric code of their own below 900; Kosovo has a user-assigned code.
const countries = Object.keys(codeMappings)
  .filter((code) => /^[A-Z]{2}$/.test(code) && territoryInfo[code])
  .filter((code) => (codeMappings[code]._numeric && Number(codeMappings[code]._numeric) < 900) || code === "XK")
  .sort();

// Languages that at least so many people of one country speak, and that every language of the interface can name.
// The bound leaves out constructed and dead languages.
const SPEAKERS = 10_000;
const spoken = new Set();
for (const { _population: population, languagePopulation } of Object.values(territoryInfo)) {
  for (const [tag, { _populationPercent: percent }] of Object.entries(languagePopulation ?? {})) {
    if ((Number(population) * Number(percent)) / 100 >= SPEAKERS) spoken.add(tag.split(/[-_]/)[0]);
  }
}
// CLDR leaves out a name that is the code itself, as `luo` in Spanish; English writes it with a capital.
const SELF_NAMED = Object.fromEntries(["luo", "vai"].map((code) => [code, code]));
const names = {};
for (const [lang, locales] of Object.entries(LOCALES)) {
  names[lang] = {
    countries: Object.assign({}, ...locales.map((locale) => readNames(locale, "territories"))),
    languages: Object.assign({}, SELF_NAMED, ...locales.map((locale) => readNames(locale, "languages"))),
  };
}
const languages = [...spoken]
  .filter((code) => /^[a-z]{2,3}$/.test(code))
  .filter((code) => Object.values(names).every((of) => of.languages[code]))
  .sort();

const pick = (from, codes) => Object.fromEntries(codes.map((code) => [code, from[code] ?? fail(code)]));
const fail = (code) => {
  throw new Error(`no name for ${code}`);
};
const source = `Unicode CLDR ${readJson("package.json").devDependencies["cldr-core"]}`;
const write = (path, value) => writeFileSync(here(path), `${JSON.stringify(value, null, 1)}\n`);

write("../../../codes/places.json", { source, countries, languages });
mkdirSync(here("../../wording/data"), { recursive: true });
for (const [lang, of] of Object.entries(names)) {
  write(`../../wording/data/${lang}.json`, {
    source,
    countries: pick(of.countries, countries),
    languages: pick(of.languages, languages),
  });
}
console.log(`${countries.length} countries, ${languages.length} languages`);
