/** What the pages of one showing wait for, in their order; and what came of it the last time. */
export const waits: { met: unknown[]; known: unknown[] } = { met: [], known: [] };
