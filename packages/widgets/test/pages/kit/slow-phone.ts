import type { Page } from 'playwright-core';

/**
 * "Slow 4G" as Chromium's own tools define it: 1.6 Mbit/s down and 750 kbit/s up, of which nine tenths are had, and
 * 150 ms latency, which is felt 3.75-fold. Bytes per second and milliseconds.
 */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (750e3 * 0.9) / 8,
};

/** Makes a page as slow as a cheap phone on a poor network: Slow 4G and a quarter of the processor's speed. */
export async function slowPhone(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
