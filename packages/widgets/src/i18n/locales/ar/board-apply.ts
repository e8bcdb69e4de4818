import type { LocaleModule } from '@lit/localize';
import { isolated } from '../../isolated.ts';

/** The words of applying for a posting. */
export const boardApply: LocaleModule['templates'] = {
  'apply.title': 'طريقة التقديم',
  'apply.last-day': isolated`آخر يوم هو ${0}`,
  'apply.first': 'هذه الطريقة أولاً',
  'apply.form': 'فتح النموذج',
  'apply.ask-for': 'السؤال عن',
  'apply.page': 'رؤية الإعلان في موقعهم',
  'apply.not-told': 'لا يقولون كيف. يمكنك أن تسأل في مكتبة أو لدى جهة تخدم القادمين الجدد.',
  'letter-mail.hello': 'مرحباً،',
  'letter-mail.saw': isolated`رأيت إعلانكم: ${0}. أود القيام بهذا.`,
  'letter-mail.question': 'هل ما زال مفتوحاً؟ ما الخطوة التالية؟',
  'letter-mail.thanks': 'شكراً،',
  'letter-mail.name': '(الاسم)',
  'letter-mail.write': 'مساعدة في كتابة الرسالة',
  'letter-mail.language': 'لغة الرسالة',
  'letter-mail.label': isolated`رسالتك: ${0}`,
  'letter-mail.meaning': 'ماذا تقول',
  'letter-mail.send': 'فتح في بريدي الإلكتروني',
  'letter-mail.promise': 'نحن لا نرسل شيئاً. يمكن تغيير الرسالة، وإرسالها بيدك وحدك.',
};
