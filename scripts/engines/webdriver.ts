/** A session with a browser over plain WebDriver: https://www.w3.org/TR/webdriver2/ */
export type WebDriver = {
  /** @throws Error with the driver's own words */
  command(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  end(): Promise<void>;
};

/** The name under which WebDriver hands out an element. */
export const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

/** @param driver address of the driver, without a slash at its end */
export async function openSession(driver: string, capabilities: Record<string, unknown>): Promise<WebDriver> {
  const created = await send('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
  const { sessionId } = created as { sessionId: string };
  const session = `${driver}/session/${sessionId}`;
  return {
    command: (method, path, body) => send(method, `${session}${path}`, body),
    end: async () => {
      await send('DELETE', session);
    },
  };
}

async function send(method: string, url: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(url, { method, body: method === 'POST' ? JSON.stringify(body ?? {}) : null });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${error}. ${message}`);
}
