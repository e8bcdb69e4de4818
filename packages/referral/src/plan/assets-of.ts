import type { Told } from '../conversation/told.ts';
import type { Questions } from '../questions/questions.ts';
import type { Asset } from './plan.ts';

/** What people bring along, in the order of the questions: skills, languages, time. */
export function assetsOf({ questions }: Questions, { chosen }: Told): readonly Asset[] {
  return questions.flatMap(({ id: question, options = [] }) =>
    options
      .filter(({ asset }) => asset)
      .flatMap(({ id: option }) =>
        [...(chosen.get(question) ?? [])]
          .filter(([, picked]) => picked.includes(option))
          .map(([who]): Asset => ({ question, option, ...(who !== 'household' && { person: who }) })),
      ),
  );
}
