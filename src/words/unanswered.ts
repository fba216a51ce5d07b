// What a page says whose code cannot be had: it stands in the HTML, in all languages.
import type { Language } from './languages.ts';

export const UNANSWERED: Readonly<Record<Language, { text: string; again: string }>> = {
  en: {
    text: 'The code of this page could not be fetched or run. The whole story is here, with still pictures.',
    again: 'Load it again',
  },
  uk: {
    text: 'Код цієї сторінки не вдалося завантажити або виконати. Увесь матеріал тут, з нерухомими зображеннями.',
    again: 'Завантажити ще раз',
  },
  ru: {
    text: 'Код этой страницы не удалось загрузить или выполнить. Весь материал здесь, с неподвижными изображениями.',
    again: 'Загрузить ещё раз',
  },
};
