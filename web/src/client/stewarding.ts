// Inviting, admitting and turning away: what stewards sign, and the invitations they make.

import { Problem, type Stewarding } from "./contract";
import { invitationLink } from "./links";
import type { ListKept } from "./members-list";
import type { OpenKeys } from "./open-keys";
import { call, read } from "./rust";

export function makeStewarding(keys: OpenKeys, list: ListKept): Stewarding {
  /** The invitation whose answer has not come yet. */
  let inviting: { asked: string; made: string } | undefined;
  keys.whenLocked(() => (inviting = undefined));

  return {
    joining: () =>
      keys.inTurn(async () => {
        const listed = await keys.ask("GET", "/invitations");
        await list.extend();
        return read(call(() => keys.rust.joining(listed)));
      }),
    invite: async (organisation) => {
      // The same press again, because no answer came, is the same invitation.
      const asked = JSON.stringify(organisation);
      if (inviting?.asked !== asked) inviting = { asked, made: call(() => keys.rust.invite(asked)) };
      const made = read<{ request: unknown; invitation: string; secret: string }>(inviting.made);
      await keys.ask("POST", "/invitations", JSON.stringify(made.request));
      inviting = undefined;
      return { link: invitationLink(made.invitation, made.secret, call(() => keys.rust.genesis())) };
    },
    admit: async (invitation, shown) => {
      const listed = read<{ invitation: string; enrolment: unknown }[]>(await keys.ask("GET", "/invitations"));
      const enrolment = listed.find((joining) => joining.invitation === invitation)?.enrolment;
      if (!enrolment) throw new Problem("not_found");
      const signature = call(() => keys.rust.signEnrolment(JSON.stringify(enrolment), JSON.stringify(shown)));
      await keys.ask("POST", `/invitations/${invitation}/signatures`, signature);
      await keys.inTurn(() => list.extend());
    },
    closeInvitation: async ({ invitation, state }) => {
      await keys.ask("DELETE", `/invitations/${invitation}?seen=${state}`);
    },
  };
}
