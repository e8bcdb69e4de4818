/** Whether a browser can read a text as an address. Which schemes are taken is for the schema to say. */
export function isParsableUrl(text: string): boolean {
  return URL.canParse(text);
}
