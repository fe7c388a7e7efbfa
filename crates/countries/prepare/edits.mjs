// What is changed about the shapes before they are packed: codes, and the few areas that README.md names.

import iso from "i18n-iso-countries";

/** What has no ISO code in the atlas. Names in small letters are areas that are drawn apart and belong to nobody on our maps. */
const NAMED = {
  Akrotiri: "akrotiri-dhekelia",
  "Ashmore and Cartier Is.": "AU",
  Baikonur: "KZ",
  "Cyprus U.N. Buffer Zone": "cyprus-buffer-zone",
  Dhekelia: "akrotiri-dhekelia",
  Kosovo: "XK",
  "N. Cyprus": "northern-cyprus",
  "Siachen Glacier": "siachen",
  Somaliland: "somaliland",
  "USNB Guantanamo Bay": "CU",
};

/** Not drawn: reefs and specks on which nobody lives, and a continent without people to be found. */
const LEFT_OUT = ["Antarctica", "Bajo Nuevo Bank", "Clipperton I.", "Coral Sea Is.", "Scarborough Reef", "Serranilla Bank", "Spratly Is."];

/** Shapes that consist of more than one of the atlas. */
export const MERGED = ["CU", "EH", "KZ"];

/** Along 27°40' north, from corner to corner of the outline of Morocco. */
const WESTERN_SAHARA = [[-8.8183, 27.6611], [-13.1779, 27.6679]];

/** The line of 1949, sketched for maps of a country's size, from corner to corner of the outline of Israel. */
const GOLAN = [[35.6242, 33.2723], [35.66, 33.24], [35.62, 33.1], [35.628, 33.01], [35.615, 32.89], [35.646, 32.8], [35.64, 32.72], [35.653, 32.6863]];

/** GeoJSON features to a map from the code of a country, or the name of an area, to its polygons. */
export function edit(features) {
  const shapes = new Map();
  const add = (code, polygons) => shapes.set(code, [...(shapes.get(code) ?? []), ...polygons]);
  for (const { id, properties, geometry } of features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    if (LEFT_OUT.includes(properties.name)) continue;
    else if (properties.name === "Indian Ocean Ter.") for (const polygon of polygons) add(polygon[0][0][0] < 100 ? "CC" : "CX", [polygon]);
    else add(code(id, properties.name), polygons);
  }
  // Crimea is a polygon of its own among Russia's.
  move(shapes, "RU", "crimea", (ring) => ring.length > 400 && ring.every(([x, y]) => x > 32 && x < 37 && y > 44 && y < 46.5));
  cut(shapes, "MA", WESTERN_SAHARA);
  move(shapes, "MA", "EH", (ring) => ring.every(([, y]) => y < 27.7));
  cut(shapes, "IL", GOLAN);
  move(shapes, "IL", "golan", (ring) => ring.every(([x, y]) => x > 35.6 && y > 32.6));
  return shapes;
}

function code(id, name) {
  const found = NAMED[name] ?? (id === undefined ? undefined : iso.numericToAlpha2(id));
  if (found === undefined) throw new Error(`${name} has no code`);
  return found;
}

/** Gives the one polygon whose outer ring is meant to another shape. */
function move(shapes, from, to, isMeant) {
  const moved = shapes.get(from).filter(([ring]) => isMeant(ring));
  if (moved.length !== 1) throw new Error(`${to}: ${moved.length} polygons`);
  shapes.set(from, shapes.get(from).filter(([ring]) => !isMeant(ring)));
  shapes.set(to, [...(shapes.get(to) ?? []), ...moved]);
}

/** Cuts the polygon whose outline has both ends of the line among its corners. */
function cut(shapes, key, line) {
  const ends = [line[0], line.at(-1)];
  const polygons = shapes.get(key);
  const which = polygons.findIndex(([ring]) => ends.every((end) => corner(ring, end) >= 0));
  if (which < 0) throw new Error(`${key} does not have both ends of the line`);
  const [ring, ...holes] = polygons[which];
  if (holes.length > 0) throw new Error(`${key} has holes`);
  const open = ring.slice(0, -1);
  const [from, to] = ends.map((end) => corner(open, end));
  const rolled = [...open.slice(from), ...open.slice(0, from)];
  const far = (to - from + open.length) % open.length;
  const between = line.slice(1, -1);
  const one = [...rolled.slice(0, far + 1), ...[...between].reverse(), rolled[0]];
  const two = [...rolled.slice(far), rolled[0], ...between, rolled[far]];
  shapes.set(key, [...polygons.filter((_, at) => at !== which), [one], [two]]);
}

function corner(ring, [x, y]) {
  return ring.findIndex(([a, b]) => Math.abs(a - x) < 0.0006 && Math.abs(b - y) < 0.0006);
}
