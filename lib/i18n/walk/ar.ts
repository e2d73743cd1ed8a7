import type { Translation } from '../translate';
import type { WalkMessages } from './en';

/** Arabic: the bar of a walk. */
export const ar: Translation<WalkMessages> = {
  title: 'يفحص Overexposed هذه القائمة',
  count: '{seen} من {total} صورة',
  countOnly: 'الصور: {seen}',
  timeLeft: {
    zero: 'بقي أقل من دقيقة',
    one: 'بقيت دقيقة تقريبًا',
    two: 'بقيت دقيقتان تقريبًا',
    few: 'بقيت {count} دقائق تقريبًا',
    many: 'بقيت {count} دقيقة تقريبًا',
    other: 'بقيت {count} دقيقة تقريبًا',
  },
  walking: 'جارٍ الفحص',
  paused: 'متوقف مؤقتًا',
  away: 'في الانتظار: هذه الصفحة ليست من القائمة',
  'backing-off': 'يُبلغ Flickr عن خطأ أو يطلب التمهل. ستُعاد المحاولة قريبًا',
  failing: 'ما زال Flickr يُبلغ عن أخطاء. حاول لاحقًا',
  found: {
    zero: 'انتهى. لا تظهر أي صورة في قوائم الملفات',
    one: 'انتهى. تظهر صورة واحدة في قوائم الملفات',
    two: 'انتهى. تظهر صورتان في قوائم الملفات',
    few: 'انتهى. تظهر {count} صور في قوائم الملفات',
    many: 'انتهى. تظهر {count} صورة في قوائم الملفات',
    other: 'انتهى. تظهر {count} صورة في قوائم الملفات',
  },
  none: 'انتهى. لا توجد أي منها في قائمة بُحث فيها',
  later: 'انتهى. سيُبحث عنها حالما تستطيع القوائم الإجابة',
  missing: {
    zero: 'عُرضت كل الصور المعدودة',
    one: 'عُدّت صورة واحدة ولم تُعرض',
    two: 'عُدّت صورتان ولم تُعرضا',
    few: 'عُدّت {count} صور ولم تُعرض',
    many: 'عُدّت {count} صورة ولم تُعرض',
    other: 'عُدّت {count} صورة ولم تُعرض',
  },
  pause: 'إيقاف مؤقت',
  goOn: 'متابعة',
  stop: 'إنهاء',
  findings: 'عرض',
  close: 'إغلاق',
};
