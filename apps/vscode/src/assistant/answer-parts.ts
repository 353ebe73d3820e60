/** Characters of all parts of an answer, where the model has told no budget. */
const MOST = 100_000;

/** How much a model takes. */
export interface Budget {
  /** Tokens. */
  readonly tokenBudget: number;
  countTokens(text: string): PromiseLike<number>;
}

/**
 * An answer as parts for a model: the text, and the same as JSON where there is room for both. A text that is too long
 * ends with a line that says so.
 */
export async function answerParts(
  { text, data }: { readonly text: string; readonly data: object },
  budget?: Budget,
): Promise<readonly string[]> {
  const fits = async (parts: readonly string[]): Promise<boolean> => {
    const whole = parts.join("\n");
    if (whole.length > MOST) return false;
    return budget === undefined || (await budget.countTokens(whole)) <= budget.tokenBudget;
  };
  const both = [text, JSON.stringify(data)];
  if (await fits(both)) return both;
  const rest = "(The rest is left out: ask about a part of the text, or with fewer sources.)";
  const lines = text.split("\n");
  for (let count = lines.length; count > 1; count = Math.floor(count * 0.7)) {
    const part = lines.slice(0, count).join("\n");
    const shown = count === lines.length ? part : `${part}\n${rest}`;
    if (await fits([shown])) return [shown];
  }
  return [rest];
}
