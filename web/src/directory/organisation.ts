// How an organisation describes itself, while it is being written: bound to what it was begun on.

import type { OrganisationEntry } from "../client/directory";

export interface OrganisationForm {
  name: string;
  description: string;
  email: string;
  website: string;
  /** What stood in the directory when this was begun. */
  begunOn: string;
}

/** What stands, for comparing. */
export function markOf({ name, description, email, website }: OrganisationEntry): string {
  return JSON.stringify([name, description, email ?? null, website ?? null]);
}

/** The form over what stands. */
export function fillOrganisation(stands: OrganisationEntry): OrganisationForm {
  const { name, description, email, website } = stands;
  // Before anybody described it, it stands in the directory with its name alone: that is no description.
  return { name, description: description === name ? "" : description, email: email ?? "", website: website ?? "", begunOn: markOf(stands) };
}

/** What is handed in. */
export function readOrganisation({ name, description, email, website }: OrganisationForm): OrganisationEntry {
  const some = (value: string) => (value.trim() === "" ? null : value.trim());
  return { name: name.trim(), description: description.trim(), email: some(email), website: some(website) };
}

/** Hands in what was written, unless something else stands there by now than it was begun on: then that is answered, and
 * nothing is written. */
export async function keepOver(
  form: OrganisationForm,
  directory: { organisation(): Promise<OrganisationEntry>; keepOrganisation(entry: OrganisationEntry): Promise<{ waits: boolean }> },
): Promise<{ stands: OrganisationEntry; waits?: boolean }> {
  const stands = await directory.organisation();
  if (markOf(stands) !== form.begunOn) return { stands };
  const entry = readOrganisation(form);
  const { waits } = await directory.keepOrganisation(entry);
  return { stands: waits ? stands : entry, waits };
}
