/** `npm start`: installs what is missing, builds, and serves dist/ to this computer only. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { ensureDependencies, root } from './setup.mjs';

const host = '127.0.0.1';
const port = Number(process.env['PORT'] ?? 4173);

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start() {
  await refuseTakenPort();
  ensureDependencies();
  console.log('正在构建…');
  build();
  await serve();
}

async function refuseTakenPort() {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error('PORT 应为 1 至 65535 的整数。\nPORT must be a whole number from 1 to 65535.');
  }
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => {
      reject(
        new Error(
          `端口 ${port} 不可用（可能已被占用）。请关闭占用它的程序，或换一个端口：PORT=8080 npm start\n` +
            `Port ${port} cannot be used, most likely because another program holds it. Stop that program, or choose another port: PORT=8080 npm start`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/** Quiet unless it fails. */
function build() {
  const { status, stdout, stderr } = spawnSync('npm run build', {
    cwd: root,
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}\n构建失败。\nThe build failed.`);
}

async function serve() {
  const { preview } = await import('vite');
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { host, port, strictPort: true, open: false },
  });
  console.log(`已启动：http://${host}:${port}/ 请在浏览器中打开（按 Ctrl+C 停止）`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      process.exitCode = 0; // Vite's own SIGTERM listener would leave 143.
      void server.close().finally(() => process.exit());
    });
  }
}
