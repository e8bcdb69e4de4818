/** People write `bakery.ca`, and mean `https://bakery.ca`. Anything else is left as it is, to be checked. */
export function webLinkOf(typed: string): string {
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/u.test(typed) ? `https://${typed}` : typed;
}
