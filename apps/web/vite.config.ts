import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = process.env['MINGJING_API'] ?? 'http://127.0.0.1:8080';

/** What the viewer of PDF fetches for texts whose fonts are not in the file: most Chinese ones of old. */
function charactersOfPdf(): Plugin {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    name: 'characters-of-pdf',
    generateBundle() {
      for (const folder of ['cmaps', 'standard_fonts'])
        for (const name of readdirSync(join(root, folder)))
          this.emitFile({
            type: 'asset',
            fileName: `pdfjs/${folder}/${name}`,
            source: readFileSync(join(root, folder, name)),
          });
    },
  };
}

export default defineConfig({
  plugins: [react(), charactersOfPdf()],
  resolve: {
    alias: { '@mingjing/domain': fileURLToPath(new URL('../../libs/domain/src/index.ts', import.meta.url)) },
  },
  // The server writes a fresh nonce into every page it hands out.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'chrome108',
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    // The domain is pure: what a page does not use of it need not come with what it uses.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id: string) => !id.includes('/libs/domain/src/') },
    },
  },
  server: { proxy: { '/api': { target: server, changeOrigin: false } } },
});
