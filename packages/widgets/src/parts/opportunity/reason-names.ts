import type { MatchReason } from '@newcomer-portal/inventory/opportunities';

/** A value of a reason that is a list; empty where it is none. */
export function reasonNames({ values }: MatchReason, key: string): readonly string[] {
  const value = values[key];
  return Array.isArray(value) ? value : [];
}
