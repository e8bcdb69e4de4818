import type { Board } from '../board.ts';
import { hourlyPay } from './hourly-pay.ts';

/** What the postings of a board pay by the hour, by occupation and currency. */
export interface PayMarket {
  /**
   * What is far above the others of an occupation: undefined where fewer than five others tell their pay.
   *
   * @param except id of the posting itself, which must not raise what it is held against
   */
  ceiling(noc: string, currency: string, except: string): { usual: number; ceiling: number } | undefined;
}

const FEWEST = 5;
/** Iglewicz and Hoaglin's cut for the modified z-score. */
const FAR = 3.5;
/** Makes the median deviation as wide as a standard deviation of normal data. */
const NORMAL = 1.4826;
/** Where everybody pays the same, so much more (in logarithms, 10 %) is still no outlier by itself. */
const LEAST_SPREAD = 0.1;
/** And nothing is "far above" that is not half as much again. */
const LEAST_RATIO = 1.5;

const markets = new WeakMap<Board, PayMarket>();

/** Reads a board's pay once. */
export function payMarket(board: Board): PayMarket {
  const known = markets.get(board);
  if (known) return known;
  const market = openMarket(board);
  markets.set(board, market);
  return market;
}

function openMarket(board: Board): PayMarket {
  const paying = board.postings.flatMap(({ opportunity }) => {
    const pay = hourlyPay(opportunity);
    const noc = opportunity.occupation?.noc;
    return pay && noc && pay.maximum > 0
      ? [{ id: opportunity.id, key: `${noc} ${pay.currency}`, log: Math.log(pay.maximum) }]
      : [];
  });
  const byOccupation = Map.groupBy(paying, ({ key }) => key);
  return {
    ceiling(noc, currency, except) {
      const others = byOccupation.get(`${noc} ${currency}`)?.filter(({ id }) => id !== except) ?? [];
      if (others.length < FEWEST) return undefined;
      const logs = others.map(({ log }) => log);
      const middle = median(logs);
      const spread = Math.max(LEAST_SPREAD, NORMAL * median(logs.map((log) => Math.abs(log - middle))));
      const usual = Math.exp(middle);
      return { usual, ceiling: Math.max(usual * LEAST_RATIO, Math.exp(middle + FAR * spread)) };
    },
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
