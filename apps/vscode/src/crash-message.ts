/** What a worker says when an error ended it; as a notification of the protocol, which nobody need know. */
export const CRASHED = "$/evenhand/crashed";
