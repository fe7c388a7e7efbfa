### الصفحات العامة. مسودة لم تُراجَع بعد.

page-title = Onward
page-skip = انتقل إلى الصفحة
page-language = اللغة:
page-draft = مسودة: لم يقرأها بعد أحد ممن يتكلمون هذه اللغة منذ الصغر.
page-leave = غادر هذه الصفحة
page-numbers = أرقام عاجلة
page-danger = هل أنت في خطر الآن؟
page-danger-call = اتصل برقم الطوارئ المحلي
page-danger-europe = وهو في أوروبا
page-helpline = خط مساعدة الضحايا، مجانًا، في كثير من البلدان الأوروبية:
page-footer = لا ملفات ارتباط ولا تتبّع. لا نحتفظ بشيء عن زيارتك.

page-first-heading = مساعدة لا تتوقف عند الحدود
page-first-lead = بعد جريمة في بلد آخر، لا ينبغي لأحد أن يبدأ من جديد في بلده. عبر Onward تسلّم منظمات دعم الضحايا من تدعمهم بعضها إلى بعض، بموافقتهم.
page-first-needed = إن كنت تحتاج إلى المساعدة
page-first-needed-how = اتصل بمنظمة دعم حيث أنت، أو حيث تقيم. لا يلزم أن تكون قد أبلغت الشرطة. يمكنك أن تطلب منها أن تجد لك مساعدة في بلد آخر.
page-first-works = كيف يتم ذلك
page-first-works-agree = أنت من يقرر ما يُنقل، ويمكنك إيقافه في أي وقت.
page-first-works-sealed = ما ترويه مختوم. لا يستطيع فتحه إلا المنظمتان، ولا يستطيع هذا الموقع ذلك.
page-first-works-date = لكل خطوة موعد، حتى لا يبقى أحد في الانتظار.
page-first-watched = هل يراقبك أحد؟
page-first-watched-leave = «غادر هذه الصفحة» يفتح موسوعة. والضغط على Shift ثلاث مرات يفعل الأمر نفسه.
page-first-watched-history = لا يمكنه محو سجل المتصفح. النافذة الخاصة تترك آثارًا أقل.
page-first-members = للمنظمات
page-first-members-open = افتح مساحة العمل

page-missing-heading = لا توجد صفحة كهذه
page-missing-why = قد يكون العنوان قديمًا أو مكتوبًا خطأ. لا خلل من جانبك.
page-missing-back = إلى الصفحة الأولى
