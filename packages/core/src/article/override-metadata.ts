import type { ArticleDocument, Metadata, MetadataField } from "./article.ts";

/** A document's metadata with values from elsewhere put over its own; null takes a value away. */
export function overrideMetadata(
  document: Pick<ArticleDocument, "metadata" | "origins">,
  overrides: Partial<Metadata> = {},
): Pick<ArticleDocument, "metadata" | "origins"> {
  const metadata: Record<MetadataField, string | null> = { ...document.metadata };
  const origins = { ...document.origins };
  for (const field of Object.keys(metadata) as MetadataField[]) {
    const value = overrides[field];
    if (value === undefined) continue;
    metadata[field] = value;
    origins[field] = { from: "sidecar", span: null };
  }
  return { metadata, origins };
}
