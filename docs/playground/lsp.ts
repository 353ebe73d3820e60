/** As much of the Language Server Protocol as the playground speaks. */
import type { Range } from "@evenhand/core";

export type { Position, Range } from "@evenhand/core";

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export interface LspDiagnostic {
  readonly range: Range;
  /** 1 error, 2 warning, 3 information. */
  readonly severity?: number;
  readonly code?: string | number;
  readonly codeDescription?: { readonly href: string };
  readonly message: string;
  readonly relatedInformation?: readonly { readonly location: Location; readonly message: string }[];
}

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

export interface CodeAction {
  readonly title: string;
  readonly diagnostics?: readonly LspDiagnostic[];
  readonly edit?: {
    readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
    readonly documentChanges?: readonly {
      readonly textDocument?: { readonly uri: string };
      readonly edits?: readonly TextEdit[];
    }[];
  };
}

export interface LspHover {
  readonly contents: { readonly value: string };
  readonly range?: Range;
}

/** The edits of an action in one document. */
export function editsOf({ edit }: CodeAction, uri: string): readonly TextEdit[] {
  const changed = edit?.documentChanges?.find(({ textDocument }) => textDocument?.uri === uri)?.edits;
  return changed ?? edit?.changes?.[uri] ?? [];
}
