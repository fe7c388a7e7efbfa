// Live news: a stream that is opened again whenever it ends, breaks off or is refused.

/** How long to wait before it is tried again: doubled each time. */
export interface Pause {
  first: number;
  most: number;
  /** Waits so long, or until it is worth a try; whether it was. */
  pause: (wait: number) => Promise<boolean>;
}

export interface StreamHandlers {
  /** It stands open, or it does not: then nobody hears of anything. */
  onLive: (live: boolean) => void;
  /** Something may have happened while nobody listened: it is asked for. */
  onMissed: () => void;
  onEvent: (event: { event: string; data: string }) => Promise<void>;
  /** Whether what broke it off is mended already, as by signing in again. */
  mend: (problem: unknown) => Promise<boolean>;
}

/** Follows a stream until `signal` stops it. `open` calls its argument once the stream stands. */
export async function follow(
  open: (opened: () => void) => AsyncIterable<{ event: string; data: string }>,
  { onLive, onMissed, onEvent, mend }: StreamHandlers,
  signal: AbortSignal,
  { first, most, pause }: Pause,
): Promise<void> {
  let wait = first;
  let missed = false;
  const stopped = () => signal.aborted;
  while (!stopped()) {
    try {
      const opened = () => {
        onLive(true);
        if (missed) onMissed();
        missed = true;
      };
      for await (const event of open(opened)) {
        wait = first;
        await onEvent(event);
      }
    } catch (problem) {
      if (stopped()) return;
      missed = true;
      // A refusal is as silent as a broken line: it is said in the same way.
      if (!(await mend(problem)) && !stopped()) onLive(false);
    }
    // A network that has just come back breaks what is asked at once: it is asked again soon.
    const woken = !stopped() && (await pause(wait));
    wait = woken ? first : Math.min(wait * 2, most);
  }
}
