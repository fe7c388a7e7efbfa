// Packs the outlines of all countries into ../data/outlines.bin: `npm ci --ignore-scripts && node outlines.mjs`.
// The format is described in ../data/README.md and read by ../src/outline.rs.

import { readFileSync, writeFileSync } from "node:fs";
import polylabel from "polylabel";
import { feature, mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, sphericalTriangleArea } from "topojson-simplify";
import { edit, MERGED } from "./edits.mjs";

/** Coordinates are whole numbers of this many degrees. */
const STEP = 0.002;
/** Square kilometres of a sphere of radius 1. */
const SQUARE_KM = 6371 ** 2;
/** The largest map of a country is this wide; what can hardly be seen on it is not kept. */
const WIDTH = 520;

const atlas = JSON.parse(readFileSync(new URL("node_modules/world-atlas/countries-10m.json", import.meta.url)));
const shapes = edit(feature(atlas, atlas.objects.countries).features);
const geometry = (coordinates) => ({ type: "MultiPolygon", coordinates });
const joined = presimplify(topology(Object.fromEntries([...shapes].map(([key, polygons]) => [key, geometry(polygons)]))), sphericalTriangleArea);
// What is between two polygons of one of these is no border.
for (const key of MERGED) joined.objects[key] = mergeArcs(joined, [joined.objects[key]]);

const rings = new Map(Object.entries(joined.objects).map(([key, { arcs }]) => [key, arcs.flat()]));
const points = (ring) => ring.flatMap((arc) => (arc < 0 ? [...joined.arcs[~arc]].reverse() : joined.arcs[arc]).slice(1));

/** A ring without the jump at 180 degrees. */
function unwrap(ring) {
  let last = ring[0][0];
  return ring.map(([x, y]) => {
    last = x - 360 * Math.round((x - last) / 360);
    return [last, y];
  });
}

/** Square kilometres and diameter, near enough. */
function measure(ring) {
  const flat = unwrap(points(ring));
  const narrow = Math.cos((flat.reduce((sum, [, y]) => sum + y, 0) / flat.length) * (Math.PI / 180));
  let twice = 0;
  flat.forEach(([x, y], at) => {
    const [a, b] = flat.at(at - 1);
    twice += (a * y - x * b) * narrow;
  });
  const span = (of) => Math.max(...of) - Math.min(...of);
  return { area: (Math.abs(twice) / 2) * 111.2 ** 2, diameter: 111.2 * Math.max(narrow * span(flat.map(([x]) => x)), span(flat.map(([, y]) => y))) };
}

// What can be seen on the largest map of each country decides what is kept of its arcs.
const least = new Map();
const kept = new Map();
for (const [key, list] of rings) {
  const measured = list.map((ring) => ({ ring, ...measure(ring) })).sort((a, b) => b.area - a.area);
  const pixel = (measured[0].diameter / WIDTH) ** 2;
  kept.set(key, measured.filter(({ area }, at) => at === 0 || area > 8 * pixel).map(({ ring }) => ring));
  for (const ring of kept.get(key)) for (const arc of ring) least.set(arc < 0 ? ~arc : arc, Math.min(3 * pixel, least.get(arc < 0 ? ~arc : arc) ?? Infinity));
}

const bytes = [];
function number(value) {
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  bytes.push(value);
}
const signed = (value) => number(value < 0 ? -2 * value - 1 : 2 * value);
const weigh = (weight) => (weight === Infinity ? 255 : Math.max(1, Math.min(254, Math.round(8 * (Math.log2(weight * SQUARE_KM) + 8)))));

const used = [...least.keys()].sort((a, b) => a - b);
let total = 0;
number(used.length);
for (const arc of used) {
  const all = joined.arcs[arc];
  const heavy = all.filter(([, , weight]) => weight * SQUARE_KM >= least.get(arc));
  const closed = all[0][0] === all.at(-1)[0] && all[0][1] === all.at(-1)[1];
  // The smallest islands and enclaves are kept as they are: their weights are lost in rounding.
  const line = closed && heavy.length < 4 ? all : heavy;
  number(line.length);
  total += line.length;
  let [lastX, lastY] = [0, 0];
  for (const [x, y, weight] of line) {
    const [a, b] = [Math.round(x / STEP), Math.round(y / STEP)];
    signed(a - lastX);
    signed(b - lastY);
    bytes.push(weigh(weight));
    [lastX, lastY] = [a, b];
  }
}
const place = new Map(used.map((arc, at) => [arc, at]));
const keys = [...kept.keys()].sort();
number(keys.length);
for (const key of keys) {
  number(key.length);
  bytes.push(...Buffer.from(key, "ascii"));
  const outer = unwrap(points(kept.get(key)[0]));
  const narrow = Math.cos(outer[0][1] * (Math.PI / 180));
  const [x, y] = polylabel([outer.map(([a, b]) => [a * narrow, b])], 0.01);
  signed(Math.round(x / narrow / STEP));
  signed(Math.round(y / STEP));
  number(kept.get(key).length);
  for (const ring of kept.get(key)) {
    number(ring.length);
    for (const arc of ring) signed(arc < 0 ? -place.get(~arc) - 1 : place.get(arc));
  }
}
writeFileSync(new URL("../data/outlines.bin", import.meta.url), Buffer.from(bytes));
console.log(`${keys.length} shapes, ${used.length} arcs, ${total} points, ${bytes.length} bytes`);
