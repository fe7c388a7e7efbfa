// Writes vectors.json: what @fluent/bundle makes of en.ftl, ar.ftl and dates.ftl. Run `npm ci && npm run vectors`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentDateTime, FluentResource } from "@fluent/bundle";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const read = (name) => new FluentResource(readFileSync(here(name), "utf8"));
const LOCALES = { en: "en-GB", ar: "ar-u-hc-h23-nu-latn" };
const NUMBERS = [0, 1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 20, 21, 22, 23, 42, 99, 100, 101, 102, 103, 110, 111, 199, 200, 203, 1000, 1003, 12345, 1000000, 1000003];
const NAMES = ["yes", "no", "ليلى", "Anna & Sons", ""];
// Civil times, as the reader's zone shows them.
const MOMENTS = ["2026-11-26T17:00:00", "2027-01-01T00:05:00", "2028-02-29T09:30:00"];

const vectors = [];
const add = (lang, bundle, key, args, wire) => {
  const [id, attribute] = key.split(".");
  const message = bundle.getMessage(id);
  const pattern = attribute ? message.attributes[attribute] : message.value;
  const errors = [];
  const text = bundle.formatPattern(pattern, args, errors);
  if (errors.length > 0) throw errors[0];
  vectors.push({ lang, key, args: wire ?? args, text });
};
for (const [lang, locale] of Object.entries(LOCALES)) {
  const bundle = new FluentBundle(locale);
  const resource = read(`${lang}.ftl`);
  bundle.addResource(resource);
  bundle.addResource(read("dates.ftl"));
  for (const { id, value, attributes } of resource.body.filter(({ id }) => !id.startsWith("-"))) {
    const keys = [...(value ? [id] : []), ...Object.keys(attributes).map((name) => `${id}.${name}`)];
    const text = JSON.stringify([value, attributes]);
    const names = text.includes('"name":"name"') || id === "reference" ? NAMES : [undefined];
    const numbers = text.includes('"name":"n"') ? NUMBERS : [undefined];
    for (const key of keys) for (const name of names) for (const n of numbers) {
      add(lang, bundle, key, { ...(name !== undefined && { name }), ...(n !== undefined && { n }) });
    }
  }
  for (const moment of MOMENTS) {
    const at = new FluentDateTime(new Date(`${moment}Z`), { timeZone: "UTC" });
    for (const { id } of read("dates.ftl").body) add(lang, bundle, id, { at }, { at: moment });
  }
}
writeFileSync(here("vectors.json"), `${JSON.stringify({ unicode: process.versions.unicode, cldr: process.versions.cldr, vectors }, null, 1)}\n`);
console.log(`${vectors.length} vectors, CLDR ${process.versions.cldr}`);
