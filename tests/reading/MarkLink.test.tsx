// A name in the text as the page comes to life: the link that was built gives way to a button.
import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FocusProvider } from '../../src/reading/Focus.tsx';
import { MarkLink } from '../../src/reading/MarkLink.tsx';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const text = (
  <FocusProvider pinned={null} openActor={null} select={() => undefined}>
    <MarkLink story={story} mark="actor:rubio">
      Rubio
    </MarkLink>
    <MarkLink story={story} mark="actor:umerov">
      Umerov
    </MarkLink>
  </FocusProvider>
);

function comeToLife(focused: string | null) {
  const container = document.createElement('p');
  container.innerHTML = renderToString(text);
  document.body.append(container);
  if (focused) screen.getByRole('link', { name: focused }).focus();
  render(text, { container, hydrate: true });
  expect(screen.queryByRole('link')).toBeNull();
}

test('a name that has the focus keeps it', () => {
  comeToLife('Umerov');
  expect(screen.getByRole('button', { name: 'Umerov' })).toHaveFocus();
});

test('no name takes a focus that it did not have', () => {
  comeToLife(null);
  expect(document.body).toHaveFocus();
});
