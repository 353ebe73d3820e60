import { type Command, InvalidArgumentError, Option } from "commander";
import type { SourcesAddOptions } from "../commands/sources-add.ts";
import type { SourcesCheckOptions } from "../commands/sources-check.ts";
import type { SourcesListOptions } from "../commands/sources-list.ts";

export function addSourcesCommand(root: Command): void {
  const sources = root
    .command("sources")
    .summary("save articles as sources, list them, check for changes")
    .description("save articles as sources, list them, and check whether their pages have changed")
    .addHelpText("after", about);

  sources
    .command("add")
    .description("save the articles of pages or files as Markdown, with where they come from")
    .argument("<source...>", "web addresses, or .html, .txt and .md files")
    .option(
      "--into <folder>",
      "where to save them; by default where the configuration's sources stand, else sources",
    )
    .option("--as <id>", "the id to cite it by, and the name of its file; for one source")
    .addOption(timeoutOption())
    .addOption(formatOption())
    .addHelpText("after", aboutAdd)
    .action(async (inputs: string[], options: SourcesAddOptions) => {
      const { sourcesAdd } = await import("../commands/sources-add.ts");
      await sourcesAdd(inputs, options);
    });

  sources
    .command("list")
    .description("list the sources with their dates and lengths, and what they are used by")
    .argument("[summaries...]", "whose sources to list, as files, folders or globs; without any, all of them")
    .addOption(formatOption())
    .option("--no-color", "print without colours")
    .action(async (paths: string[], options: SourcesListOptions) => {
      const { sourcesList } = await import("../commands/sources-list.ts");
      await sourcesList(paths, options);
    });

  sources
    .command("check")
    .description("fetch the pages of saved sources again, and tell which are gone or changed")
    .argument("[paths...]", "articles, or summaries whose sources to check; without any, all of them")
    .addOption(timeoutOption())
    .addOption(formatOption())
    .option("--no-color", "print without colours")
    .addHelpText("after", aboutCheck)
    .action(async (paths: string[], options: SourcesCheckOptions) => {
      const { sourcesCheck } = await import("../commands/sources-check.ts");
      await sourcesCheck(paths, options);
    });
}

function formatOption(): Option {
  return new Option("-f, --format <format>", "output format").choices(["pretty", "json"]).default("pretty");
}

function timeoutOption(): Option {
  return new Option("--timeout <seconds>", "how long a page may take")
    .default(30)
    .argParser((value: string) => {
      const seconds = Number(value);
      if (!(seconds > 0 && seconds <= 3600))
        throw new InvalidArgumentError("It must be a number of seconds, up to 3600.");
      return seconds;
    });
}

const about = `
Examples:
  evenhand sources add https://example.org/news/pier
  evenhand sources add saved-page.html --as wire      to be cited as [^wire]
  evenhand sources list
  evenhand sources check
`;

const aboutAdd = `
What is saved: the headline and the article's own text, without menus and other
noise, below front matter with headline, publisher, date, url, the time of
retrieval and SHA-256 hashes of what was fetched and of the article's text in
it. No file is ever overwritten; a page that was saved into the folder before is
not saved again unless --as names a new file.

Pages may have up to 20 MB and redirect up to 10 times. Addresses of this
machine and of private networks are fetched only where you name them yourself.
SOURCE_DATE_EPOCH sets the time of retrieval, for builds that can be repeated.

Exit codes:
  0  all are saved, or stood there already
  2  bad usage, a page or file without an article, one that cannot be had, or
     one that cannot be saved
`;

const aboutCheck = `
States:
  unchanged    the page has the same article, whatever stands around it
  changed      its headline or text is another, or it has no article any more
  gone         the site says that there is no such page
  unreachable  it could not be fetched, so nothing is known
  there        it can be fetched; the article was not saved by evenhand sources
               add, so changes cannot be told
  no address   the article names no url

Exit codes:
  0  no page is gone or changed
  1  one is
  2  bad usage or configuration, or a file that cannot be read
`;
