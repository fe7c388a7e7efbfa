// The members' list as it grows, and the calendars of those who are on it.

import type { MembersList } from "./contract";
import type { OpenKeys } from "./open-keys";
import { call, read } from "./rust";
import type { OrganisationId } from "./types/OrganisationId";

/** Fetches what is new of the list and what is needed of calendars. Whatever is verified rests on it. */
export class ListKept {
  constructor(private readonly keys: OpenKeys) {}

  async extend(): Promise<void> {
    const after = call(() => this.keys.rust.logSize());
    const page = await this.keys.ask("GET", `/log?after=${after}`);
    call(() => this.keys.rust.extendLog(page));
    await this.keys.keepSeen();
  }

  async needCalendar(organisation: OrganisationId): Promise<void> {
    if (call(() => this.keys.rust.hasCalendar(organisation, this.keys.now()))) return;
    const calendar = await this.fetchCalendar(organisation);
    call(() => this.keys.rust.takeCalendar(calendar, this.keys.now()));
  }

  async fetchCalendar(organisation: OrganisationId): Promise<string> {
    return await this.keys.ask("GET", `/organisations/${organisation}/calendar`);
  }
}

export function makeMembersList(keys: OpenKeys, list: ListKept): MembersList {
  const members: MembersList["members"] = () => read(call(() => keys.rust.members()));
  return {
    members,
    refreshMembers: () =>
      keys.inTurn(async () => {
        await list.extend();
        return members();
      }),
    calendarOf: async (organisation) =>
      read<{ calendar: Awaited<ReturnType<MembersList["calendarOf"]>> }>(await list.fetchCalendar(organisation)).calendar,
    policy: () => read(call(() => keys.rust.policy())),
    datesFor: async (organisation, priority) => {
      await list.needCalendar(organisation);
      return read(call(() => keys.rust.dates(organisation, priority, keys.now())));
    },
    basesFor: (organisation) => read(call(() => keys.rust.bases(organisation))),
  };
}
