// The links that lead into the workspace. What opens something stands behind the #, which no server is sent.

export type Link = { to: "unlock"; key: string; genesis: string } | { to: "invitation"; id: string; secret: string; genesis: string };

/** What a link leads to, if it carries anything. */
export function readLink(link: string): Link | undefined {
  const [, kind, value] = /^#\/(unlock|invitation)\/(.+)$/.exec(link) ?? [];
  if (value === undefined) return undefined;
  if (kind === "unlock") {
    const [key = "", genesis = ""] = value.split(".");
    return { to: "unlock", key, genesis };
  }
  const [id = "", secret = "", genesis = ""] = value.split(".");
  return { to: "invitation", id, secret, genesis };
}

export function unlockLink(key: string, genesis: string): string {
  return `${base()}#/unlock/${key}.${genesis}`;
}

export function invitationLink(id: string, secret: string, genesis: string): string {
  return `${base()}#/invitation/${id}.${secret}.${genesis}`;
}

/** Where the workspace is mounted, as a whole address. */
function base(): string {
  return new URL(import.meta.env.BASE_URL, window.location.origin).href;
}
