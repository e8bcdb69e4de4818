import type { LocaleModule } from '@lit/localize';
import { isolated } from '../../isolated.ts';

/** The words around what a person told: clearing it, and a screen that many people use. */
export const yours: LocaleModule['templates'] = {
  'yours.clear': 'مسح كل شيء',
  'yours.close': 'عند إغلاق هذه الصفحة، تنسى ما قلته.',
  'yours.library': 'إذا لم يستخدم أحد هذه الشاشة لبعض الوقت، نمسحها.',
  'held.answers': 'إجاباتك وخطتك',
  'held.place': 'مكانك',
  'held.letter': 'رسالتك',
  'held.notes': 'ملاحظاتك',
  'held.follow-up': 'كيف تسير الأمور: الإجابات',
  'held.kept': 'ما هو محفوظ على هذا الجهاز',
  'clear.title': 'هل نمسح هذا؟',
  'clear.no-way-back': 'لا يمكن استرجاعه بعد ذلك. الملفات والأوراق التي عملتها تبقى معك.',
  'clear.yes': 'نعم، مسح',
  'clear.no': 'لا، رجوع',
  'cleared.gone': 'تم مسح هذا:',
  'cleared.idle': 'لم يكن أحد هنا لبعض الوقت. تم مسح هذا:',
  'cleared.left': 'لم نتمكن من مسح هذا:',
  'cleared.browser': 'يمكن حذفه في إعدادات المتصفح، تحت «بيانات الموقع».',
  'idle.title': 'هل ما زال أحد هنا؟',
  'idle.text': 'سنمسح الشاشة بعد قليل، حتى لا يرى الشخص التالي ما قلته.',
  'idle.left': isolated`الثواني الباقية: ${0}`,
  'idle.stay': 'نعم، متابعة',
  'idle.clear': 'لا، مسح الآن',
};
