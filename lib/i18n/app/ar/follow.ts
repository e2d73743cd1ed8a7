import type { Translation } from '../../translate';
import type { follow as english } from '../en/follow';

/** Arabic: texts of packs to follow. */
export const follow: Translation<typeof english> = {
  followTitle: 'فهارس للمتابعة',
  followLead:
    'قد تنشر غرفة أخبار أو مجموعة بحثية فهرسًا وتُبقيه محدَّثًا. أضف عنوانه، سواء كان مجلدًا أو ملفًا واحدًا: ترى لمن هو قبل أن يُحفظ أي شيء. لا يُتابَع شيء ما لم تضفه هنا.',
  followAddress: 'عنوان الفهرس',
  followLook: 'اطّلع عليه',
  followBy: 'يسمّي الناشر نفسه {name}',
  followKey: 'المفتاح: {fingerprint}',
  followKeyNote:
    'قارن المفتاح بما يذكره الناشر في مكان آخر. بعد أن تتابع الفهرس لا يُقبل أي مفتاح آخر.',
  followHolds: 'الصور: {photos}؛ الأعضاء: {members}؛ القوائم: {lists}؛ {size}',
  followAsks: 'لا يُسأل إلا {host}: عن توقيع قصير عند كل تحقق، ثم عمّا تغيّر.',
  followWeekly: 'تحقّق مرة في الأسبوع',
  followWeeklyOf: 'تحقّق من {name} مرة في الأسبوع',
  followStart: 'تابع',
  followFetching: 'يجري تنزيل الفهرس: {done} من {total}',
  followAdded: 'أنت تتابع الآن {name}. تأتي الإجابات من فهرسه أيضًا.',
  followChecked: 'آخر تحقق: {date}',
  followCheck: 'تحقّق الآن',
  followCheckOf: 'تحقّق من {name} الآن',
  followCurrent: '‏{name} محدَّث.',
  followUpdated: 'جرى تحديث {name}.',
  followStop: 'أوقف المتابعة',
  followStopOf: 'أوقف متابعة {name}',
  followStopNote: 'يبقى ما هو موجود هنا من الفهرس بين القوائم المضافة إلى أن تزيله من هناك.',
  followRefused: 'رُفض الفهرس',
  followStays: 'يستمر الفهرس الموجود هنا في الإجابة.',
  followNoAddress: 'ليس هذا عنوان مجلد أو ملف ‎.zip يبدأ بـ https://.',
  followNotAllowed: 'لم تسمح للمتصفح بسؤال هذا المضيف.',
  followNoNetwork: 'لا يمكن الوصول إلى المضيف. حاول لاحقًا.',
  followNoFiles: 'لا يقدّم المضيف كل ملفات الفهرس.',
  followElsewhere: 'يقود العنوان إلى مضيف آخر لم تُسأل عنه.',
  followNotSigned: 'ما هناك غير موقَّع كما يجب أن يكون فهرس للمتابعة.',
  followWrongSignature: 'توقيعه غير صحيح: لقد غُيّر بعد توقيعه.',
  followChangedKey: 'إنه موقَّع بمفتاح غير الذي وافقت عليه. ربما وضعه شخص آخر هناك: اسأل الناشر.',
  followRollback: 'ليس أحدث من الموجود هنا. ربما يريد أحدهم أن يعيدك إلى فهرس قديم.',
  followWrongBytes: 'ملفاته ليست تلك التي وُقّعت. ربما يغيّرها الناشر الآن: حاول لاحقًا.',
  followDamaged: 'إنه موقَّع، لكن أجزاءه لا تتفق.',
  followPrivate: 'لا يُحفظ شيء من النوافذ الخاصة: تابعه في نافذة عادية.',
};
