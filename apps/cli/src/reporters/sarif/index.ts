import { pathToFileURL } from "node:url";
import { version } from "../../../package.json";
import type { LintReport } from "../../lint-report.ts";
import type { ReporterContext } from "../index.ts";
import { jsonText } from "../json-text.ts";
import { artifactList } from "./artifacts.ts";
import { notificationsOf } from "./notifications.ts";
import { resultsOf } from "./results.ts";
import { ruleDescriptors } from "./rules.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * The report as a SARIF 2.1.0 log of one run. Every finding points into the sources by `relatedLocations`, which its
 * message links to.
 */
export function formatSarif(report: LintReport, context: ReporterContext): string {
  const artifacts = artifactList(context);
  const rules = ruleDescriptors();
  const results = report.files.flatMap((file) => {
    artifacts.locate(file.result.path, true);
    for (const { path } of file.sources) artifacts.locate(path);
    return resultsOf(file, rules, artifacts);
  });
  const notifications = notificationsOf(report, artifacts);
  const run = {
    tool: {
      driver: {
        name: "Evenhand",
        semanticVersion: version,
        informationUri: "https://evenhand.github.io/evenhand/",
        rules,
      },
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [artifacts.baseId]: { uri: folderUri(artifacts.root) } },
    invocations: [
      {
        executionSuccessful: report.errors.length === 0,
        workingDirectory: { uri: folderUri(context.cwd) },
        toolExecutionNotifications: notifications,
      },
    ],
    artifacts: artifacts.all(),
    results,
  };
  return `${jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, 2)}\n`;
}

function folderUri(path: string): string {
  return pathToFileURL(path).href.replace(/\/?$/, "/");
}
