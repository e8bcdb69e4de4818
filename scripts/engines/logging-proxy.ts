import { createServer, request as forward } from 'node:http';

export type LoggingProxy = {
  port: number;
  /** Every address that was asked for, in order; `CONNECT host:port` for an encrypted one. */
  asked: readonly string[];
  /** All that a server, or anybody on the way, could read of the requests: their first lines, headers and bodies. */
  heard(): string;
  close(): Promise<void>;
};

/** A proxy that writes down every request, and lets only those to one origin pass: the others get 403. */
export async function startLoggingProxy(origin: string): Promise<LoggingProxy> {
  const asked: string[] = [];
  const heard: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    heard.push(`${request.method} ${url} ${request.rawHeaders.join(' ')}`);
    request.on('data', (piece: Buffer) => heard.push(piece.toString()));
    if (!url.startsWith(`${origin}/`)) {
      response.writeHead(403).end();
      return;
    }
    const passed = forward(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy listens on no port');
  return {
    port: address.port,
    asked,
    heard: () => heard.join('\n'),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
