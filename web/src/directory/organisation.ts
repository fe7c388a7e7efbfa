// How an organisation describes itself, while it is being written: bound to what it was begun on.

import { Problem } from "../client/contract";
import type { OrganisationEntry, OrganisationKept, Over } from "../client/directory";

export interface OrganisationForm extends Over {
  name: string;
  description: string;
  email: string;
  website: string;
  /** What stood in the directory, or waited for it, when this was begun. */
  begunOn: string;
}

/** As it stands, or as the change that waits will have it. */
export function standing({ entry, waiting }: OrganisationKept): OrganisationEntry {
  return waiting?.entry ?? entry;
}

/** What stands, for comparing. */
export function markOf(kept: OrganisationKept): string {
  const { name, description, email, website } = standing(kept);
  return JSON.stringify([name, description, email ?? null, website ?? null]);
}

/** What whoever writes over this has read. */
export function basis(kept: OrganisationKept): Over & Pick<OrganisationForm, "begunOn"> {
  return { version: kept.version, waiting: kept.waiting?.since ?? null, begunOn: markOf(kept) };
}

function fields({ name, description, email, website }: OrganisationEntry) {
  // Before anybody described it, it stands in the directory with its name alone: that is no description.
  return { name, description: description === name ? "" : description, email: email ?? "", website: website ?? "" };
}

/** The form over what stands. */
export function fillOrganisation(kept: OrganisationKept): OrganisationForm {
  return { ...fields(standing(kept)), ...basis(kept) };
}

/** The form with what was sent back, if anything was; what it was written over may be another by now. */
export function resumeOrganisation(kept: OrganisationKept): OrganisationForm {
  const sent = kept.sent_back;
  if (!sent) return fillOrganisation(kept);
  const over = sent.version === kept.version ? basis(kept) : { version: sent.version, waiting: null, begunOn: "" };
  return { ...fields(sent.entry), ...over };
}

/** What is handed in. */
export function readOrganisation({ name, description, email, website }: OrganisationForm): OrganisationEntry {
  const some = (value: string) => (value.trim() === "" ? null : value.trim());
  return { name: name.trim(), description: description.trim(), email: some(email), website: some(website) };
}

/** The form as it goes on over what stands now: what nobody touched since it was begun is as it stands. */
export function overStanding(form: OrganisationForm, kept: OrganisationKept): OrganisationForm {
  const now = fillOrganisation(kept);
  if (form.begunOn === "") return { ...form, ...basis(kept) };
  const [name, description, email, website] = JSON.parse(form.begunOn) as [string, string, string | null, string | null];
  const begun = fields({ name, description, email, website });
  const merged = (["name", "description", "email", "website"] as const).map((field) => [field, form[field] === begun[field] ? now[field] : form[field]] as const);
  return { ...now, ...Object.fromEntries(merged) };
}

interface Book {
  organisation(): Promise<OrganisationKept>;
  keepOrganisation(over: Over, entry: OrganisationEntry): Promise<{ waits: boolean }>;
}

/** Hands in what was written, unless something else stands there by now than it was begun on: then nothing is written. Answers
 * what stands afterwards, and, if it was taken, whether it waits. */
export async function keepOver(form: OrganisationForm, book: Book): Promise<{ stands: OrganisationKept; waits?: boolean }> {
  const entry = readOrganisation(form);
  const hand = ({ version, waiting }: Over) => book.keepOrganisation({ version, waiting }, entry);
  try {
    const { waits } = await hand(form);
    return { stands: await book.organisation(), waits };
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code !== "entry_changed") throw problem;
  }
  const stands = await book.organisation();
  if (markOf(stands) !== form.begunOn) return { stands };
  // Its number alone moved, as when a first service came: what it says is what this was begun on.
  const { waits } = await hand(basis(stands));
  return { stands: await book.organisation(), waits };
}
