import type { LocaleModule } from '@lit/localize';
import { isolated } from '../../isolated.ts';

/** The words of a plan on paper, in Arabic. */
export const handOut: LocaleModule['templates'] = {
  'paper.title': 'خطتك على الورق',
  'paper.intro': 'هذا ما ستتم طباعته. يرجى النظر إليه أولًا.',
  'paper.print': 'طباعة',
  'paper.back': 'العودة إلى خطتي',
  'paper.choices': 'قد يرى آخرون هذه الورقة. هل تُطبع هذه الأشياء أيضًا؟',
  'paper.with-place': 'المكان الذي أنا فيه، على الخريطة',
  'paper.with-danger': 'المساعدة عند الخطر',
  'paper.map': 'خريطة الأماكن في القائمة. الأرقام هي نفسها.',
  'paper.you': 'مكانك قريب من هنا',
  'paper.map-coming': 'الخريطة في الطريق.',
  'paper.map-missing': 'لا توجد خريطة الآن. كل العناوين في القائمة.',
  'paper.to-do': 'ما يجب فعله',
  'paper.or': isolated`أو: ${0}`,
  'paper.made': isolated`أُعدّت في ${0}. يرجى الاتصال قبل الذهاب، فالأمور تتغير.`,
  'staff.title': 'لعرضه على الموظفين',
  'staff.need': 'وصلتُ حديثًا. أحتاج إلى مساعدة في:',
  'staff.speak': isolated`أتحدث: ${0}`,
};
