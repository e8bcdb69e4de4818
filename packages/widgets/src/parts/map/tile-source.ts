/** Where tiles come from, and the words that their owner asks for. */
export interface TileSource {
  address: string;
  attribution: string;
}
