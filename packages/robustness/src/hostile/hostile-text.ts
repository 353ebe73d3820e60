/** A text of one shape that nobody writes, in any length. */
export interface HostileText {
  readonly name: string;
  readonly text: (size: number) => string;
}

export const unit = (name: string, piece: string): HostileText => ({
  name,
  text: (size) => piece.repeat(size),
});
export const counted = (name: string, piece: (i: number) => string): HostileText => ({
  name,
  text: (size) => Array.from({ length: size }, (_, i) => piece(i)).join(""),
});
export const nested = (name: string, open: string, inner: string, close: string): HostileText => ({
  name,
  text: (size) => `${open.repeat(size)}${inner}${close.repeat(size)}`,
});
