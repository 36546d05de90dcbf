/** A language that the large build is tried with: how `languages.yaml` describes it, and its letters. */
export interface Invented {
  readonly code: string;
  readonly name: string;
  readonly swedish: string;
  readonly dir: 'ltr' | 'rtl';
  readonly script: keyof typeof LETTERS;
}

/** The letters that stand for a–z, so that texts weigh what texts in such a script weigh. */
const LETTERS = {
  Latn: 'eibcaduohgjlkmtrspqnfvwxzy',
  Arab: 'ابتثجحخدذرزسشصضطظعغفقكلمنه',
  Cyrl: 'абвгдежзиклмнопрстуфхцчшэю',
  Ethi: 'ሀለሐመሠረሰቀበተኀነአከወዐዘየደገጠጰጸፀፈፐ',
  Thai: 'กขคงจฉชซดตถทธนบปผฝพฟภมยรลว',
} as const;

/** Languages beside those of the repository, in five scripts. The texts are made up; the codes decide how Pagefind reads them. */
export const INVENTED: readonly Invented[] = [
  { code: 'am', name: 'አማርኛ', swedish: 'amhariska', dir: 'ltr', script: 'Ethi' },
  { code: 'ckb', name: 'سۆرانی', swedish: 'sorani', dir: 'rtl', script: 'Arab' },
  { code: 'kmr', name: 'Kurmancî', swedish: 'kurmanji', dir: 'ltr', script: 'Latn' },
  { code: 'tr', name: 'Türkçe', swedish: 'turkiska', dir: 'ltr', script: 'Latn' },
  { code: 'ru', name: 'русский', swedish: 'ryska', dir: 'ltr', script: 'Cyrl' },
  { code: 'pl', name: 'polski', swedish: 'polska', dir: 'ltr', script: 'Latn' },
  { code: 'es', name: 'español', swedish: 'spanska', dir: 'ltr', script: 'Latn' },
  { code: 'fr', name: 'français', swedish: 'franska', dir: 'ltr', script: 'Latn' },
  { code: 'de', name: 'Deutsch', swedish: 'tyska', dir: 'ltr', script: 'Latn' },
  { code: 'th', name: 'ไทย', swedish: 'thailändska', dir: 'ltr', script: 'Thai' },
  { code: 'bs', name: 'bosanski', swedish: 'bosniska', dir: 'ltr', script: 'Latn' },
  { code: 'sq', name: 'shqip', swedish: 'albanska', dir: 'ltr', script: 'Latn' },
  { code: 'ro', name: 'română', swedish: 'rumänska', dir: 'ltr', script: 'Latn' },
  { code: 'ur', name: 'اردو', swedish: 'urdu', dir: 'rtl', script: 'Arab' },
];

/**
 * Turns English words into words of a script, letter by letter: as many, as long and as different as before.
 * Slots, tags and abbreviations in capitals stay, and so does what is no letter.
 */
export function respelled({ code, dir, script }: Invented): (text: string) => string {
  const letters = [...LETTERS[script]];
  // Each language turns the alphabet on, so that no two share their words.
  const turn = [...code].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % letters.length;
  const one = (letter: string): string => {
    const [base = ''] = letter.normalize('NFD').toLowerCase();
    const found = letters[(base.charCodeAt(0) + turn) % letters.length] ?? letter;
    return letter === letter.toLowerCase() ? found : found.toUpperCase();
  };
  return (text) =>
    text
      // Its two parts would change places in a line from right to left.
      .replaceAll('114 14', dir === 'rtl' ? '112' : '114 14')
      .replace(/\{\{[^}]*\}\}|<[^>]*>|\b[A-Z]{2,}\b|\p{Script=Latin}/gu, (part) =>
        [...part].length === 1 ? one(part) : part,
      );
}
