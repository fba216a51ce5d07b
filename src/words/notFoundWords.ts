// What the page for addresses where there is nothing says, in all languages.
import type { Language } from './languages.ts';

interface NotFoundWords {
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  home(title: string): string;
}

export const NOT_FOUND_WORDS: Readonly<Record<Language, NotFoundWords>> = {
  en: {
    title: 'Not found',
    heading: 'Nothing is here',
    text: 'This address leads to no page of this site. It may be mistyped, or out of date.',
    home: (title) => `To the start of ${title}`,
  },
  uk: {
    title: 'Не знайдено',
    heading: 'Тут нічого немає',
    text: 'Ця адреса не веде на жодну сторінку цього сайту. Можливо, у ній помилка або вона застаріла.',
    home: (title) => `На початок: ${title}`,
  },
  ru: {
    title: 'Не найдено',
    heading: 'Здесь ничего нет',
    text: 'Этот адрес не ведёт ни на одну страницу этого сайта. Возможно, в нём ошибка или он устарел.',
    home: (title) => `В начало: ${title}`,
  },
};
