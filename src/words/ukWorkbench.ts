// What the workbench says, in Ukrainian.
import type { WorkbenchWords } from './enWorkbench.ts';
import { createCount } from './plural.ts';
import { UK_AS_OF } from './ukAsOf.ts';
import { UK_TAKE_AWAY } from './ukTakeAway.ts';

const count = createCount('uk');
const marks = (found: number) =>
  count(found, { one: 'позначка', few: 'позначки', many: 'позначок', other: 'позначки' });

export const UK_WORKBENCH: WorkbenchWords = {
  ...UK_TAKE_AWAY,
  chosenParts: (parts) => (parts === 0 ? 'Звузити за' : `Звузити за (обрано: ${parts})`),
  parts: {
    side: 'Сторона',
    actor: 'Особа чи орган',
    venue: 'Майданчик',
    topic: 'Тема',
    certainty: 'Достовірність',
    report: 'Повідомлення про зміни',
  },
  all: {
    side: 'Усі сторони',
    actor: 'Усі',
    venue: 'Усі майданчики',
    topic: 'Усі теми',
    certainty: 'Будь-яка',
    report: 'Усі повідомлення',
  },
  everything: (total, day) =>
    `Нічого не обрано: показано все, що було відомо ${day}, разом ${marks(total)}.`,
  found: (found, total) => `Підходить ${marks(found)} із ${total}.`,
  allFit: (total) => `Підходить усе: ${marks(total)}.`,
  nothing: 'Усьому обраному разом не відповідає нічого.',
  nothingAnyway: 'Справа не в одному параметрі: зніміть кілька.',
  letGo: (name) => `Зняти: ${name}`,
  wouldFind: (found) => `буде ${marks(found)}`,
  inFocus: 'Виділено:',
  putOut: 'Зняти виділення',
  showEverything: 'Показати все',
  results: 'Що знайдено',
  kinds: {
    statement: 'Заяви',
    event: 'Події',
    actor: 'Особи та органи',
    venue: 'Майданчики',
    tie: 'Зв’язки',
    point: 'Пункти першого проєкту',
    version: 'Версії та підрахунки',
    report: 'Повідомлення про зміни',
  },
  showAll: (rows) => `Показати всі ${rows}`,
  showFewer: 'Показати менше',
  dropped: (names) => `В адресі було те, чого в цьому матеріалі немає (${names}); це пропущено.`,
  asOf: UK_AS_OF,
};
