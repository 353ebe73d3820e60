import { lookup } from "node:dns";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { version } from "../../package.json";
import { FetchError, networkError, statusError } from "./fetch-error.ts";
import { isPrivateAddress } from "./private-address.ts";
import { readBody } from "./read-body.ts";

/** A page as fetched. */
export interface FetchedPage {
  /** Where it was in the end, without a fragment and without name and password. */
  readonly url: string;
  /** Decompressed. */
  readonly bytes: Uint8Array;
  /** In lower case, without parameters; null where the server says none. */
  readonly type: string | null;
  /** The encoding as the server says it. */
  readonly charset: string | null;
}

const MAXIMUM_REDIRECTS = 10;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a page over HTTP or HTTPS. The addresses of this machine and of the networks around it are fetched from
 * only on the host that the user named: no other page may lead there.
 *
 * @param timeout Seconds for all of it, redirects included.
 * @throws FetchError
 */
export async function fetchPage(address: string, timeout: number): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(timeout * 1000);
  const visited = new Set<string>();
  let url = readUrl(address);
  const named = url.hostname;
  try {
    for (;;) {
      url.hash = "";
      if (visited.has(url.href)) throw new FetchError("its redirects lead in a circle");
      if (visited.size > MAXIMUM_REDIRECTS) {
        throw new FetchError(
          `it redirects more than ${MAXIMUM_REDIRECTS} times; name the address it leads to`,
        );
      }
      visited.add(url.href);
      const answer = await request(url, url.hostname === named, signal);
      const { statusCode = 0, statusMessage = "" } = answer;
      if (REDIRECTS.has(statusCode)) {
        answer.destroy();
        url = redirected(url, answer.headers.location);
        continue;
      }
      if (statusCode < 200 || statusCode > 299) {
        answer.destroy();
        throw statusError(statusCode, statusMessage);
      }
      const bytes = await readBody(answer, signal);
      const [type = "", ...parameters] = (answer.headers["content-type"] ?? "").toLowerCase().split(";");
      const charset = /^\s*charset\s*=\s*"?([^"\s]+)/.exec(
        parameters.find((one) => /charset/.test(one)) ?? "",
      );
      url.username = "";
      url.password = "";
      return { url: url.href, bytes, type: type.trim() || null, charset: charset?.[1] ?? null };
    }
  } catch (error) {
    throw networkError(signal.aborted ? signal.reason : error, timeout);
  }
}

function readUrl(address: string): URL {
  if (!URL.canParse(address))
    throw new FetchError("is no whole web address; write it like https://example.org/news");
  return new URL(address);
}

function redirected(from: URL, location: string | undefined): URL {
  if (location === undefined || !URL.canParse(location, from.href)) {
    throw new FetchError("it redirects to no address at all");
  }
  const url = new URL(location, from.href);
  if (!/^https?:$/.test(url.protocol))
    throw new FetchError(`it redirects to ${url.protocol} and not to a web page`);
  return url;
}

/** The head of an answer; its body is still to be read. */
function request(url: URL, isNamed: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  if (!isNamed && isPrivateAddress(url.hostname)) throw privateRedirect(url.hostname);
  const headers = {
    "user-agent": `evenhand/${version}`,
    accept: "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
    "accept-encoding": "gzip, deflate, br",
    "accept-language": "en,*;q=0.5",
  };
  const options: https.RequestOptions = {
    headers,
    signal,
    ...(isNamed ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const sent =
      url.protocol === "https:" ? https.get(url, options, resolve) : http.get(url, options, resolve);
    sent.on("error", reject);
  });
}

/** Looks a name up, and refuses it where it leads to a private address. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, options, (error, found, family) => {
    const addresses = Array.isArray(found) ? found.map(({ address }) => address) : [found];
    if (error === null && addresses.some(isPrivateAddress))
      callback(privateRedirect(hostname), found, family);
    else callback(error, found, family);
  });
};

function privateRedirect(host: string): FetchError {
  return new FetchError(
    `it redirects to ${host}, which is in a private network, so that is not followed; name that address yourself if you mean it`,
  );
}
