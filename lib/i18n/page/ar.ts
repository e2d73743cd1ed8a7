import type { Translation } from '../translate';
import type { PageMessages } from './en';

/** Arabic: the badge and its card. */
export const ar: Translation<PageMessages> = {
  photoBadge: {
    zero: 'تظهر الصورة في قوائم ملفات {names}',
    one: 'تظهر الصورة في قائمة ملفات {names}',
    two: 'تظهر الصورة في قائمتي ملفات {names}',
    few: 'تظهر الصورة في قوائم ملفات {names}',
    many: 'تظهر الصورة في قوائم ملفات {names}',
    other: 'تظهر الصورة في قوائم ملفات {names}',
  },
  memberBadge: {
    zero: 'يظهر العضو في قوائم ملفات {names}',
    one: 'يظهر العضو في قائمة ملفات {names}',
    two: 'يظهر العضو في قائمتي ملفات {names}',
    few: 'يظهر العضو في قوائم ملفات {names}',
    many: 'يظهر العضو في قوائم ملفات {names}',
    other: 'يظهر العضو في قوائم ملفات {names}',
  },
  aside: 'نحّيتَه جانبًا',
  cardTitle: {
    zero: 'لا يظهر في قوائم ملفات',
    one: 'يظهر في قائمة ملفات {names}',
    two: 'يظهر في قائمتي ملفات',
    few: 'يظهر في {count} قوائم ملفات',
    many: 'يظهر في {count} قائمة ملفات',
    other: 'يظهر في {count} قائمة ملفات',
  },
  madeFor: 'الغرض: {purpose}',
  photosOfMember: {
    zero: 'لا صور مدرجة لهذا العضو',
    one: 'صورة واحدة على الأقل مدرجة لهذا العضو',
    two: 'صورتان على الأقل مدرجتان لهذا العضو',
    few: '{count} صور على الأقل مدرجة لهذا العضو',
    many: '{count} صورة على الأقل مدرجة لهذا العضو',
    other: '{count} صورة على الأقل مدرجة لهذا العضو',
  },
  details: 'التفاصيل',
  detailsOf: 'تفاصيل {name}',
  advice: 'ما يمكنك فعله',
  adviceText:
    'إن كانت هذه صورتك أو كنت فيها فيمكنك أن تطلب من الناشر إزالتها. ولا يمكن استرجاع النسخ التي سُلّمت من قبل.',
  letter: 'اكتب رسالة',
  report: 'احفظ تقريرًا',
  sample: 'بيانات تجريبية',
  sampleText: 'مدخلات من نسج الخيال للتجربة. لا تدل على شيء بشأن صور حقيقية.',
  close: 'إغلاق',
};
