// How long a text is, as the rules count it.

/** From which part of the most on a field says how much is left. */
const NEAR = 0.8;

/** Characters as Unicode scalar values, without the space around: what is sent is trimmed, and an emoji is not two. */
export function lengthOf(text: string | number | null | undefined): number {
  // A field for numbers binds a number.
  return Array.from(String(text ?? "").trim()).length;
}

/** Whether the field should say how long its text is. */
export function isNear(length: number, most: number | undefined): most is number {
  return most !== undefined && length > most * NEAR;
}
