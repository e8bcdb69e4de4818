import { type HelpLine, textHash } from '@newcomer-portal/inventory';

type Names = Record<'en' | 'fr' | 'ar', string>;

/** Ontario's numbers for the worst moment. A city confirms each of them before it publishes. */
export const helpLines: readonly HelpLine[] = [
  line('emergency', 'emergency', '911', {
    en: 'Emergency: police, fire, ambulance',
    fr: 'Urgence : police, pompiers, ambulance',
    ar: 'الطوارئ: الشرطة والإطفاء والإسعاف',
  }),
  line('suicide-crisis', 'crisis', '988', {
    en: 'Suicide crisis helpline',
    fr: "Ligne d'aide en cas de crise de suicide",
    ar: 'خط المساعدة في أزمات الانتحار',
  }),
  line(
    'assaulted-womens-helpline',
    'violence',
    '1-866-863-0511',
    {
      en: "Assaulted Women's Helpline",
      fr: "Assaulted Women's Helpline (en anglais)",
      ar: 'خط مساعدة النساء المعنَّفات (بالإنجليزية)',
    },
    ['en'],
  ),
  line(
    'femaide',
    'violence',
    '1-877-336-2433',
    {
      en: "Fem'aide: help for women, in French",
      fr: "Fem'aide : aide aux femmes, en français",
      ar: 'Fem’aide: مساعدة للنساء بالفرنسية',
    },
    ['fr'],
  ),
  line('kids-help-phone', 'children', '1-800-668-6868', {
    en: 'Kids Help Phone',
    fr: 'Jeunesse, J’écoute',
    ar: 'هاتف مساعدة الأطفال والشباب',
  }),
  line('health-advice', 'health', '811', {
    en: 'Health advice',
    fr: 'Conseils de santé',
    ar: 'نصائح صحية',
  }),
  line('social-services', 'social_services', '211', {
    en: 'Social and community services',
    fr: 'Services sociaux et communautaires',
    ar: 'الخدمات الاجتماعية والمجتمعية',
  }),
  line('employment-standards', 'work', '1-800-531-5551', {
    en: 'Unpaid or unfair work: Employment Standards',
    fr: "Travail impayé ou injuste : normes d'emploi",
    ar: 'عمل بلا أجر أو غير عادل: معايير العمل',
  }),
  line('anti-fraud', 'fraud', '1-888-495-8501', {
    en: 'Fraud: Canadian Anti-Fraud Centre',
    fr: 'Fraude : Centre antifraude du Canada',
    ar: 'الاحتيال: المركز الكندي لمكافحة الاحتيال',
  }),
];

function line(
  id: string,
  kind: HelpLine['kind'],
  number: string,
  { en, fr, ar }: Names,
  languages?: string[],
): HelpLine {
  const name = (text: string) => ({ name: { text, method: 'machine' as const, source_hash: textHash(en) } });
  return {
    id,
    kind,
    number,
    name: en,
    ...(languages && { languages }),
    translations: { fr: name(fr), ar: name(ar) },
  };
}
