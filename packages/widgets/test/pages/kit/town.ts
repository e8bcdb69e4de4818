import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { WORKSPACE_ROOT } from '../../../../../scripts/workspace/root.ts';

export const TOWNS = ['example-town', 'toronto'] as const;
export type Town = (typeof TOWNS)[number];

/** Has the demo's page show another town. */
export async function moveTo(town: Town, page: Page): Promise<void> {
  await page.route('**/data/example-town/*', (route) =>
    route.continue({ url: route.request().url().replace('example-town', town) }),
  );
}

/**
 * Serves a town's inventory as it would be after its agencies have sent their keys to the city.
 *
 * @param keyOf the key of an organization; without one it publishes none, whatever it did before
 */
export async function publishKeys(
  page: Page,
  town: Town,
  keyOf: (organization: string) => string | undefined,
): Promise<void> {
  const text = readFileSync(`${WORKSPACE_ROOT}data/${town}/inventory.json`, 'utf8');
  // What is read as undefined is left out.
  const inventory = JSON.parse(text, (name, value) => (name === 'referral_key' ? undefined : value)) as {
    organizations: { name: string; referral_key?: string }[];
  };
  for (const organization of inventory.organizations) {
    const key = keyOf(organization.name);
    if (key) organization.referral_key = key;
  }
  const body = JSON.stringify(inventory);
  await page.route('**/example-town/inventory.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
}
