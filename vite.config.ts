// How the site is built, and how its unit tests run.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { storyPlugin } from './src/build/storyPlugin.ts';

const STORY_FILE = process.env.STORY_FILE ?? 'data/story.json';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), storyPlugin(STORY_FILE)],
  build: { target: 'es2023', assetsInlineLimit: 0 },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
  },
});
