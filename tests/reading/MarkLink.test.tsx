// A name in the text as the page comes to life: the link that was built gives way to a button.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FocusProvider, useFocus } from '../../src/reading/Focus.tsx';
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

function Passing() {
  return <output>{useFocus().passing ?? 'nothing'}</output>;
}

test.each(['pointer', 'focus'])(
  'the light of a name under the %s goes when the name goes',
  async (how) => {
    const page = (hasName: boolean) => (
      <FocusProvider pinned={null} openActor={null} select={() => undefined}>
        {hasName && (
          <MarkLink story={story} mark="actor:rubio">
            Rubio
          </MarkLink>
        )}
        <Passing />
      </FocusProvider>
    );
    const { rerender } = render(page(true));
    const name = screen.getByRole('button', { name: 'Rubio' });
    if (how === 'pointer') await userEvent.hover(name);
    else await userEvent.tab();
    expect(screen.getByRole('status')).toHaveTextContent('actor:rubio');
    rerender(page(false));
    expect(screen.getByRole('status')).toHaveTextContent('nothing');
  },
);
