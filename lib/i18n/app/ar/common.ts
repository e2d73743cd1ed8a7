import type { Translation } from '../../translate';
import type { common as english } from '../en/common';

/** Arabic: what more than one page shows. */
export const common: Translation<typeof english> = {
  name: 'Overexposed',
  skip: 'انتقل إلى المحتوى',
  openTab: 'افتح في علامة تبويب',
  copy: 'انسخ',
  copied: 'تم النسخ',
  copyRefused: 'لم يسمح المتصفح بالنسخ. النص محدَّد: انسخه بالضغط على Ctrl+C أو ⌘C.',
  keep: 'أبقِها',
  newTab: 'يُفتح في علامة تبويب جديدة',

  sampleTitle: 'بيانات تجريبية',
  sampleText: 'تذكر هذه القوائم صورًا وأعضاء من نسج الخيال. لا توجد فيها أي صورة حقيقية.',
  openingTitle: 'جارٍ فتح القوائم…',
  missingTitle: 'القوائم مفقودة',
  missingText: 'لا يمكن الإجابة بنعم ولا بلا. أعد تثبيت Overexposed.',
  damagedTitle: 'القوائم تالفة',
  damagedText: 'تغيّر شيء فيها، لذلك لا يُجاب منها بنعم ولا بلا. أعد تثبيت Overexposed.',
  unsupportedTitle: 'تحتاج هذه القوائم إلى إصدار أحدث من Overexposed',
  unsupportedText: 'لا يمكن الإجابة بنعم ولا بلا قبل التحديث.',
  silentTitle: 'لم يُجب Overexposed',
  silentText: 'حدث خطأ في الخلفية. هذا لا يدل على شيء بشأن أي صورة.',
  details: 'تفاصيل تقنية',
  retry: 'حاول مرة أخرى',
  crashTitle: 'توقفت هذه الصفحة عن العمل',
  crashText: 'حدث خطأ أثناء عرضها. إعادة تحميلها تفيد عادةً.',
  reload: 'أعد التحميل',

  photosInIndex: {
    zero: 'لا صور',
    one: 'صورة واحدة',
    two: 'صورتان',
    few: '{count} صور',
    many: '{count} صورة',
    other: '{count} صورة',
  },
  listsInIndex: {
    zero: 'لا قوائم',
    one: 'قائمة واحدة',
    two: 'قائمتان',
    few: '{count} قوائم',
    many: '{count} قائمة',
    other: '{count} قائمة',
  },
  membersInIndex: {
    zero: 'لا أعضاء',
    one: 'عضو واحد',
    two: 'عضوان',
    few: '{count} أعضاء',
    many: '{count} عضوًا',
    other: '{count} عضو',
  },

  coverageTitle: 'ما لا تشمله القوائم',
  coverageUnpublished: 'كثير من مجموعات البيانات لم تنشر قط الصور التي تحتويها.',
  coverageRenamed:
    'الصورة التي تُرفع من جديد تحصل على رقم جديد، والعضو الذي غيّر اسمه قد يكون مدرجًا باسمه القديم.',
  coverageTime: 'تُظهر القائمة ما جُمع في وقتها. والصور التي حُذفت أو صارت خاصة بعد ذلك تبقى فيها.',
  coverageCopies: 'النسخ التي انتقلت إلى آخرين وما دُرّب عليها لا تظهر في أي قائمة.',
  notSafe: '«ليست في القوائم التي بُحث فيها» لا تعني أن الصورة لم تُستخدم قط.',
};
