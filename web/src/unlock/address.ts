// Passkeys belong to a name, and keys sign in under the address that the server knows itself by.

/** The address by name, where this one is a number: known only for this very machine. */
export function byName({ protocol, hostname, port, pathname }: Pick<Location, "protocol" | "hostname" | "port" | "pathname">): { there?: string } | undefined {
  if (/^127(\.\d+){3}$/.test(hostname) || hostname === "[::1]") {
    return { there: `${protocol}//localhost${port === "" ? "" : `:${port}`}${pathname}` };
  }
  return hostname.startsWith("[") || /^\d+(\.\d+){3}$/.test(hostname) ? {} : undefined;
}
