import type { LocaleModule } from '@lit/localize';
import { isolated } from '../../isolated.ts';

/** The words of the board of opportunities. */
export const board: LocaleModule['templates'] = {
  'board.question': 'ماذا تريد أن تعمل؟',
  'board.example': 'مثلاً: مطبخ',
  'board.count': isolated`النتائج: ${0}`,
  'board.newest': 'الأحدث أولاً',
  'board.closing': 'ما يُغلق قريباً أولاً',
  'board.none-advice': 'جرّب كلمات أخرى، أو أزل عامل تصفية.',
  'board.empty': 'لا شيء مفتوح الآن.',
  'board.empty-last': isolated`آخر إعلان هنا كان في ${0}.`,
  'board.empty-never': 'لم يضع أحد شيئاً هنا بعد.',
  'board.elsewhere': 'عد قريباً. يمكنك أيضاً أن تسأل في مكتبة، أو تتصل بالرقم 211.',
  'board.clock': 'يبدو أن تاريخ هذا الجهاز خطأ.',
  'board.clock-advice': 'نحسب الأيام من تاريخ القائمة.',

  'tab.label': 'أي نوع',
  'tab.all': 'الكل',
  'tab.jobs': 'وظائف',
  'tab.volunteering': 'تطوع',
  'tab.mentoring': 'مرشدون',
  'tab.placements': 'جرّب مهنة',
  'tab.courses': 'دورات',

  'kind.job': 'وظيفة',
  'kind.volunteering': 'تطوع',
  'kind.mentoring': 'مرشد',
  'kind.job-shadowing': 'مشاهدة العمل',
  'kind.placement': 'تدريب في مكان عمل',
  'kind.bridging': 'دورة تأهيل مهني',
  'kind.training': 'دورة',

  'pay.hour': isolated`${0} في الساعة`,
  'pay.day': isolated`${0} في اليوم`,
  'pay.week': isolated`${0} في الأسبوع`,
  'pay.month': isolated`${0} في الشهر`,
  'pay.year': isolated`${0} في السنة`,
  'pay.or-more': isolated`${0} أو أكثر`,
  'pay.up-to': isolated`حتى ${0}`,

  'posting.hours': isolated`ساعات الأسبوع: ${0}`,
  'posting.hours-range': isolated`ساعات الأسبوع: من ${0} إلى ${1}`,
  'posting.at-home': 'يمكن عمله في البيت',
  'posting.gone': 'هذا الإعلان لم يعد هنا.',
  'posting.gone-advice': 'ربما أخذ أحد المكان. انظر إلى الإعلانات الأخرى.',
  'posting.gone-back': 'عرض الكل',
  'standing.posted': isolated`نُشر ${0}`,
  'standing.closes': isolated`يُغلق ${0}`,
  'match.line': isolated`يناسبك في ${0} من ${1} أمور أخبرتنا بها`,
};
