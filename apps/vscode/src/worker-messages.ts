// Notifications of the protocol, which nobody need know: what a worker says of itself, as a process need not.

/** An error that nothing catches ended it. */
export const CRASHED = "$/evenhand/crashed";

/** It lives as long as it holds a lock. */
export const ALIVE = "$/evenhand/alive";

export interface AliveParams {
  /** Name of the lock. */
  readonly lock: string;
}
