import { type Translatable, textHash } from '@newcomer-portal/inventory';
import type { QuestionFault } from '../question-fault.ts';

/** A document with questions and, perhaps, more that people read. */
interface Worded {
  language: string;
  questions: readonly (WordedRecord & { options?: readonly WordedRecord[] | undefined })[];
  steps?: readonly WordedRecord[];
  papers?: readonly WordedRecord[];
}

type WordedRecord = Translatable & { id: string };

/** Texts that are not in a language, or whose translation is older than they are. */
export function translationFaults(document: Worded, languages: readonly string[]): QuestionFault[] {
  const { questions, steps = [], papers = [] } = document;
  const options = questions.flatMap(({ id, options: own = [] }) =>
    own.map((option) => ({ record: `${id}/${option.id}`, text: option })),
  );
  const others = [...questions, ...steps, ...papers].map((text) => ({ record: text.id, text }));
  return [...others, ...options].flatMap(({ record, text }) =>
    (['name', 'description', 'why'] as const).flatMap((field) => {
      const source: unknown = Reflect.get(text, field);
      if (typeof source !== 'string') return [];
      return languages
        .filter((language) => language !== (text.text_language ?? document.language))
        .flatMap((language) => faultOf(record, text, field, source, language));
    }),
  );
}

function faultOf(
  record: string,
  { translations }: Translatable,
  field: string,
  source: string,
  language: string,
): QuestionFault[] {
  const found = translations?.[language]?.[field];
  const due = textHash(source);
  if (!found) return [{ code: 'missing_translation', record, values: { field, language, due } }];
  if (found.source_hash === undefined || found.source_hash === due) return [];
  return [{ code: 'stale_translation', record, values: { field, language, due } }];
}
