// The public holidays that are shipped, held against a second source. The differences are a file that a person has read: what
// changes there, by a new version of either source, is read again.

import { readFileSync, writeFileSync } from "node:fs";
import Holidays from "date-holidays";
import { expect, it } from "vitest";

const data = (name: string) => new URL(`../data/${name}`, import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(data(name), "utf8")) as Record<string, string[]>;
const LISTED = "holidays-compared.txt";
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const ours = read("holidays.json");
const weekends = read("weekends.json");

/** Days off by law or of banks in the second source. */
function theirs(country: string): Set<string> {
  const source = new Holidays(country);
  const years = [...new Set(Object.values(ours).flat().map((day) => Number(day.slice(0, 4))))];
  const days = years.flatMap((year) => source.getHolidays(year));
  return new Set(days.filter(({ type }) => type === "public" || type === "bank").map(({ date }) => date.slice(0, 10)));
}

/** Days that only one of both knows, and that would be worked otherwise. */
function differences(country: string): string[] {
  const [here, there] = [new Set(ours[country]), theirs(country)];
  const worked = (day: string) => !weekends[country]?.includes(DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "");
  const only = (some: Set<string>, others: Set<string>) => [...some].filter((day) => !others.has(day) && worked(day)).sort();
  return [...only(here, there).map((day) => `${country} ${day} rests here alone`), ...only(there, here).map((day) => `${country} ${day} rests there alone`)];
}

it("the holidays that are shipped differ from a second source as listed, and nowhere else", () => {
  const found = Object.keys(ours).flatMap(differences);
  const text = `${found.join("\n")}\n`;
  if (process.env["WRITE_HOLIDAYS"] === "1") writeFileSync(data(LISTED), text);
  expect(text).toBe(readFileSync(data(LISTED), "utf8"));
}, 120_000);
