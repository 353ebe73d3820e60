import type { ArticleDocument, Metadata, MetadataField, MetadataOrigin } from "../article.ts";

/** Collects metadata values; the first value offered for a field stays. */
export interface MetadataCollector {
  /** Records a value. Blank values are passed over. */
  offer(field: MetadataField, value: string | null | undefined, origin: MetadataOrigin): void;
  value(field: MetadataField): string | null;
  build(): Pick<ArticleDocument, "metadata" | "origins">;
}

export function metadataCollector(): MetadataCollector {
  const values = new Map<MetadataField, string>();
  const origins: Partial<Record<MetadataField, MetadataOrigin>> = {};
  const value = (field: MetadataField): string | null => values.get(field) ?? null;
  return {
    offer(field, offered, origin) {
      const clean = offered?.replace(/\s+/gu, " ").trim() ?? "";
      if (clean === "" || values.has(field)) return;
      values.set(field, clean);
      origins[field] = origin;
    },
    value,
    build() {
      const metadata: Metadata = {
        headline: value("headline"),
        alternativeHeadline: value("alternativeHeadline"),
        author: value("author"),
        publisher: value("publisher"),
        datePublished: value("datePublished"),
        dateModified: value("dateModified"),
        inLanguage: value("inLanguage"),
        url: value("url"),
      };
      return { metadata, origins };
    },
  };
}
