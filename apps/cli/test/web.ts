import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A page to answer with, or what to do with the answer. */
export type Pages = Record<string, string | Answer>;

export interface Web extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** May be changed between requests; what has no page is 404. */
  readonly pages: Pages;
  /** The most requests that were open at one time. */
  readonly mostAtOnce: () => number;
}

/** A web server of this machine, on 127.0.0.1. */
export async function web(
  pages: Pages,
  secure?: { readonly key: string; readonly cert: string },
): Promise<Web> {
  let open = 0;
  let most = 0;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    most = Math.max(most, ++open);
    response.on("close", () => open--);
    const page = pages[request.url ?? ""];
    // Long enough for others to come in.
    setTimeout(() => {
      if (page === undefined) response.writeHead(404).end("nothing here");
      else if (typeof page === "function") page(response, request);
      else response.setHeader("content-type", "text/html; charset=utf-8").end(page);
    }, 30);
  };
  const server: Server = secure === undefined ? createServer(answer) : createSecureServer(secure, answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${secure === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    port,
    pages,
    mostAtOnce: () => most,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A news page with everything around the article that such pages have. */
export function newsPage(
  body: string,
  options: { readonly headline?: string; readonly furniture?: string } = {},
): string {
  const { headline = "Bellport council votes to rebuild the pier", furniture = "Sport" } = options;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} | Coast Wire</title>
<meta property="og:site_name" content="Coast Wire">
<meta property="article:published_time" content="2025-03-04T10:00:00+01:00"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">${furniture}</a></li></ul></nav>
<article><h1>${headline}</h1><p>By Ada Tolliver</p>${body}</article>
<aside><h2>Most read</h2><ul><li><a href="/1">${furniture} of the day</a></li></ul></aside>
<footer>© 2025 Coast Wire. Terms of use</footer></body></html>`;
}

export const PROSE = `<p>The council voted 12 to 7 on Tuesday to rebuild the old pier. The work will cost 14 million crowns and is to end in June 2026, the harbour office said.</p>
<p>“We have waited ten years for this pier,” said Mayor Ilse Brandt. “It is time.”</p>
<p>Shop owners on the quay said that they had not been asked, and that they would lose two summers.</p>`;
