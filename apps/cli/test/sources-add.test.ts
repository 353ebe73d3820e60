import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, wire } from "./program.ts";
import { type Answer, newsPage, PROSE, type Web, web } from "./web.ts";

const page = newsPage(PROSE);
const NAME = "coast-wire-bellport-council-votes-to-rebuild-the-pier.md";

async function parsed(path: string, cwd: string) {
  const { stdout } = await evenhand(["parse", path, "-f", "json"], cwd);
  const { headline, author, publisher, datePublished, text, quotations } = JSON.parse(stdout);
  const said = quotations.map(({ text, speaker }: { text: string; speaker: { name: string } | null }) => [
    text,
    speaker?.name,
  ]);
  return { headline, author, publisher, datePublished, text, said };
}

describe("evenhand sources add", () => {
  it("saves a page's article so that it reads as the page does, with where it comes from", async () => {
    await using site = await web({ "/pier": page });
    await using folder = await folderOf({ "page.html": page });
    const { stdout, stderr, code } = await evenhand(
      ["sources", "add", `${site.origin}/pier#top`],
      folder.path,
      {
        SOURCE_DATE_EPOCH: "1741161600",
      },
    );
    expect([stderr, code]).toEqual(["", 0]);
    expect(stdout).toBe(`saved sources/${NAME}
  Bellport council votes to rebuild the pier
  Coast Wire, 2025-03-04, 65 words
  cite it as [^coast-wire] with [^coast-wire]: sources/${NAME}
`);
    const saved = await readFile(join(folder.path, "sources", NAME), "utf8");
    const sha256 = createHash("sha256").update(page).digest("hex");
    expect(saved.split("\n").slice(0, 9)).toEqual([
      "---",
      'headline: "Bellport council votes to rebuild the pier"',
      'author: "Ada Tolliver"',
      'publisher: "Coast Wire"',
      "date: 2025-03-04T10:00:00+01:00",
      'inLanguage: "en"',
      `url: ${site.origin}/pier`,
      "retrieved: 2025-03-05T08:00:00Z",
      expect.stringContaining(sha256),
    ]);
    const read = await parsed(`sources/${NAME}`, folder.path);
    expect(read).toEqual(await parsed("page.html", folder.path));
    expect(read.said).toEqual([
      ["We have waited ten years for this pier,", "Ilse Brandt"],
      ["It is time.", "Ilse Brandt"],
    ]);
    // What is said to cite it is enough for a summary.
    const citing = `The council voted 12 to 7 to rebuild the old pier.[^coast-wire]\n\n${stdout.split(" with ")[1]}`;
    await writeFile(join(folder.path, "summary.md"), citing);
    const linted = await evenhand(["summary.md", "-f", "json"], folder.path);
    expect(JSON.parse(linted.stdout).files[0].claims[0].verdict).toBe("supported");
    expect(linted.code).toBe(0);
  });

  it("overwrites nothing, and does not save a page twice", async () => {
    const other = newsPage(PROSE.replace("12 to 7", "13 to 6"));
    await using site = await web({ "/pier": page, "/other": other });
    await using folder = await folderOf({ [`sources/${NAME}`]: "mine" });
    const add = (...args: string[]) => evenhand(["sources", "add", ...args], folder.path);
    expect((await add(`${site.origin}/pier`)).stdout).toContain(
      `saved sources/${NAME.replace(".md", "-2.md")}\n`,
    );
    expect((await add(`${site.origin}/other`)).stdout).toContain(
      `saved sources/${NAME.replace(".md", "-3.md")}\n`,
    );
    const again = await add(`${site.origin}/pier?utm_source=x`.replace("?utm_source=x", "#end"));
    expect(again.stdout).toMatch(/^sources\/.*-2\.md stands already; evenhand sources check tells/);
    expect(again.code).toBe(0);
    expect((await add(`${site.origin}/pier`, "--as", "wire")).stdout).toContain("saved sources/wire.md\n");
    const taken = await add(`${site.origin}/other`, "--as", "wire");
    expect(taken.stderr).toBe(
      "evenhand: sources/wire.md: stands already and is left as it is; give another id with --as\n",
    );
    expect(taken.code).toBe(2);
    expect((await readdir(join(folder.path, "sources"))).length).toBe(4);
    expect(await readFile(join(folder.path, "sources", NAME), "utf8")).toBe("mine");
  });

  it("saves where it is told, else where the configuration has its sources", async () => {
    await using site = await web({ "/pier": page });
    await using folder = await folderOf({
      "evenhand.config.json": '{ "sources": ["!x/*", "news/articles/**/*.md"] }',
      "news/.keep": "",
    });
    const address = `${site.origin}/pier`;
    const configured = await evenhand(["sources", "add", address], join(folder.path, "news"));
    expect(configured.stdout).toContain(`saved articles/${NAME}`);
    const told = await evenhand(
      ["sources", "add", address, "--into", "my süß 市", "--as", "wire.1"],
      folder.path,
    );
    expect(told.stdout).toContain("saved my süß 市/wire.1.md\n");
    expect(told.stdout).toContain("[^wire.1]");
  });

  it("reads files too: text with metadata beside it, Markdown and saved pages", async () => {
    await using folder = await folderOf({
      "wire.txt": wire,
      "wire.txt.meta.yaml":
        "url: https://coastwire.example/pier\npublisher: Coast Wire\ndatePublished: 2025-03-05\n",
      "page.html": page,
    });
    const { stdout, code } = await evenhand(
      ["sources", "add", "wire.txt", "page.html", "-f", "json"],
      folder.path,
      { SOURCE_DATE_EPOCH: "0" },
    );
    const { version, sources, errors } = JSON.parse(stdout);
    expect([version, errors, code]).toEqual([1, [], 0]);
    expect(sources[0]).toMatchObject({
      input: "wire.txt",
      isNew: true,
      headline: "Bellport council votes to rebuild the pier",
      publisher: "Coast Wire",
      datePublished: "2025-03-05",
      url: "https://coastwire.example/pier",
      retrieved: "1970-01-01T00:00:00Z",
      sha256: createHash("sha256").update(wire).digest("hex"),
    });
    expect(sources[1]).toMatchObject({ url: null, path: `sources/${NAME.replace(".md", "-2.md")}` });
    const again = await evenhand(["sources", "add", "page.html"], folder.path);
    expect(again.stdout).toContain("stands already");
  });

  it("warns of what should be looked at", async () => {
    await using site = await web({
      "/short":
        "<!doctype html><title>A</title><body><article><h1>The old pier is closed</h1><p>The council closed the pier on Monday, and will open it again when the works have ended.</p></article>",
    });
    await using folder = await folderOf({});
    const { stderr, code } = await evenhand(["sources", "add", `${site.origin}/short`], folder.path);
    const lines = stderr.trim().split("\n");
    expect(lines).toEqual([
      expect.stringMatching(/^evenhand: warning: sources\/the-old-pier-is-closed\.md: has only \d\d words; /),
      expect.stringMatching(
        /: no publisher and no date was found in it; add it to the front matter, as in "date: /,
      ),
    ]);
    expect(code).toBe(0);
  });

  it("reads what servers send in any of their ways", async () => {
    const old = page.replace(/“/g, "\x93").replace(/”/g, "\x94").replace("©", "(c)");
    const ways: readonly (readonly [path: string, headers: Record<string, string>, body: Uint8Array])[] = [
      ["/plain", { "content-type": "text/html" }, Buffer.from(page)],
      ["/windows", { "content-type": "text/html; charset=windows-1252" }, Buffer.from(old, "latin1")],
      ["/gzip", { "content-type": "text/html", "content-encoding": "gzip" }, gzipSync(page)],
      ["/brotli", { "content-encoding": "br" }, brotliCompressSync(page)],
      ["/no-type", {}, Buffer.from(page)],
      ["/xhtml", { "content-type": "Application/XHTML+XML" }, Buffer.from(page)],
    ];
    const pages = ways.map(([path, headers, body]): [string, Answer] => [
      path,
      (response) => response.writeHead(200, headers).end(body),
    ]);
    await using site = await web(Object.fromEntries(pages));
    await using folder = await folderOf({});
    const addresses = ways.map(([path]) => `${site.origin}${path}`);
    const { stdout, stderr } = await evenhand(["sources", "add", ...addresses, "-f", "json"], folder.path);
    expect(stderr).toBe("");
    const paths: string[] = JSON.parse(stdout).sources.map(({ path }: { path: string }) => path);
    const bodies = await Promise.all(
      paths.map(async (path) => (await readFile(join(folder.path, path), "utf8")).split("\n---\n")[1]),
    );
    expect(bodies[0]).toContain("\n“We have waited ten years for this pier,” said Mayor Ilse Brandt.");
    expect(bodies).toEqual(ways.map(() => bodies[0]));
  });

  it("follows redirects to where the page is, and keeps that address without name and password", async () => {
    await using site = await web({
      "/old": (response) => response.writeHead(301, { location: "newer?a=1#x" }).end(),
      "/newer?a=1": (response) => response.writeHead(307, { location: "/pier" }).end(),
      "/pier": (response, { headers }) =>
        response.setHeader("content-type", "text/html").end(headers.authorization ? page : "no"),
    });
    await using folder = await folderOf({});
    const address = `${site.origin.replace("//", "//me:secret@")}/old`;
    const { stdout } = await evenhand(["sources", "add", address, "-f", "json"], folder.path);
    expect(JSON.parse(stdout).sources[0].url).toBe(`${site.origin}/pier`);
    expect(await readFile(join(folder.path, "sources", NAME), "utf8")).not.toContain("secret");
  });
});

describe("what cannot be saved gets one line and 2, and leaves nothing behind", () => {
  let site: Web;
  let plain: { readonly key: string; readonly cert: string } | null = null;
  beforeAll(async () => {
    const html = { "content-type": "text/html" };
    site = await web({
      "/empty": "",
      "/links": `<!doctype html><body><nav>${'<a href="/">Home</a> <a href="/s">Sport</a> '.repeat(20)}</nav>`,
      "/cookies":
        "<!doctype html><body><h1>The Quay Post</h1><p>We and our partners use cookies to store data on your device.</p><p>You can accept all cookies or manage your preferences at any time on this site.</p></body>",
      "/script": "<!doctype html><body><div id=app></div><script>render()</script>",
      "/forbidden": (response) => response.writeHead(403).end(),
      "/down": (response) => response.writeHead(503).end(),
      "/loop": (response) => response.writeHead(302, { location: "/loop2" }).end(),
      "/loop2": (response) => response.writeHead(302, { location: "/loop" }).end(),
      "/nowhere": (response) => response.writeHead(302).end(),
      "/file": (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      "/inside": (response) =>
        response.writeHead(302, { location: `http://localhost:${site.port}/pier` }).end(),
      "/metadata": (response) =>
        response.writeHead(302, { location: "http://169.254.169.254/latest/" }).end(),
      "/mapped": (response) =>
        response.writeHead(302, { location: `http://[::ffff:127.0.0.2]:${site.port}/` }).end(),
      "/pier": page,
      "/silent": () => {},
      "/drip": (response) => {
        response.writeHead(200, html);
        const timer = setInterval(() => response.write("<p>word "), 50);
        response.on("close", () => clearInterval(timer));
      },
      "/large": (response) => {
        response.writeHead(200, { ...html, "content-length": 52_428_800 });
        response.end(Buffer.alloc(52_428_800, "a"));
      },
      "/endless": (response) => {
        response.writeHead(200, html);
        const write = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(1_000_000, "a")));
        };
        response.on("drain", write);
        write();
      },
      "/bomb": (response) => {
        response.writeHead(200, { ...html, "content-encoding": "gzip" });
        response.end(gzipSync(Buffer.alloc(100_000_000)));
      },
      "/broken-gzip": (response) =>
        response.writeHead(200, { ...html, "content-encoding": "gzip" }).end("not gzip"),
      "/odd-coding": (response) => response.writeHead(200, { ...html, "content-encoding": "rot13" }).end("x"),
      "/cut": (response) => {
        response.writeHead(200, { ...html, "content-length": 1000 });
        response.write("<p>half");
        setTimeout(() => response.destroy(), 50);
      },
      "/pdf": (response) => response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.7"),
      "/called-html": (response) => response.writeHead(200, html).end("%PDF-1.7\n"),
      "/picture": (response) => response.writeHead(200, { "content-type": "image/png" }).end("\x89PNG"),
      "/data": (response) => response.writeHead(200, { "content-type": "application/json" }).end("{}"),
    });
    for (let i = 0; i < 20; i++) {
      site.pages[`/hop${i}`] = (response) => response.writeHead(302, { location: `/hop${i + 1}` }).end();
    }
    plain = selfSigned();
  });
  afterAll(() => site[Symbol.asyncDispose]());

  const ANSWERS: readonly (readonly [path: string, line: RegExp])[] = [
    ["/none", /there is no such page \(HTTP 404 Not Found\)$/],
    [
      "/forbidden",
      /does not give the page to programs \(HTTP 403 Forbidden\); save the page in a browser and add the file$/,
    ],
    ["/down", /out of order \(HTTP 503 Service Unavailable\); try again later$/],
    ["/empty", /the file is empty|has no text/],
    ["/links", /no article was found in the page; paste its text into a \.txt file and add that$/],
    ["/cookies", /shows a cookie notice and no article/],
    ["/script", /no text outside its scripts/],
    ["/loop", /its redirects lead in a circle$/],
    ["/hop0", /redirects more than 10 times; name the address it leads to$/],
    ["/nowhere", /redirects to no address at all$/],
    ["/file", /redirects to file: and not to a web page$/],
    ["/inside", /redirects to localhost, which is in a private network, so that is not followed/],
    ["/metadata", /redirects to 169\.254\.169\.254, which is in a private network/],
    ["/mapped", /redirects to \[::ffff:7f00:2\], which is in a private network/],
    [
      "/large",
      /is too large \(52\.4 MB; pages up to 20 MB are read\); save the article's text alone and add that file$/,
    ],
    ["/endless", /is too large \(more than 20 MB; pages up to 20 MB are read\)/],
    ["/bomb", /is too large \(more than 20 MB/],
    ["/broken-gzip", /its answer is compressed wrongly/],
    ["/odd-coding", /compressed in an unknown way \(rot13\)$/],
    ["/cut", /the answer broke off; try again$/],
    ["/pdf", /is a PDF file, not a page; save its text as \.txt and add that file$/],
    ["/called-html", /is a PDF file, not text; save its text as \.txt, \.md or \.html and add that$/],
    ["/picture", /is an image, not a page/],
    ["/data", /is JSON data, not a page/],
  ];

  it("whatever the web answers", async () => {
    await using folder = await folderOf({});
    const inputs = ANSWERS.map(([path]) => `${site.origin}${path}`);
    const { stdout, stderr, code } = await evenhand(["sources", "add", ...inputs], folder.path);
    expect([stdout, code]).toEqual(["", 2]);
    expect(await readdir(folder.path)).toEqual([]);
    expect(stderr.split("\n")).toEqual([
      ...ANSWERS.map(([, line], i) =>
        expect.stringMatching(new RegExp(`^evenhand: ${inputs[i]}: .*${line.source}`)),
      ),
      "",
    ]);
  });

  it.each(["/silent", "/drip"])("%s, after the time allowed", async (path) => {
    await using folder = await folderOf({});
    const args = ["sources", "add", `${site.origin}${path}`, "--timeout", "0.5"];
    const { stdout, stderr, code } = await evenhand(args, folder.path);
    expect(stderr).toMatch(/no whole answer within 0\.5 s; try again, or allow more with --timeout\n$/);
    expect([stdout, code]).toEqual(["", 2]);
    expect(await readdir(folder.path)).toEqual([]);
  });

  it("a host with a certificate of its own making, unless it is trusted", async (context) => {
    if (plain === null) return context.skip("openssl is not here");
    await using secure = await web({ "/pier": page }, plain);
    await using folder = await folderOf({ "ca.pem": plain.cert });
    const args = ["sources", "add", `${secure.origin}/pier`];
    const refused = await evenhand(args, folder.path);
    expect(refused.stderr).toMatch(
      /^evenhand: https:\S+: its certificate is signed by nobody known; if you trust it, save/,
    );
    expect(refused.code).toBe(2);
    const trusted = await evenhand(args, folder.path, { NODE_EXTRA_CA_CERTS: join(folder.path, "ca.pem") });
    expect([trusted.stderr, trusted.code]).toEqual(["", 0]);
    const otherHost = [args[0], args[1], `https://localhost:${secure.port}/pier`] as string[];
    const wrong = await evenhand(otherHost, folder.path, {
      NODE_EXTRA_CA_CERTS: join(folder.path, "ca.pem"),
    });
    expect(wrong.stderr).toMatch(/its certificate is for another host/);
  });

  it("whatever is named", async () => {
    const files = { "empty.txt": "", "bad.txt": wire, "bad.txt.meta.yaml": "autor: x\n" };
    await using folder = await folderOf(files);
    const named: readonly (readonly [input: string, line: RegExp])[] = [
      ["ftp://example.org/a", /^evenhand: ftp:\/\/example\.org\/a: is no web address; only http/],
      ["http://", /^evenhand: http:\/\/: is no whole web address; write it like https:/],
      ["gone.html", /^evenhand: gone\.html: no such file$/],
      ["example.org/news/pier", /no such file; for a web page write https:\/\/example\.org\/news\/pier$/],
      ["http://127.0.0.1:1/", /nothing answers there; check the address and its port$/],
      ["empty.txt", /^evenhand: empty\.txt: the file is empty/],
      ["bad.txt", /^evenhand: bad\.txt\.meta\.yaml:1: unknown field "autor"; did you mean "author"\?$/],
    ];
    const inputs = named.map(([input]) => input);
    const { stdout, stderr, code } = await evenhand(["sources", "add", ...inputs], folder.path);
    expect(stderr.split("\n")).toEqual([...named.map(([, line]) => expect.stringMatching(line)), ""]);
    expect([stdout, code]).toEqual(["", 2]);
    expect((await readdir(folder.path)).sort()).toEqual(Object.keys(files).sort());
  });

  it.each([
    [["a.txt", "b.txt", "--as", "x"], /^evenhand: --as names one source; add the others without it$/],
    [["a.txt", "--as", "../x"], /^evenhand: --as \.\.\/x: an id has letters, digits, dots and hyphens alone/],
    [
      ["wire.txt", "--into", "wire.txt"],
      /^evenhand: wire\.txt\/.*\.md: a part of the path is a file, not a folder$/,
    ],
    [["wire.txt", "--timeout", "never"], /must be a number of seconds/i],
    [[], /^evenhand: missing required argument 'source'$/],
  ])("%j", async (args, line) => {
    await using folder = await folderOf({ "wire.txt": wire });
    const { stdout, stderr, code } = await evenhand(["sources", "add", ...args], folder.path);
    expect(stderr.split("\n")).toEqual([expect.stringMatching(line), ""]);
    expect([stdout, code]).toEqual(["", 2]);
    expect(await readdir(folder.path)).toEqual(["wire.txt"]);
  });

  it.skipIf(process.platform !== "linux")("a folder that may not be written", async () => {
    await using folder = await folderOf({ "wire.txt": wire });
    const { stderr, code } = await evenhand(["sources", "add", "wire.txt", "--into", "/sys"], folder.path);
    expect(stderr).toMatch(/^evenhand: .*sys\/.*\.md: may not be written(?:: the disk is read-only)?\n$/);
    expect(code).toBe(2);
  });

  it("saves the others", async () => {
    await using folder = await folderOf({ "summary.md": clean, "wire.txt": wire });
    const { stdout, stderr, code } = await evenhand(
      ["sources", "add", `${site.origin}/none`, "wire.txt", "-f", "json"],
      folder.path,
    );
    const { sources, errors } = JSON.parse(stdout);
    expect(sources).toHaveLength(1);
    expect(errors[0].path).toBe(`${site.origin}/none`);
    expect(stderr).toContain(`evenhand: ${errors[0].message}\n`);
    expect(code).toBe(2);
  });
});

/** A key with a certificate for 127.0.0.1 that it signs itself; null without openssl. */
function selfSigned(): { readonly key: string; readonly cert: string } | null {
  try {
    const request =
      "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1";
    const output = execFileSync("openssl", [...request.split(" "), "-keyout", "-", "-out", "-"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [key = "", cert = ""] = ["PRIVATE KEY", "CERTIFICATE"].map(
      (kind) => new RegExp(`-----BEGIN ${kind}-----[\\s\\S]*?-----END ${kind}-----\n`).exec(output)?.[0],
    );
    return { key, cert };
  } catch {
    return null;
  }
}
