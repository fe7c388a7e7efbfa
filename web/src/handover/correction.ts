// What a correction says. It is written over what was true when it was begun; what has changed since is taken over, and
// where both changed the same, a person decides: an old number never comes back because a form still held it.

import type { Correction } from "../client/types/Correction";
import type { Doubts } from "../client/types/Doubts";
import type { HandedOver } from "../client/types/HandedOver";
import type { Missing } from "../client/types/Missing";
import { contactForm, extraForm, linksForm, personForm, readContact, readExtra, readLinks, readPerson, readStory, storyForm } from "./form";

/** The parts of a handover, by their names in a correction. */
export const PARTS = ["contact", "identity", "story", "links", "extra"] as const;
export type PartName = (typeof PARTS)[number];

/** The heading under which each part is read. */
export const HEADING: Readonly<Record<PartName, string>> = { contact: "section-safe", identity: "section-who", story: "section-story-form", links: "section-links", extra: "section-extra" };

/** The parts as a form shows them. */
export interface PartForms {
  contact: ReturnType<typeof contactForm>;
  identity: ReturnType<typeof personForm>;
  story: ReturnType<typeof storyForm>;
  links: ReturnType<typeof linksForm>;
  extra: ReturnType<typeof extraForm>;
}

export interface CorrectionForm {
  /** As somebody writes them. */
  parts: PartForms;
  /** What was true when they began, and what was in doubt. */
  before: PartForms;
  doubts: Doubts;
  /** The person was asked again: what is in doubt is said anew, changed or not. */
  asked: boolean;
  /** Parts that changed on both sides since: somebody has to choose. */
  undecided: PartName[];
}

/** What stands now, as a form shows it. */
export function stands({ now, failed }: HandedOver, zone: string, language: string): PartForms {
  // What a try has ruled out waits for another in its place, or for whoever asked the person: each by itself.
  const ruledOut = contactForm({ ways: failed.map(({ way }) => way), never_use: [] }, zone).ways.map((way) => ({ ...way, value: "", ruled_out: way.value }));
  const { ways, ...contact } = contactForm(now.contact, zone);
  const usable = ways.slice(0, now.contact.ways.length);
  return {
    contact: { ways: failed.length === 0 ? ways : [...usable, ...ruledOut], ...contact },
    identity: personForm(now.identity),
    story: storyForm(now.story, language),
    links: linksForm(now.links),
    extra: extraForm(now.extra),
  };
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A form in which nothing was written. */
export function begin(now: PartForms, doubts: Doubts): CorrectionForm {
  return { parts: copy(now), before: copy(now), doubts: copy(doubts), asked: false, undecided: [] };
}

function put(into: PartForms, part: PartName, from: PartForms): void {
  Object.assign(into, { [part]: copy(from[part]) });
}

/** The form over what stands now, where that is no longer what it was begun on. */
export function onto(form: CorrectionForm, now: PartForms, doubts: Doubts): CorrectionForm {
  if (isSame(form.before, now) && isSame(form.doubts, doubts)) return form;
  const parts = copy(form.parts);
  const undecided: PartName[] = [];
  for (const part of PARTS) {
    const written = !isSame(form.parts[part], form.before[part]) && !isSame(form.parts[part], now[part]);
    if (!written) put(parts, part, now);
    else if (form.undecided.includes(part) || !isSame(form.before[part], now[part])) undecided.push(part);
  }
  // Whom somebody asked before the doubt came was not asked about it.
  return { parts, before: copy(now), doubts: copy(doubts), asked: form.asked && isSame(form.doubts, doubts) && isSame(form.before, now), undecided };
}

/** What stands now is right, and what was written in these parts is not. */
export function takeWhatStands(form: CorrectionForm): CorrectionForm {
  const parts = copy(form.parts);
  for (const part of form.undecided) put(parts, part, form.before);
  return { ...form, parts, undecided: [] };
}

const inDoubt = ({ doubts }: CorrectionForm, part: PartName) => doubts[part] !== null || (part === "contact" && doubts.ways !== null);

/** Parts that are said anew: changed, or in doubt and asked about. */
export function saidAnew(form: CorrectionForm): PartName[] {
  return PARTS.filter((part) => !isSame(form.parts[part], form.before[part]) || (form.asked && inDoubt(form, part)));
}

/** Whether something in doubt would be said without having asked: with it the doubt would go. */
export function isUnasked(form: CorrectionForm): boolean {
  return !form.asked && saidAnew(form).some((part) => inDoubt(form, part));
}

/** Ways that were ruled out and wait for another in their place, where nothing would be left to reach the person by. */
export function leftWithout(form: CorrectionForm): Missing[] {
  const { contact } = form.parts;
  if (!saidAnew(form).includes("contact") || readContact(contact).ways.length > 0) return [];
  const waiting = contact.ways.findIndex((way) => way.ruled_out !== "");
  return waiting < 0 ? [] : [{ field: waiting === 0 ? "contact.ways" : `contact.ways.${waiting}`, problem: "needed" }];
}

/** The changed parts alone. */
export function readCorrection(form: CorrectionForm, terms: Parameters<typeof readExtra>[2]): Correction {
  const { contact, identity, story, links, extra } = form.parts;
  const anew = saidAnew(form);
  return {
    ...(anew.includes("contact") ? { contact: readContact(contact) } : {}),
    ...(anew.includes("identity") ? { identity: readPerson(identity) } : {}),
    ...(anew.includes("story") ? { story: readStory(story) } : {}),
    ...(anew.includes("links") ? { links: readLinks(links) } : {}),
    ...(anew.includes("extra") ? { extra: readExtra(extra, story.written_in, terms) } : {}),
  };
}
