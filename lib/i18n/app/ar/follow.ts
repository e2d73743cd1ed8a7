import type { Translation } from '../../translate';
import type { follow as english } from '../en/follow';

/** Arabic: texts of packs to follow. */
export const follow: Translation<typeof english> = {
  followTitle: 'فهارس للمتابعة',
  followLead:
    'قد تنشر غرفة أخبار أو مجموعة بحثية فهرسًا وتُبقيه محدَّثًا. أضف عنوان مجلده أو ملفه: ترى لمن هو قبل أن يُحفظ أي شيء. لا يُتابَع شيء ما لم تضفه هنا.',
  followAddress: 'عنوان الفهرس',
  followLook: 'عرض',
  followBy: 'يسمّي الناشر نفسه {name}',
  followKey: 'المفتاح: {fingerprint}',
  followKeyNote:
    'قارن المفتاح بما يذكره الناشر في مكان آخر. بعد أن تتابع الفهرس لا يُقبل أي مفتاح آخر.',
  followHolds: 'الصور: {photos}؛ الأعضاء: {members}؛ القوائم: {lists}؛ {size}',
  followAsks: 'لا يُتّصل إلا بـ {host}: للحصول على توقيع قصير عند كل تحقق، ثم على ما تغيّر.',
  followWeekly: 'التحقق مرة في الأسبوع',
  followWeeklyOf: 'التحقق مرة في الأسبوع: {name}',
  followStart: 'متابعة',
  followFetching: 'يجري تنزيل الفهرس: {done} من {total}',
  followAdded: 'أنت تتابع الآن {name}. تأتي الإجابات من فهرسه أيضًا.',
  followChecked: 'آخر تحقق: {date}',
  followCheck: 'التحقق الآن',
  followCheckOf: 'التحقق الآن: {name}',
  followCurrent: '‏{name} محدَّث.',
  followUpdated: 'جرى تحديث {name}.',
  followStop: 'إيقاف المتابعة',
  followStopOf: 'إيقاف المتابعة: {name}',
  followStopNote: 'الفهرس الذي توقف متابعته يبقى بين القوائم المضافة إلى أن تزيله من هناك.',
  followRefused: 'رُفض الفهرس',
  followStays: 'يبقى الفهرس الذي لديك مستخدمًا.',
  followNoAddress: 'ليس هذا عنوان مجلد أو ملف ‎.zip يبدأ بـ https://.',
  followNotAllowed: 'لم تسمح للمتصفح بالاتصال بهذا الخادم.',
  followNoNetwork: 'لا يمكن الوصول إلى الخادم. حاول لاحقًا.',
  followNoFiles: 'ليست كل ملفات الفهرس موجودة على الخادم.',
  followElsewhere: 'يعيد العنوان التوجيه إلى خادم آخر لم تسمح به.',
  followNotSigned: 'لا يوجد فهرس موقَّع في هذا العنوان.',
  followWrongSignature: 'توقيعه غير صحيح: لقد غُيّر بعد توقيعه.',
  followChangedKey: 'إنه موقَّع بمفتاح غير الذي وافقت عليه. ربما وضعه شخص آخر هناك: اسأل الناشر.',
  followRollback: 'ليس أحدث من الذي لديك. ربما يحاول أحدهم إعادتك إلى فهرس قديم.',
  followWrongBytes: 'ملفاته ليست تلك التي وُقّعت. ربما يغيّرها الناشر الآن: حاول لاحقًا.',
  followDamaged: 'إنه موقَّع، لكن أجزاءه تتناقض.',
  followPrivate: 'لا يُحفظ شيء في النوافذ الخاصة: تابعه في نافذة عادية.',
};
