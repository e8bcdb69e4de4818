/** What a stubbed address answers: a body, a whole response, or a failure of the network. */
export type Answer = string | Response | Error | Promise<Response>;

const realFetch = window.fetch;

/**
 * Answers the page's requests by the end of their address; everything else is not found.
 *
 * @returns the addresses that were asked for, in order
 */
export function stubFetch(answers: Readonly<Record<string, Answer | (() => Answer)>>): string[] {
  const asked: string[] = [];
  window.fetch = async (input) => {
    const url = String(input);
    asked.push(url);
    const known = Object.keys(answers).find((end) => url.endsWith(end));
    const answer = known === undefined ? undefined : answers[known];
    return respond(typeof answer === 'function' ? answer() : answer);
  };
  return asked;
}

/** Puts the browser's own fetch back. */
export function restoreFetch(): void {
  window.fetch = realFetch;
}

/** A response that comes when the test says so. */
export function lateResponse(): { response: Promise<Response>; answer: (body: string) => void } {
  const { promise, resolve } = Promise.withResolvers<Response>();
  return { response: promise, answer: (body) => resolve(new Response(body)) };
}

async function respond(answer: Answer | undefined): Promise<Response> {
  const given = await answer;
  if (given === undefined) return new Response('', { status: 404 });
  if (given instanceof Error) throw given;
  return given instanceof Response ? given : new Response(given);
}
