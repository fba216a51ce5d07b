// What stands over the lists of a page without scripts, and on paper, in all languages.
import type { Language } from './languages.ts';

interface UnrolledWords {
  readonly statements: string;
  readonly noStatement: string;
  readonly rooms: string;
  readonly events: string;
  readonly points: string;
  readonly versions: string;
  readonly ties: string;
  readonly reports: string;
}

export const UNROLLED_WORDS: Readonly<Record<Language, UnrolledWords>> = {
  en: {
    statements: 'Every statement, by speaker',
    noStatement: 'No statement on this page.',
    rooms: 'Rooms',
    events: 'Events',
    points: 'Points of the first draft',
    versions: 'Versions and counts',
    ties: 'Who was where, and who is tied to whom',
    reports: 'Reports of what changed',
  },
  uk: {
    statements: 'Усі заяви за авторами',
    noStatement: 'На цій сторінці заяв немає.',
    rooms: 'Майданчики',
    events: 'Події',
    points: 'Пункти першого проєкту плану',
    versions: 'Версії та підрахунки',
    ties: 'Хто де був і хто з ким пов’язаний',
    reports: 'Повідомлення про те, що змінилося',
  },
  ru: {
    statements: 'Все заявления по авторам',
    noStatement: 'На этой странице заявлений нет.',
    rooms: 'Площадки',
    events: 'События',
    points: 'Пункты первого проекта плана',
    versions: 'Версии и подсчёты',
    ties: 'Кто где был и кто с кем связан',
    reports: 'Сообщения о том, что изменилось',
  },
};
