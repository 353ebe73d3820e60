import { Transform, type TransformCallback } from "node:stream";

const NEWLINE = 0x0a;
/** Bytes of a line's beginning and end in which its id is looked for. */
const EDGE = 4096;

/**
 * Passes lines on that are not too long. Of one that is, nothing is kept but its beginning and end, in which the
 * message's id stands.
 *
 * @param most Bytes of a line.
 * @param refuse Is told the id of a message that was too long; null where none was found.
 */
export function boundedLines(most: number, refuse: (id: string | number | null) => void): Transform {
  let parts: Buffer[] = [];
  let length = 0;
  let dropped: { readonly head: string; tail: Buffer } | null = null;

  function add(piece: Buffer): void {
    length += piece.length;
    if (dropped !== null) dropped.tail = Buffer.concat([dropped.tail, piece]).subarray(-EDGE);
    else if (length > most) {
      const whole = Buffer.concat([...parts, piece]);
      dropped = { head: whole.subarray(0, EDGE).toString(), tail: Buffer.from(whole.subarray(-EDGE)) };
      parts = [];
    } else parts.push(piece);
  }

  function end(stream: Transform): void {
    if (dropped === null) stream.push(Buffer.concat([...parts, Buffer.from("\n")]));
    else refuse(idIn(dropped.head, dropped.tail.toString()));
    parts = [];
    length = 0;
    dropped = null;
  }

  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
        add(chunk.subarray(from, at));
        end(this);
        from = at + 1;
      }
      if (from < chunk.length) add(chunk.subarray(from));
      done();
    },
  });
}

/** The id of a message whose middle is not there: clients write it first or last. */
function idIn(head: string, tail: string): string | number | null {
  const id = '"id"\\s*:\\s*("(?:[^"\\\\]|\\\\.){0,200}"|-?\\d{1,15})';
  const found =
    new RegExp(`^\\s*\\{(?:\\s*"jsonrpc"\\s*:\\s*"2\\.0"\\s*,)?\\s*${id}`).exec(head) ??
    new RegExp(`[,}\\]]\\s*${id}\\s*(?:,\\s*"jsonrpc"\\s*:\\s*"2\\.0"\\s*)?\\}\\s*$`).exec(tail);
  return found?.[1] === undefined ? null : (JSON.parse(found[1]) as string | number);
}
