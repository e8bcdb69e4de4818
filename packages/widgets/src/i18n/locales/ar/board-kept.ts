import type { LocaleModule } from '@lit/localize';
import { isolated } from '../../isolated.ts';

/** The words of the list of kept postings, and of keeping something on the device. */
export const boardKept: LocaleModule['templates'] = {
  'kept.keep': 'حفظ',
  'kept.count': isolated`المحفوظ: ${0}`,
  'kept.gone': isolated`بعض ما حُفظ لم يعد هنا. أزلناه من القائمة: ${0}`,
  'kept.clear': 'إزالة الكل',
  'kept.cleared': 'لا شيء محفوظ الآن.',
  'kept.undo': 'إعادتها إلى القائمة',
  'device.keep': 'حفظ هذا على هذا الجهاز',
  'device.remove': 'إزالة هذا من الجهاز',
  'device.kept': 'هذا محفوظ على هذا الجهاز الآن. من يستخدم الجهاز يمكنه أن يراه.',
  'device.warning': 'هل يستخدم هذا الجهاز أشخاص آخرون؟ إذن يمكنهم أن يروا هذا. من دون حفظ، تنساه الصفحة.',
  'device.refused': 'لم يسمح لنا هذا الجهاز بالحفظ. يبقى هذا هنا إلى أن تُغلق الصفحة.',
  'device.unreadable': 'يوجد على هذا الجهاز شيء من زيارة سابقة. لا نستطيع قراءته.',
  'device.stuck': 'لم يسمح لنا هذا الجهاز بالإزالة. الحل هو مسح بيانات هذا الموقع في المتصفح.',
};
