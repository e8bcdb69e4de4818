import type { LocaleModule } from '@lit/localize';
import { isolated } from '../../isolated.ts';

/** The words of the board's filters and of its map. */
export const boardFilters: LocaleModule['templates'] = {
  'board-filters.no-experience': 'لا يُطلب عمل سابق في كندا',
  'board-filters.no-licence': 'لا يُطلب ترخيص مهني',
  'board-filters.soon': 'يُغلق خلال 7 أيام أو أقل',
  'board-filters.days': 'الأيام',
  'board-filters.shifts': 'وقت اليوم',
  'board-filters.hours': 'كم ساعة',
  'board-filters.hours-to': isolated`حتى ${0} ساعات في الأسبوع`,
  'board-filters.hours-between': isolated`من ${0} إلى ${1} ساعة في الأسبوع`,
  'board-filters.hours-over': isolated`أكثر من ${0} ساعة في الأسبوع`,
  'board-filters.pay': 'الأجر',
  'board-filters.any-pay': 'أي أجر',
  'board-filters.level': 'كيف تتكلم؟',
  'board-filters.level-note': 'الدورة أو الاختبار يعطيك رقمك. نعرض ما يطلب هذا المستوى أو أقل.',
  'board-filters.level-any': 'لا أريد أن أقول',
  'board-filters.level-none': 'لا أتكلمها',
  'board-filters.level-on': isolated`${0}: ${1}`,
  'board-filters.walk': isolated`${0}، نحو ${1} دقيقة مشيًا`,
  'board-filters.occupations': 'مهنتي',
  'board-filters.supports': 'تحصل على',
  'board-filters.suits': 'مناسب لـ',
  'board-filters.done': isolated`عرض القائمة (${0})`,
  'board-filters.on': 'عوامل التصفية المستعملة',
  'board-filters.take-away': 'إزالة عامل التصفية:',

  'board-map.place': isolated`${0}. الإعلانات: ${1}`,
  'board-map.placeless': isolated`ليست على الخريطة: ${0}. تجدها في القائمة.`,
  'board-map.nameless': isolated`الإعلانات هنا: ${0}`,

  'level.few': isolated`بضع كلمات (${0})`,
  'level.little': isolated`قليلًا (${0})`,
  'level.enough': isolated`ما يكفي لأغلب الأيام (${0})`,
  'level.well': isolated`جيدًا (${0})`,
  'level.very-well': isolated`جيدًا جدًا (${0})`,
  'level.first': isolated`مثل لغتي الأولى (${0})`,

  'shift.morning': 'الصباح',
  'shift.afternoon': 'بعد الظهر',
  'shift.evening': 'المساء',
  'shift.night': 'الليل',
};
