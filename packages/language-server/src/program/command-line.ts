/** How an editor reaches the server. */
export type Transport =
  | { readonly kind: "stdio" | "node-ipc" }
  | { readonly kind: "socket"; readonly port: number }
  | { readonly kind: "pipe"; readonly name: string };

export type CommandLine =
  | { readonly kind: "serve"; readonly transport: Transport }
  | { readonly kind: "print"; readonly text: string }
  /** The message is one line, for a person. */
  | { readonly kind: "refuse"; readonly message: string };

export const HELP = `Usage: evenhand-language-server --stdio

Evenhand for editors that speak the Language Server Protocol. An editor starts it and talks to it.

How the editor reaches it, one of:
  --stdio                standard input and output
  --socket=PORT          a TCP port of this machine on which the editor listens
  --pipe=NAME            a Unix socket or named pipe on which the editor listens
  --node-ipc             the channel of the Node process that forks it

Options:
  --clientProcessId=PID  end when this process has ended
  --version              print the version
  --help                 print this
`;

/** Options that take a value, after `=` or as the next argument. */
const WITH_VALUE: readonly string[] = ["--socket", "--pipe", "--clientProcessId"];
const TRANSPORTS: readonly string[] = ["--stdio", "--node-ipc", "--socket", "--pipe"];
const HIGHEST_PORT = 65_535;

/** Reads what stands after the program's name. */
export function readCommandLine(args: readonly string[], version: string): CommandLine {
  const given = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    const equals = arg.indexOf("=");
    const name = equals < 0 ? arg : arg.slice(0, equals);
    if (name === "--help" || name === "-h") return { kind: "print", text: HELP };
    if (name === "--version" || name === "-v") return { kind: "print", text: `${version}\n` };
    if (WITH_VALUE.includes(name)) {
      const value = equals < 0 ? args[++i] : arg.slice(equals + 1);
      if (value === undefined || value === "") return refuse(`${name} needs a value: ${name}=…`);
      given.set(name, value);
    } else if (TRANSPORTS.includes(arg)) given.set(arg, "");
    else return refuse(`there is no option ${JSON.stringify(arg)}; --help lists them`);
  }
  return serve(given);
}

function serve(given: ReadonlyMap<string, string>): CommandLine {
  const client = given.get("--clientProcessId");
  if (client !== undefined && !/^[1-9]\d*$/.test(client))
    return refuse(`--clientProcessId=${client}: it is the number of a process`);
  const [name, ...others] = TRANSPORTS.filter((transport) => given.has(transport));
  if (name === undefined)
    return refuse("say how the editor reaches it, as with --stdio; --help tells the ways");
  if (others.length > 0) return refuse(`${name} and ${others.join(", ")}: only one of them at a time`);
  const value = given.get(name) ?? "";
  if (name === "--pipe") return { kind: "serve", transport: { kind: "pipe", name: value } };
  if (name !== "--socket")
    return { kind: "serve", transport: { kind: name === "--stdio" ? "stdio" : "node-ipc" } };
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > HIGHEST_PORT)
    return refuse(`--socket=${value}: a port is a number from 1 to ${HIGHEST_PORT}`);
  return { kind: "serve", transport: { kind: "socket", port } };
}

function refuse(message: string): CommandLine {
  return { kind: "refuse", message: `evenhand-language-server: ${message}` };
}
