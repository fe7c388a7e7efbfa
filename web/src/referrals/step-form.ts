// What the dialogs of steps ask, and the content that comes of it.

import type { Action } from "../client/contract";
import type { CodedQuestion } from "../client/types/CodedQuestion";
import type { CodedReply } from "../client/types/CodedReply";
import type { ContactAttempt } from "../client/types/ContactAttempt";
import type { ContactFailedReason } from "../client/types/ContactFailedReason";
import type { DeclineReason } from "../client/types/DeclineReason";
import type { Feedback } from "../client/types/Feedback";
import type { FeedbackAnswer } from "../client/types/FeedbackAnswer";
import type { FreeText } from "../client/types/FreeText";
import type { Missing } from "../client/types/Missing";
import type { Moment } from "../client/types/Moment";
import type { Opened } from "../client/types/Opened";
import type { Outcome } from "../client/types/Outcome";
import type { SafeContact } from "../client/types/SafeContact";
import type { SupportKind } from "../client/types/SupportKind";
import type { UnacceptReason } from "../client/types/UnacceptReason";
import type { WakeReason } from "../client/types/WakeReason";
import type { WithdrawalReason } from "../client/types/WithdrawalReason";
import type { WorkerRole } from "../client/types/WorkerRole";
import { CONTACT_WAY } from "../codes/generated";
import { NEEDED } from "../codes/needed";
import { session } from "../session.svelte";
import { isEmpty } from "../ui/form";
import { date, fromInput, isFar, toInput } from "../wording/dates";
import { text } from "../wording/wording.svelte";
import { heldText, wayText } from "./happened";
import type { Step } from "./steps";

/** `date` is an acknowledgement that proposes another date; `settle` is never asked in a dialog. */
export type StepOrDate = Step | "date";

/** Everything a dialog may ask; each uses its part. */
export interface Fields {
  worker: WorkerRole;
  by: string;
  takes: SupportKind[];
  question: CodedQuestion | "";
  reply: CodedReply | "";
  decline: DeclineReason | "";
  organisation: string;
  unaccept: UnacceptReason | "";
  withdrawal: WithdrawalReason | "";
  failed: ContactFailedReason | "";
  /** Which way was tried, as `keyOf` names it. */
  tried: string;
  services: SupportKind[];
  wakes: { reason: WakeReason | ""; on: string }[];
  /** Whether nobody tries again before the sender has asked; as is usual for the reason, until somebody chooses. */
  no_more: boolean | undefined;
  /** When the next try is; none after the last one. */
  again: string;
  /** The time of the next try at which it is safe all the same, though it lies outside the hours. */
  anyway: string;
  outcome: Outcome | "";
  in_time: FeedbackAnswer | "";
  effort: FeedbackAnswer | "";
  words: string;
  /** The language of these words; empty until there are some. */
  written_in: string;
}

/** The kinds of support that were asked for. */
export function askedFor(opened: Opened): SupportKind[] {
  return opened.enquiry?.about === "person" ? opened.enquiry.needs.map((need) => need.kind) : [];
}

export function makeFields(opened: Opened, asked: StepOrDate): Fields {
  const by = asked === "date" ? opened.decide_by : opened.usual_first_contact_by;
  return {
    worker: "support_worker",
    by: toInput(by),
    takes: [],
    question: "",
    reply: "",
    decline: "",
    organisation: "",
    unaccept: "",
    withdrawal: "",
    failed: "",
    tried: onlyWay(opened),
    services: [],
    wakes: [{ reason: "", on: "" }],
    no_more: undefined,
    again: toInput(nextTry(opened)),
    anyway: "",
    outcome: "",
    in_time: "",
    effort: "",
    words: "",
    written_in: "",
  };
}

/** A way that somebody may have tried: which number or address, of those that were handed over; or of another kind. */
export type Tried = Pick<ContactAttempt, "way" | "value">;

/** What a way is called in a list of choices. */
export const keyOf = ({ way, value }: Tried): string => JSON.stringify([way, value ?? null]);

/** One of the choices of which way was tried. */
interface Choice {
  tried: Tried;
  /** Whether its number or address opens elsewhere to a press alone, or is in doubt: here it is not said either. */
  held: boolean;
  /** Since when another stands in its place: a correction may come while somebody notes what they tried before. */
  replaced?: Moment;
}

/** The ways that may be used, each by itself; then the kinds of which there is none. */
function listChoices({ handed_over: handed }: Opened): Choice[] {
  const contact = handed?.now.contact ?? { ways: [], never_use: [] };
  const inDoubt = handed?.doubts.contact != null;
  const usable = session.workspace.waysAt(contact, session.now).flatMap(({ may }, at): Choice[] => {
    const way = contact.ways[at];
    return may === "never" || !way ? [] : [{ tried: { way: way.way, value: way.value }, held: inDoubt || may !== "now" }];
  });
  const before = (handed?.replaced ?? []).map(({ way, since }): Choice => ({ tried: { way: way.way, value: way.value }, held: inDoubt, replaced: since }));
  const others = CONTACT_WAY.filter((kind) => !usable.some(({ tried }) => tried.way === kind));
  const all = [...before, ...usable, ...others.map((way) => ({ tried: { way }, held: false }))];
  // The same number twice is one choice, held where one of both is.
  const held = new Set(all.filter((one) => one.held).map(({ tried }) => keyOf(tried)));
  return [...new Map(all.map((one) => [keyOf(one.tried), { ...one, held: held.has(keyOf(one.tried)) }])).values()];
}

/** What may have been tried, as the dialog names it: what is held by its kind, and its place among those of its kind. */
export function triedOptions(opened: Opened): [key: string, label: string][] {
  const choices = listChoices(opened);
  return choices.map(({ tried, held, replaced }) => {
    const alike = choices.filter((one) => one.tried.way === tried.way);
    const place = alike.length > 1 ? alike.findIndex((one) => one.tried === tried) + 1 : undefined;
    const label = held ? heldText(tried.way, place) : wayText(tried.way, tried.value);
    return [keyOf(tried), replaced === undefined ? label : text("way-tried-replaced", { way: label, date: date(replaced) })];
  });
}

const findChoice = (opened: Opened, { tried }: Fields): Choice | undefined => listChoices(opened).find((one) => keyOf(one.tried) === tried);

const findTried = (opened: Opened, fields: Fields): Tried | undefined => findChoice(opened, fields)?.tried;

/** The one way that may be used; where there are several or none, somebody says which they tried. */
function onlyWay(opened: Opened): string {
  const [only, next] = listChoices(opened).filter(({ tried, replaced }) => tried.value !== undefined && replaced === undefined);
  return only && !next ? keyOf(only.tried) : "";
}

/** What is left to try by; null where nobody can go on before the sender has found another way, undefined as long as that is not said. */
function leftAfter(opened: Opened, fields: Fields): SafeContact | null | undefined {
  const { failed } = fields;
  const contact = opened.handed_over?.now.contact ?? { ways: [], never_use: [] };
  if (failed === "") return contact;
  const choice = findChoice(opened, fields);
  const left = session.workspace.leftAfter(contact, { reason: failed, ...(choice?.tried ?? { way: "telephone" }) });
  // What stands no more rules out nothing of what does.
  return left ?? (choice === undefined ? undefined : choice.replaced === undefined ? null : contact);
}

const DAY = 24 * 3_600_000;

/** The next safe time; where there is one now, the same time tomorrow. */
function nextTry({ handed_over: handed }: Opened): Moment {
  const tomorrow = session.now + DAY;
  const reach = handed && session.workspace.reachThen(handed.now.contact, tomorrow);
  return reach?.may === "later" ? reach.next : tomorrow;
}

/** Whether somebody may choose that nobody tries again before the sender has asked the person. */
export const mayStop = (opened: Opened, fields: Fields): boolean => opened.next_try_until !== null && fields.failed !== "" && !!leftAfter(opened, fields);

/** Whether nobody tries again: chosen, or usual where somebody else answered. */
export const isStopped = ({ failed, no_more: chosen }: Fields): boolean => chosen ?? failed === "someone_else";

/** Until when the next try may be; none where there is none: it waits for the sender then. Undefined as long as nobody said which way failed. */
export function triesUntil(opened: Opened, fields: Fields): Moment | null | undefined {
  const left = leftAfter(opened, fields);
  if (left === undefined) return undefined;
  return left !== null && !(fields.failed !== "" && isStopped(fields)) ? opened.next_try_until : null;
}

/** Whether there is another try, by another way alone: the one that was tried leads to nobody. */
export function goesByAnother(opened: Opened, fields: Fields): boolean {
  const left = leftAfter(opened, fields);
  return !!left && left.ways.length < (opened.handed_over?.now.contact.ways.length ?? 0);
}

/** Whether the next try lies where no way that is left is safe. */
export function isUnsafe(opened: Opened, fields: Fields): boolean {
  const [at, until, left] = [fromInput(fields.again), triesUntil(opened, fields), leftAfter(opened, fields)];
  return opened.handed_over !== null && !!left && typeof until === "number" && isWithin(at, until) && session.workspace.reachThen(left, at).may === "later";
}

/** Ahead, and not later than the rules allow. */
function isWithin(at: Moment | undefined, until: Moment): at is Moment {
  return at !== undefined && at > session.now && at <= until;
}

const needed = (field: string, empty: boolean): Missing[] => (empty ? [{ field: `step.${field}`, problem: "needed" }] : []);

/** What the dialog calls a field that it asks by another name than the form of the step has. */
const CALLED: Partial<Record<StepOrDate, Record<string, string>>> = {
  accepted: { first_contact_by: "by" },
  part_accepted: { first_contact_by: "by" },
  declined: { reason: "decline" },
  redirect_proposed: { reason: "decline" },
  answered: { text: "words" },
  unaccepted: { reason: "unaccept" },
  withdrawn: { reason: "withdrawal" },
  contact_failed: { reason: "failed" },
};

/** Which of the fields that the form of a step needs nobody has filled in. What follows from others is not asked. */
function formMissing(asked: StepOrDate, fields: Fields, opened: Opened): Missing[] {
  if (!(asked in NEEDED)) return [];
  const given: Record<string, unknown> = { ...fields, way: findTried(opened, fields)?.way ?? "" };
  const names = NEEDED[asked as keyof typeof NEEDED].map((field) => CALLED[asked]?.[field] ?? field);
  return names.flatMap((name) => needed(name, isEmpty(given[name])));
}

/** What a date is wrong by: there is none, it has passed, or it is later than anybody means or may promise. */
function dateMissing(by: Moment | undefined, now: Moment, until: Moment | null): Missing[] {
  if (by === undefined) return needed("by", true);
  if (by <= now) return [{ field: "step.by", problem: "contradicts" }];
  return isFar(by, now) || (until !== null && by > until) ? [{ field: "step.by", problem: "impossible" }] : [];
}

/** What a dialog still needs before it can be sent. */
export function listMissing(asked: StepOrDate, fields: Fields, opened: Opened, now: Moment): Missing[] {
  const noWords = fields.words.trim() === "";
  const missing = formMissing(asked, fields, opened);
  const date = () => (missing.some(({ field }) => field === "step.by") ? [] : dateMissing(fromInput(fields.by), now, asked === "date" ? null : opened.first_contact_until));
  switch (asked) {
    case "accepted":
    case "date":
    case "part_accepted":
      return [...missing, ...date()];
    case "question":
      return [...missing, ...needed("words", fields.question === "something_else" && noWords)];
    case "reply":
      return [...missing, ...needed("words", fields.reply === "see_text" && noWords)];
    case "contact_failed": {
      const until = triesUntil(opened, fields);
      return [
        ...missing,
        ...needed("again", typeof until === "number" && !isWithin(fromInput(fields.again), until)),
        ...needed("anyway", isUnsafe(opened, fields) && fields.anyway !== fields.again),
      ];
    }
    case "rested":
      return wakesMissing(fields, now);
    default:
      return missing;
  }
}

/** A referral wakes on days to come, each with its reason; half a line is not passed over. */
function wakesMissing({ wakes }: Fields, now: Moment): Missing[] {
  const said = wakes.filter((wake) => wake.reason !== "" || wake.on !== "");
  if (said.length === 0 || said.some((wake) => wake.reason === "" || wake.on === "")) return needed("wakes", true);
  return said.some((wake) => isFar(fromInput(wake.on) ?? Infinity, now)) ? [{ field: "step.wakes", problem: "impossible" }] : [];
}

/** The step that a complete dialog takes; undefined as long as something is missing. */
export function readAction(asked: StepOrDate, fields: Fields, opened: Opened, language: string): Action | undefined {
  const words: FreeText | undefined = fields.words.trim() === "" ? undefined : { text: fields.words.trim(), language };
  const note = words ? { note: words } : {};
  const said = words ? { text: words } : {};
  const by = fromInput(fields.by);
  switch (asked) {
    case "accepted":
      return by === undefined ? undefined : { content: { kind: asked, content: { worker: fields.worker, first_contact_by: by, ...note } } };
    case "part_accepted": {
      const leaves = askedFor(opened).filter((kind) => !fields.takes.includes(kind));
      if (by === undefined) return undefined;
      const part = { worker: fields.worker, first_contact_by: by, takes: [...fields.takes], leaves_out: leaves, ...note };
      return { content: { kind: asked, content: part } };
    }
    case "date":
      return by === undefined ? undefined : { content: { kind: "acknowledged", content: note }, answer_by: by };
    case "question":
      return fields.question === "" ? undefined : { content: { kind: asked, content: { question: fields.question, ...said } } };
    case "reply":
      return fields.reply === "" ? undefined : { content: { kind: asked, content: { reply: fields.reply, ...said } } };
    case "declined":
      if (fields.decline === "") return undefined;
      if (fields.organisation !== "" && opened.open_kinds.includes("redirect_proposed")) return readAction("redirect_proposed", fields, opened, language);
      return { content: { kind: asked, content: { reason: fields.decline, ...note } } };
    case "redirect_proposed":
      return fields.decline === "" ? undefined : { content: { kind: asked, content: { reason: fields.decline, organisation: fields.organisation, ...note } } };
    case "answered":
      return words && { content: { kind: asked, content: { text: words } } };
    case "unaccepted":
      return fields.unaccept === "" ? undefined : { content: { kind: asked, content: { reason: fields.unaccept, ...note } } };
    case "withdrawn":
      return fields.withdrawal === "" ? undefined : { content: { kind: asked, content: { reason: fields.withdrawal, ...note } } };
    case "contact_failed": {
      const again = typeof triesUntil(opened, fields) === "number" ? fromInput(fields.again) : undefined;
      const tried = findTried(opened, fields);
      if (fields.failed === "" || !tried) return undefined;
      return { content: { kind: asked, content: { reason: fields.failed, ...tried, ...note } }, ...(again === undefined ? {} : { answer_by: again }) };
    }
    case "supported":
      return { content: { kind: asked, content: { services: [...fields.services], ...note } } };
    case "rested":
      return readRest(fields, note);
    case "closed": {
      if (fields.outcome === "") return undefined;
      const feedback = readFeedback(fields);
      return { content: { kind: asked, content: { outcome: fields.outcome, ...(feedback.length > 0 ? { feedback } : {}), ...note } } };
    }
    case "acknowledged":
    case "date_settled":
    case "reached":
    case "woken":
    case "withdrawal_undone":
    case "victim_declined":
      return { content: { kind: asked, content: note } };
    case "recalled":
      return { kind: asked };
    case "handover":
      return undefined; // has a page of its own
  }
}

/** The header carries only the month of the first wake date. */
function readRest(fields: Fields, note: { note?: FreeText }): Action | undefined {
  const wakes = fields.wakes.flatMap(({ reason, on }) => (reason === "" || on === "" ? [] : [{ reason, on }]));
  const first = wakes.map((wake) => wake.on).toSorted()[0];
  return first === undefined ? undefined : { content: { kind: "rested", content: { wakes, ...note } }, wake_month: first.slice(0, 7) };
}

function readFeedback(fields: Fields): Feedback[] {
  return (["in_time", "effort"] as const).flatMap((question) => {
    const answer = fields[question];
    return answer === "" ? [] : [{ question, answer }];
  });
}
