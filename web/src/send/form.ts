// The form of stage A, and the enquiry that comes of it.

import type { AccessNeed } from "../client/types/AccessNeed";
import type { AgeBand } from "../client/types/AgeBand";
import type { AgreementAnswer } from "../client/types/AgreementAnswer";
import type { AgreementMethod } from "../client/types/AgreementMethod";
import type { Agreements } from "../client/types/Agreements";
import type { ChildrenCount } from "../client/types/ChildrenCount";
import type { CompensationWish } from "../client/types/CompensationWish";
import type { Crime } from "../client/types/Crime";
import type { CrimePeriod } from "../client/types/CrimePeriod";
import type { CrimeRelation } from "../client/types/CrimeRelation";
import type { CrimeTag } from "../client/types/CrimeTag";
import type { DeadlineKind } from "../client/types/DeadlineKind";
import type { Enquiry } from "../client/types/Enquiry";
import type { FreeText } from "../client/types/FreeText";
import type { Gender } from "../client/types/Gender";
import type { HateGround } from "../client/types/HateGround";
import type { InformationKind } from "../client/types/InformationKind";
import type { InterpreterNeed } from "../client/types/InterpreterNeed";
import type { LanguageLevel } from "../client/types/LanguageLevel";
import type { Missing } from "../client/types/Missing";
import type { Moment } from "../client/types/Moment";
import type { Opened } from "../client/types/Opened";
import type { OrganisationId } from "../client/types/OrganisationId";
import type { PersonAgreement } from "../client/types/PersonAgreement";
import type { Priority } from "../client/types/Priority";
import type { ProceedingsStage } from "../client/types/ProceedingsStage";
import type { ProcessingBasis } from "../client/types/ProcessingBasis";
import type { ReferralId } from "../client/types/ReferralId";
import type { ReferralRole } from "../client/types/ReferralRole";
import type { RiskFlag } from "../client/types/RiskFlag";
import type { SpecialBasis } from "../client/types/SpecialBasis";
import type { SupportKind } from "../client/types/SupportKind";
import type { SupportMode } from "../client/types/SupportMode";
import type { SupportUrgency } from "../client/types/SupportUrgency";
import type { TransferBasis } from "../client/types/TransferBasis";
import type { WorkerGender } from "../client/types/WorkerGender";
import { NEEDED } from "../codes/needed";
import { filled, isEmpty } from "../ui/form";
import { addMonths, fromInput, isFar, toInput } from "../wording/dates";

/** Something to ask the person: ticked when they said yes. */
export interface AgreementForm {
  given_at: Moment | null;
  /** Empty: the person's own yes, which counts for nobody under age unless it was chosen. */
  answer: AgreementAnswer | "";
  method: AgreementMethod;
  language: string;
  /** Empty: as long as policy says. */
  until: string;
  /** What was chosen when they were asked. Over anything else it is asked anew: they agreed to these needs, and at another age somebody else may have to. */
  about: About;
}

/** What an agreement hangs on beside the receiver. */
export interface About {
  age: AgeBand | "";
  needs: readonly SupportKind[];
}

/** Where the person lives and where it happened follow whoever is chosen, until somebody says otherwise. */
export type EnquiryCountry = "country_needed" | "country_of_crime";

export interface SendForm {
  country: string;
  role: ReferralRole;
  organisation: string;
  /** The enquiry in whose place this one goes, and who said no to it. */
  instead?: { referral: ReferralId; organisation: OrganisationId };
  priority: Priority;
  own_date: string;
  date_reason: string;

  country_needed: string;
  region: string;
  country_of_crime: string;
  /** Places that somebody chose themselves. */
  said: EnquiryCountry[];
  crime: Crime | "";
  relation: CrimeRelation | "";
  age: AgeBand | "";
  languages: { language: string; level: LanguageLevel | "" }[];
  interpreter: InterpreterNeed | "";
  needs: SupportKind[];
  urgencies: { [K in SupportKind]?: SupportUrgency | "" };

  period: CrimePeriod | "";
  tags: CrimeTag[];
  hate_ground: HateGround | "";
  gender: Gender | "";
  access: AccessNeed[];
  mode: SupportMode | "";
  worker_gender: WorkerGender | "";
  children: ChildrenCount | "";
  risks: RiskFlag[];
  proceedings: ProceedingsStage | "";
  compensation: CompensationWish | "";
  deadline_kind: DeadlineKind | "";
  deadline_on: string;
  /** The day that was said to be right although it has passed. */
  deadline_kept: string;
  note: string;
  /** The language of the note and of the reason; empty until there is one. */
  written_in: string;

  information: InformationKind | "";
  information_country: string;
  answer_language: string;

  referral: AgreementForm;
  secrecy: AgreementForm;
  /** Empty: as policy and the receiver's country prepare it. */
  processing: ProcessingBasis | "";
  special: SpecialBasis | "";
  transfer: TransferBasis | "";
}

export function emptySend(home: string, language: string): SendForm {
  return {
    country: "",
    role: "home_support",
    organisation: "",
    priority: "p3",
    own_date: "",
    date_reason: "",
    country_needed: "",
    region: "",
    country_of_crime: home,
    said: [],
    crime: "",
    relation: "",
    age: "",
    languages: [{ language: "", level: "" }],
    interpreter: "",
    needs: [],
    urgencies: {},
    period: "",
    tags: [],
    hate_ground: "",
    gender: "",
    access: [],
    mode: "",
    worker_gender: "",
    children: "",
    risks: [],
    proceedings: "",
    compensation: "",
    deadline_kind: "",
    deadline_on: "",
    deadline_kept: "",
    note: "",
    written_in: "",
    information: "",
    information_country: "",
    answer_language: language,
    ...askedAnew(),
  };
}

/** What a person is asked for one receiver alone. */
function askedAnew(): Pick<SendForm, "referral" | "secrecy" | "processing" | "special" | "transfer"> {
  const agreement = (): AgreementForm => ({ given_at: null, answer: "", method: "by_phone", language: "", until: "", about: { age: "", needs: [] } });
  return { referral: agreement(), secrecy: agreement(), processing: "", special: "", transfer: "" };
}

/** Who gets it, or in which role. What somebody said of places stays; what the person agreed to for another receiver goes. */
export function choose(form: SendForm, chosen: Partial<Pick<SendForm, "role" | "country" | "organisation">>, home: string): void {
  const before = form.organisation;
  Object.assign(form, chosen);
  // A case is followed where it happened; any other help is given where the person lives.
  const there = form.role === "origin_link";
  const places = { country_needed: there ? home : form.country, country_of_crime: there ? form.country : home };
  for (const place of ["country_needed", "country_of_crime"] as const) {
    if (!form.said.includes(place)) form[place] = places[place];
  }
  if (form.organisation !== before) Object.assign(form, askedAnew());
}

/** A place that somebody chose themselves. */
export function sayPlace(form: SendForm, place: EnquiryCountry, country: string): void {
  form[place] = country;
  if (!form.said.includes(place)) form.said.push(place);
}

/** Whether what was said was said about this. A draft that was begun before does not say about what. */
export function isAbout({ about }: { about?: About }, { age, needs }: About): boolean {
  return about?.age === age && about.needs.length === needs.length && needs.every((need) => about.needs.includes(need));
}

/** Whether the person was asked about what is chosen now. */
export function isAsked(agreement: AgreementForm, about: About): boolean {
  return agreement.given_at !== null && isAbout(agreement, about);
}

/** Notes what was said about this; nothing of what was said about anything else is kept. */
export function note(agreement: AgreementForm, { age, needs }: About, said: Partial<Pick<AgreementForm, "answer" | "given_at">>): void {
  if (!isAbout(agreement, { age, needs })) Object.assign(agreement, { about: { age, needs: [...needs] }, answer: "", given_at: null });
  Object.assign(agreement, said);
}

/** What the rest of the form is read with. */
export interface Terms {
  /** The language of words that were written before their language was asked. */
  writing: string;
  /** Months that an agreement lasts unless said otherwise. */
  months: number;
  bases: { processing: ProcessingBasis; transfer: TransferBasis };
  isMinor: (age: AgeBand) => boolean;
}

/** The sender's own date where it has passed: a form that was filled from an earlier enquiry may begin with one. */
export function passedDate(form: SendForm, now: Moment): Moment | undefined {
  const own = fromInput(form.own_date);
  return own !== undefined && own <= now ? own : undefined;
}

/** Whether the sender's own date comes before the one of policy: then it needs a reason. */
export function isShorter(form: SendForm, decideBy: Moment | undefined): boolean {
  const own = fromInput(form.own_date);
  return own !== undefined && decideBy !== undefined && own < decideBy;
}

/** What is wrong with a date of one's own: past already, or without the reason that a shorter one needs. */
export function dateMissing(form: SendForm, decideBy: Moment | undefined, now: Moment): Missing[] {
  if (passedDate(form, now) !== undefined) return [{ field: "own_date", problem: "contradicts" }];
  const own = fromInput(form.own_date);
  if (own !== undefined && isFar(own, now)) return [{ field: "own_date", problem: "impossible" }];
  return isShorter(form, decideBy) && form.date_reason.trim() === "" ? [{ field: "date_reason", problem: "needed" }] : [];
}

/** A day that has passed and of which nobody said that it is right. `passed` is what the client says. */
export function unkept(passed: readonly Missing[], form: SendForm): Missing[] {
  return form.deadline_kept === form.deadline_on ? passed.filter(({ problem }) => problem !== "unsure") : [...passed];
}

/** An enquiry, or the required fields that are still empty. */
export type ReadSend = { enquiry: Enquiry } | { missing: Missing[] };

export function readSend(form: SendForm, terms: Terms): ReadSend {
  return form.priority === "p4" ? readInformation(form, terms) : readCase(form, terms);
}

/** Which of the fields that a form needs nobody has filled in. */
const needed = (fields: readonly string[], form: object): Missing[] => {
  const given: Record<string, unknown> = { ...form };
  return fields.filter((field) => isEmpty(given[field])).map((field) => ({ field, problem: "needed" }));
};

function words(text: string, language: string): FreeText | undefined {
  return text.trim() === "" ? undefined : { text: text.trim(), language };
}

/** The note, and the reason of a date of one's own, in the language that they were written in. */
function readWords(form: SendForm, { writing }: Terms): { note?: FreeText; date_reason?: FreeText } {
  const language = form.written_in || writing;
  const note = words(form.note, language);
  const date_reason = form.own_date === "" ? undefined : words(form.date_reason, language);
  return { ...(note ? { note } : {}), ...(date_reason ? { date_reason } : {}) };
}

function readInformation(form: SendForm, terms: Terms): ReadSend {
  const { information } = form;
  const country = form.information_country || form.country;
  const missing = needed(NEEDED.information, { country, information, language: form.answer_language });
  if (information === "" || missing.length > 0) return { missing };
  return { enquiry: { about: "information", country, information, language: form.answer_language, ...readWords(form, terms) } };
}

function readCase(form: SendForm, terms: Terms): ReadSend {
  const { crime, relation, age } = form;
  const country_needed = form.country_needed || form.country;
  const languages = form.languages.filter((spoken) => spoken.language !== "");
  const missing = [
    ...needed(NEEDED.enquiry, { ...form, country_needed, languages }),
    ...(form.deadline_kind === "" || form.deadline_on !== "" ? [] : [{ field: "deadline.on", problem: "needed" as const }]),
  ];
  if (crime === "" || relation === "" || age === "" || missing.length > 0) return { missing };
  const { deadline_kind, deadline_on, period, gender, interpreter, mode, worker_gender, children, proceedings, compensation } = form;
  return {
    enquiry: {
      about: "person",
      role: form.role,
      country_needed,
      country_of_crime: form.country_of_crime,
      crime,
      relation,
      age,
      languages: languages.map(({ language, level }) => ({ language, ...filled({ level }) })),
      needs: form.needs.map((kind) => ({ kind, ...filled({ urgency: form.urgencies[kind] ?? "" }) })),
      ...filled({ region: form.region.trim(), period, gender, interpreter, mode, worker_gender, children, proceedings, compensation }),
      ...filled({ tags: [...form.tags], access: [...form.access], risks: [...form.risks] }),
      ...(form.tags.includes("hate") ? filled({ hate_ground: form.hate_ground }) : {}),
      ...(deadline_kind !== "" && deadline_on !== "" ? { deadline: { kind: deadline_kind, on: deadline_on } } : {}),
      agreements: readAgreements(form, age, terms),
      ...readWords(form, terms),
    },
  };
}

/** The last moment of an agreement: as typed, or as long as policy says. */
export function agreedUntil(form: AgreementForm, now: Moment, months: number): Moment {
  return fromInput(form.until) ?? addMonths(form.given_at ?? now, months);
}

/** Whether its end was mistyped: a person may agree to more than policy proposes, but to no time that nobody plans. */
function isTooLong(form: AgreementForm, months: number): boolean {
  return form.given_at !== null && isFar(agreedUntil(form, form.given_at, months), form.given_at);
}

/** Agreements whose end lies too far ahead. They are not read, so nothing else can say so. */
export function tooLong(send: SendForm, months: number): Missing[] {
  const both = [["referral", send.referral] as const, ["secrecy", send.secrecy] as const];
  return both.filter(([, form]) => send.age !== "" && isAsked(form, send) && isTooLong(form, months)).map(([name]) => ({ field: `agreements.${name}.until`, problem: "impossible" }));
}

function readAgreement(form: AgreementForm, about: About, spoken: string, months: number, minor: boolean): PersonAgreement | undefined {
  const { given_at, method } = form;
  const answer = form.answer || (minor ? "" : "agreed");
  if (given_at === null || answer === "" || !isAsked(form, about) || isTooLong(form, months)) return undefined;
  return { answer, method, language: form.language || spoken, given_at, until: agreedUntil(form, given_at, months) };
}

function readAgreements(form: SendForm, age: AgeBand, { months, bases, isMinor }: Terms): Agreements {
  const spoken = form.languages[0]?.language ?? "";
  const minor = isMinor(age);
  const referral = readAgreement(form.referral, form, spoken, months, minor);
  const secrecy = readAgreement(form.secrecy, form, spoken, months, minor);
  return {
    processing: form.processing || bases.processing,
    transfer: form.transfer || bases.transfer,
    ...filled({ special: form.special }),
    ...(referral ? { referral } : {}),
    ...(secrecy ? { secrecy } : {}),
  };
}

function agreementForm(agreed: PersonAgreement | undefined, about: About, empty: AgreementForm): AgreementForm {
  if (!agreed) return empty;
  const { answer, method, language, given_at, until } = agreed;
  return { given_at, answer, method, language, until: toInput(until).slice(0, 10), about };
}

/** The form as it was when an enquiry was sent that has been undone: to the same receiver, with what the person agreed to. */
export function refill({ enquiry, row, history }: Opened, empty: SendForm): SendForm | undefined {
  if (!enquiry) return undefined;
  const filled: SendForm = { ...fillFrom({ enquiry, row, history }, empty), country: row.other.country, organisation: row.other.organisation };
  if (enquiry.about === "information") return filled;
  const { age, agreements, deadline } = enquiry;
  const about = { age, needs: filled.needs };
  return {
    ...filled,
    deadline_kept: deadline?.on ?? "", // said a minute ago
    referral: agreementForm(agreements.referral, about, empty.referral),
    secrecy: agreementForm(agreements.secrecy, about, empty.secrecy),
    processing: agreements.processing,
    special: agreements.special ?? "",
    transfer: agreements.transfer,
  };
}

/**
 * A form filled from an enquiry that somebody could not take on. Who gets it and what the person agrees to is asked anew. The
 * date until which it cannot wait stays, also where it has passed: the form says so then.
 */
export function fillFrom({ enquiry, row, history }: Pick<Opened, "row" | "history"> & { enquiry: Enquiry }, empty: SendForm): SendForm {
  const own = history[0]?.answer_by ?? null;
  const common = {
    priority: row.priority,
    own_date: own === null ? "" : toInput(own),
    date_reason: enquiry.date_reason?.text ?? "",
    note: enquiry.note?.text ?? "",
    written_in: (enquiry.note ?? enquiry.date_reason)?.language ?? "",
  };
  if (enquiry.about === "information") {
    const { country, information, language } = enquiry;
    return { ...empty, ...common, country, information_country: country, information, answer_language: language };
  }
  const { role, country_needed, country_of_crime, crime, relation, age, needs, deadline } = enquiry;
  const optional = {
    region: enquiry.region ?? "",
    interpreter: enquiry.interpreter ?? "",
    period: enquiry.period ?? "",
    hate_ground: enquiry.hate_ground ?? "",
    gender: enquiry.gender ?? "",
    mode: enquiry.mode ?? "",
    worker_gender: enquiry.worker_gender ?? "",
    children: enquiry.children ?? "",
    proceedings: enquiry.proceedings ?? "",
    compensation: enquiry.compensation ?? "",
  } as const;
  return {
    ...empty,
    ...optional,
    ...common,
    role,
    country: role === "origin_link" ? country_of_crime : country_needed,
    country_needed,
    country_of_crime,
    said: ["country_needed", "country_of_crime"],
    crime,
    relation,
    age,
    languages: enquiry.languages.map(({ language, level }) => ({ language, level: level ?? "" })),
    needs: needs.map((need) => need.kind),
    urgencies: Object.fromEntries(needs.map(({ kind, urgency }) => [kind, urgency ?? ""])),
    tags: [...(enquiry.tags ?? [])],
    access: [...(enquiry.access ?? [])],
    risks: [...(enquiry.risks ?? [])],
    deadline_kind: deadline?.kind ?? "",
    deadline_on: deadline?.on ?? "",
  };
}
