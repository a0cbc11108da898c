// Prints a port of loopback that nobody listens on: a site must know its address before it is served there.
import { createServer } from 'node:net';

const server = createServer().listen(0, '127.0.0.1', () => {
  console.log(server.address().port);
  server.close();
});
