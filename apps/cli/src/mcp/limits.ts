import { LIMITS as ANSWERS } from "@evenhand/answers";

const OWN = {
  /** Bytes of a message of the protocol. */
  message: 12_000_000,
  /** Calls that wait for their turn, and characters that they bring together. */
  waiting: 128,
  waitingTexts: 48_000_000,
  /** Threads that work. */
  threads: 2,
  /** Megabytes of a thread's memory. */
  heap: 1024,
  /** Milliseconds after which a thread without work ends. */
  idle: 120_000,
  /** Seconds that a call may take once it has its turn. */
  seconds: 60,
  /** Sessions over HTTP, and milliseconds after which an idle one ends. */
  sessions: 16,
  sessionIdle: 1_800_000,
} as const;

/** What one server, one call and one text may take: beyond it there is one clear line, and the server lives on. */
export const LIMITS: typeof ANSWERS & typeof OWN = { ...ANSWERS, ...OWN };
