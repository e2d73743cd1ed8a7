import type { Translation } from '../../translate';
import type { sift as english } from '../en/sift';

/** Arabic: texts of sifting findings by time and place. */
export const sift: Translation<typeof english> = {
  siftFrom: 'من',
  siftTo: 'إلى',
  siftNote:
    'بحسب يوم التقاط الصورة إن ذكره ملف، وإلا فبحسب وقت نشرها. وتُحتسب المدة الممتدة شهورًا إن مسّت هذه الأيام.',
  siftNear: 'التُقطت قرب (خط العرض، خط الطول)',
  siftWithin: 'في نطاق',
  siftBadPlace:
    'ليس هذا مكانًا. اكتبه هكذا: \u206648.14, 11.58\u2069؛ وحتى ذلك الحين تُعرض النتائج من كل مكان.',
  siftUnknown: 'اعرض أيضًا ما لا يُعرف تاريخه أو مكانه: {count}',
  findingTaken: 'الالتقاط: {date}',
  findingUndated: 'التاريخ غير معروف',
  findingUnplaced: 'المكان غير معروف',
  placesKeep: 'احفظ أيضًا أماكن التقاط الصور',
  placesKeepNote: 'صور مكانها معروف: {count}. تبقى الأماكن في هذا المتصفح، وتُحذف مع الفحص.',
  placesSave: 'احفظ الأماكن أيضًا',
  placesLoad: 'حمّل الأماكن أيضًا إن كانت في الملف',
  checkPlaced: 'مكانها معروف',
};
