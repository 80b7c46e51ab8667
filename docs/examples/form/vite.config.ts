import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The example server, where it runs: `npx pnpm@10 endpoint`. */
const proxy = { '/sms': 'http://127.0.0.1:8080' };

const config = defineConfig({
  plugins: [react()],
  server: { proxy },
  preview: { proxy },
  // It loads what reads a workbook when there is one.
  worker: { format: 'es' },
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'react-hook-form.html', 'tanstack-form.html'] },
  },
});

export { config as default };
