/** What a text says as JSON, or `undefined`: `safeParse` of a schema says the rest. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
