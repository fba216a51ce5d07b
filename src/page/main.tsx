// Mounts the page on the story it carries.
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '@fontsource-variable/schibsted-grotesk/index.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/page.css';
import '../styles/reading.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readEmbeddedStory } from '../story/embedded.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App embedded={readEmbeddedStory(document)} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
