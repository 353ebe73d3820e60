/** Why an address gives no page: one line without the address. */
export class FetchError extends Error {
  /** Whether the site says that there is no such page any more. */
  readonly isGone: boolean;

  constructor(message: string, isGone = false) {
    super(message);
    this.name = "FetchError";
    this.isGone = isGone;
  }
}

const BY_HAND = "save the page in a browser and add the file";

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host; check the address",
  EAI_AGAIN: "the host's name could not be looked up; check the connection",
  ECONNREFUSED: "nothing answers there; check the address and its port",
  ECONNRESET: "the answer broke off; try again",
  EPIPE: "the answer broke off; try again",
  ETIMEDOUT: "the host does not answer; try again later",
  EHOSTUNREACH: "the host cannot be reached; check the connection",
  ENETUNREACH: "the network cannot be reached; check the connection",
  EPROTO: "it does not speak HTTPS there; check the address",
  HPE_INVALID_CONSTANT: "what answers there is no web server; check the address",
  CERT_HAS_EXPIRED: `its certificate has expired; if you trust it, ${BY_HAND}`,
  ERR_TLS_CERT_ALTNAME_INVALID: `its certificate is for another host; if you trust it, ${BY_HAND}`,
  DEPTH_ZERO_SELF_SIGNED_CERT: `its certificate is signed by nobody known; if you trust it, ${BY_HAND}`,
  SELF_SIGNED_CERT_IN_CHAIN: `its certificate is signed by nobody known; if you trust it, ${BY_HAND}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `its certificate is signed by nobody known; if you trust it, ${BY_HAND}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `its certificate is signed by nobody known; if you trust it, ${BY_HAND}`,
};

/**
 * What a fault of the network means for the user.
 *
 * @param timeout Seconds that were allowed.
 */
export function networkError(error: unknown, timeout: number): FetchError {
  if (error instanceof FetchError) return error;
  const { code = "", name, message, errors } = error as NodeJS.ErrnoException & { errors?: unknown[] };
  if (name === "AbortError" || name === "TimeoutError") {
    return new FetchError(
      `there was no whole answer within ${timeout} s; try again, or allow more with --timeout`,
    );
  }
  // A host with several addresses, none of which answers.
  if (errors?.[0] !== undefined) return networkError(errors[0], timeout);
  if (code.startsWith("HPE_")) return new FetchError(REASONS.HPE_INVALID_CONSTANT ?? "");
  if (code.startsWith("Z_") || code.startsWith("ERR__ERROR")) {
    return new FetchError("its answer is compressed wrongly; save the page in a browser and add the file");
  }
  return new FetchError(REASONS[code] ?? `could not be fetched: ${message.split("\n")[0]}`);
}

/** What an answer without a page means for the user. */
export function statusError(status: number, text: string): FetchError {
  const shown = `HTTP ${status}${text === "" ? "" : ` ${text}`}`;
  if (status === 404 || status === 410) return new FetchError(`there is no such page (${shown})`, true);
  if ([401, 402, 403, 407, 429, 451].includes(status)) {
    return new FetchError(`the site does not give the page to programs (${shown}); ${BY_HAND}`);
  }
  if (status >= 500) return new FetchError(`the site is out of order (${shown}); try again later`);
  return new FetchError(`the site gives no page (${shown}); check the address`);
}
