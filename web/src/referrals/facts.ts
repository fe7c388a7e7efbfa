// An enquiry as facts to read: what is needed, the person, what happened.

import type { AgeBand } from "../client/types/AgeBand";
import type { AgreementAnswer } from "../client/types/AgreementAnswer";
import type { CaseEnquiry } from "../client/types/CaseEnquiry";
import type { InformationEnquiry } from "../client/types/InformationEnquiry";
import type { SupportKind } from "../client/types/SupportKind";
import type { SupportUrgency } from "../client/types/SupportUrgency";
import { session } from "../session.svelte";
import { dayText, endText } from "../ui/day";
import type { Fact } from "../ui/fact";
import { code, codes, country, languageName, phrase, row, text, wording } from "../wording/wording.svelte";

const URGENCIES: readonly (SupportUrgency | undefined)[] = ["now", "this_week", "by_date", "soon", undefined];

function known(facts: readonly (Fact | undefined)[]): Fact[] {
  return facts.filter((fact) => fact !== undefined);
}

function optional<T>(term: string, value: T | undefined, say: (value: T) => string): Fact | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  return { term: text(`fact-${term}`), value: say(value) };
}

function needTerm(urgency: SupportUrgency | undefined, asked: CaseEnquiry, today: string): string {
  if (urgency === "by_date" && asked.deadline) return text("fact-by-date", { date: dayText(asked.deadline.on, today) });
  return urgency ? code("support_urgency", urgency) : text("fact-needed");
}

/** Kinds of support by how soon, and how the person would like it. `today`: the day that it is where a date of the case counts. */
export function needFacts(asked: CaseEnquiry, today: string): Fact[] {
  const needs = URGENCIES.map((urgency): Fact | undefined => {
    const kinds: SupportKind[] = asked.needs.filter((need) => need.urgency === urgency).map((need) => need.kind);
    return kinds.length > 0 ? { term: needTerm(urgency, asked, today), value: codes("support_kind", kinds) } : undefined;
  });
  const how = [asked.mode && code("support_mode", asked.mode), asked.worker_gender && code("worker_gender", asked.worker_gender)];
  const said = how.filter((word) => word !== undefined);
  return known([...needs, said.length > 0 ? { term: text("fact-how"), value: phrase(said) } : undefined]);
}

function languages(asked: CaseEnquiry): string {
  const spoken = asked.languages.map(({ language, level }) =>
    level === "a_little" ? text("fact-language-a-little", { language: languageName(language) }) : languageName(language),
  );
  const list = new Intl.ListFormat(wording.locale, { type: "unit", style: "short" }).format(spoken);
  return asked.interpreter ? text("two-sentences", { first: list, second: code("interpreter_need", asked.interpreter) }) : list;
}

export function personFacts(asked: CaseEnquiry): Fact[] {
  const age = code("age_band", asked.age);
  const place = country(asked.country_needed);
  return known([
    { term: text("fact-lives-in"), value: asked.region ? text("fact-place", { region: asked.region, country: place }) : place },
    asked.gender ? { term: text("fact-age"), value: phrase([age, code("gender", asked.gender)]) } : { term: text("fact-age-only"), value: age },
    { term: text("fact-languages"), value: languages(asked) },
    optional("children", asked.children, (value) => code("children_count", value)),
    optional("access", asked.access, (values) => codes("access_need", values)),
    optional("safety", asked.risks, (values) => codes("risk_flag", values)),
  ]);
}

/** What is known of the person before anybody contacts them. It stands beside the way to reach them, and on paper. */
export function safetyFacts(asked: CaseEnquiry): Fact[] {
  return known([
    optional("safety", asked.risks, (values) => codes("risk_flag", values)),
    optional("access", asked.access, (values) => codes("access_need", values)),
    { term: text("fact-age-only"), value: code("age_band", asked.age) },
    optional("children", asked.children, (value) => code("children_count", value)),
    optional("how", asked.mode, (value) => code("support_mode", value)),
    optional("worker-gender", asked.worker_gender, (value) => code("worker_gender", value)),
    ...wordFacts({ ...(asked.note ? { note: asked.note } : {}) }),
  ]);
}

/** What was said to being referred; of somebody under age, by whom. */
export function whoAgreed(answer: AgreementAnswer, age: AgeBand): string {
  return answer === "agreed" && session.workspace.isMinor(age) ? text("agreed-by-child") : code("agreement_answer", answer);
}

export function crimeText(asked: CaseEnquiry): string {
  const where = text("fact-crime-in", { crime: code("crime", asked.crime), country: country(asked.country_of_crime) });
  return asked.period ? phrase([where, code("crime_period", asked.period)]) : where;
}

/** `zone`: the sender's, where the last day of the agreement is counted. */
export function eventFacts(asked: CaseEnquiry, today: string, zone: string): Fact[] {
  const tags = [...(asked.tags ?? []).map((tag) => code("crime_tag", tag)), ...(asked.hate_ground ? [code("hate_ground", asked.hate_ground)] : [])];
  return known([
    { term: text("fact-crime"), value: crimeText(asked) },
    optional("context", tags, row),
    { term: text("fact-relation"), value: code("crime_relation", asked.relation) },
    optional("proceedings", asked.proceedings, (value) => code("proceedings_stage", value)),
    optional("claim", asked.compensation, (value) => code("compensation_wish", value)),
    optional("deadline", asked.deadline, ({ kind, on }) => text("fact-deadline-value", { kind: code("deadline_kind", kind), date: dayText(on, today) })),
    optional("agreed", asked.agreements.referral, ({ answer, until }) =>
      text("fact-agreed-value", { answer: whoAgreed(answer, asked.age), date: endText(until, zone) }),
    ),
    optional("abroad", asked.agreements.transfer, (value) => code("transfer_basis", value)),
  ]);
}

export function informationFacts(asked: InformationEnquiry): Fact[] {
  return known([
    { term: text("fact-about"), value: code("information_kind", asked.information) },
    { term: text("fact-country"), value: country(asked.country) },
    { term: text("fact-answer-language"), value: languageName(asked.language) },
  ]);
}

/** What somebody wrote in their own words. No code says “lands this evening, nowhere to stay”: it is read first. */
export function wordFacts({ note, date_reason }: Pick<CaseEnquiry, "note" | "date_reason">): Fact[] {
  return known([
    note && { term: text("fact-note"), value: "", written: note },
    date_reason && { term: text("fact-date-reason"), value: "", written: date_reason },
  ]);
}
