import type { LocaleModule } from '@lit/localize';

/** The words of the steps to one's own work. */
export const boardLadder: LocaleModule['templates'] = {
  'ladder.person': 'رؤية الطريق إلى مهنتك',
  'ladder.title': 'من هنا إلى مهنتك',
  'rung.volunteering': 'المساعدة، ورؤية كيف يكون العمل هنا',
  'rung.work': 'عمل لا يحتاج إلى رخصة',
  'rung.mentoring': 'حديث مع شخص يعمل في هذه المهنة',
  'rung.training': 'تعلم ما ينقص',
  'rung.own': 'مهنتك',
  'rung.none': 'لا شيء مفتوح هنا اليوم.',
  'licence.needed': 'القانون يطلب هذه الرخصة قبل القيام بهذا العمل.',
  'licence.partly': 'القانون يطلب رخصة لجزء كبير من هذا العمل، وليس لكله.',
  'licence.regulator': 'الجهة التي تمنحها:',
  'licence.steps': 'الخطوات إلى الرخصة',
  'licence.help': 'البحث عمن يساعد في هذا',
};
