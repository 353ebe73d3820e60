import { parseArguments, UsageError, usage } from "./arguments.ts";
import { type Result, runQuality } from "./run.ts";
import { formatTable } from "./table.ts";
import { tasks } from "./tasks/index.ts";
import { pipedClaims } from "./tasks/piped-claims.ts";

async function main(): Promise<number> {
  try {
    const args = parseArguments(process.argv.slice(2));
    if (args.help) {
      process.stderr.write(usage);
      return 0;
    }
    const results: Result[] = [];
    await runQuality(args, args.pipe ? [pipedClaims] : tasks, {
      result: (result) => {
        results.push(result);
        process.stdout.write(`${JSON.stringify(result)}\n`);
      },
      log: (line) => process.stderr.write(`${line}\n`),
    });
    if (args.table || process.stderr.isTTY) process.stderr.write(`\n${formatTable(results)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`bench:quality: ${error.message}\n\n${usage}`);
    return 2;
  }
}

process.exitCode = await main();
