// Serves the built site at http://localhost:4173, or at the port that PORT names.
import { preview } from 'vite';

const DEFAULT_PORT = 4173;

const asked = process.env.PORT ?? String(DEFAULT_PORT);
const port = Number(asked);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a number from 1 to 65535; found ${asked}.`);
  process.exit(1);
}

try {
  const server = await preview({ preview: { port, strictPort: true, host: 'localhost' } });
  console.log(`Moving Parts is at http://localhost:${port}/ (stop with Ctrl+C)`);
  process.on('SIGTERM', () => server.close().then(() => process.exit(0)));
} catch (error) {
  const taken = /already in use/.test(error.message);
  console.error(
    taken
      ? `Port ${port} is taken: choose another, such as PORT=${port + 1} npm start.`
      : error.message,
  );
  process.exit(1);
}
