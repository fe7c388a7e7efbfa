// Generated from codes/ by `cargo run -p codegen`: change that, not this.

/** The four records that a referral needs. */
export const AGREEMENT_KIND = ["referral", "secrecy", "processing", "transfer"] as const;
export type AgreementKind = (typeof AGREEMENT_KIND)[number];

/** How the agreement was given. */
export const AGREEMENT_METHOD = ["by_phone", "in_person", "in_writing", "by_video"] as const;
export type AgreementMethod = (typeof AGREEMENT_METHOD)[number];

/** What the person said to being referred. */
export const AGREEMENT_ANSWER = ["agreed", "not_declined", "agreed_by_guardian"] as const;
export type AgreementAnswer = (typeof AGREEMENT_ANSWER)[number];

/** The basis for using ordinary personal data. */
export const PROCESSING_BASIS = ["legitimate_interests", "public_task", "consent", "legal_obligation", "vital_interests", "own_law"] as const;
export type ProcessingBasis = (typeof PROCESSING_BASIS)[number];

/** The basis for using special categories of data. */
export const SPECIAL_BASIS = ["explicit_consent", "vital_interests", "legal_claims", "public_interest", "health_or_social_care"] as const;
export type SpecialBasis = (typeof SPECIAL_BASIS)[number];

/** The basis for sending data to another country. */
export const TRANSFER_BASIS = ["none_needed_eea", "none_needed_domestic", "adequacy", "standard_clauses", "public_agreement", "explicit_consent", "vital_interests", "own_law"] as const;
export type TransferBasis = (typeof TRANSFER_BASIS)[number];

/** The data protection rules that an organisation stands under. */
export const LAW_PROFILE = ["eea", "adequate", "agreement", "consent", "us_grantee"] as const;
export type LawProfile = (typeof LAW_PROFILE)[number];

/** What travels only with an agreement of its own. */
export const EXTRA_SCOPE = ["health", "beliefs", "right_to_stay", "assessment", "suspect"] as const;
export type ExtraScope = (typeof EXTRA_SCOPE)[number];

/** Who will call the person. */
export const WORKER_ROLE = ["support_worker", "volunteer", "counsellor", "social_worker", "lawyer", "claims_adviser", "court_companion", "helpline"] as const;
export type WorkerRole = (typeof WORKER_ROLE)[number];

/** Questions that read in the sender's own language. */
export const CODED_QUESTION = ["when_may_we_call", "which_papers_exist", "interpreter_agreed", "may_volunteer_call", "what_comes_first", "who_else_helps", "which_deadline", "where_will_person_stay", "something_else"] as const;
export type CodedQuestion = (typeof CODED_QUESTION)[number];

/** Replies that read in the receiver's own language. */
export const CODED_REPLY = ["yes", "no", "not_known", "asking_person", "with_handover", "see_text"] as const;
export type CodedReply = (typeof CODED_REPLY)[number];

/** Why a receiver cannot help. */
export const DECLINE_REASON = ["no_room", "other_support", "other_region", "no_language", "not_eligible", "conflict_of_interest", "not_safe", "too_little_known", "other"] as const;
export type DeclineReason = (typeof DECLINE_REASON)[number];

/** Why an acceptance is taken back. */
export const UNACCEPT_REASON = ["worker_unavailable", "no_room", "different_need", "no_language", "conflict_of_interest", "not_safe", "no_handover", "other"] as const;
export type UnacceptReason = (typeof UNACCEPT_REASON)[number];

/** A way to reach the person. */
export const CONTACT_WAY = ["telephone", "text_message", "email", "letter", "in_person"] as const;
export type ContactWay = (typeof CONTACT_WAY)[number];

/** Whether this way is safe. */
export const CONTACT_SAFE = ["yes", "no", "not_asked"] as const;
export type ContactSafe = (typeof CONTACT_SAFE)[number];

/** Who may answer. */
export const CONTACT_ANSWERER = ["person_only", "anyone_at_home", "trusted_person"] as const;
export type ContactAnswerer = (typeof CONTACT_ANSWERER)[number];

/** Whether a message may be left. */
export const MESSAGE_ALLOWED = ["leave_none", "ring_back_only", "any"] as const;
export type MessageAllowed = (typeof MESSAGE_ALLOWED)[number];

/** What the person's code word means. */
export const CODE_WORD_MEANING = ["not_now", "safe_to_talk", "ring_trusted_person"] as const;
export type CodeWordMeaning = (typeof CODE_WORD_MEANING)[number];

/** What must never be used. */
export const NEVER_USE = ["letters", "email", "text_messages", "other_numbers", "home_visits"] as const;
export type NeverUse = (typeof NEVER_USE)[number];

/** What has been done already. */
export const DONE_ALREADY = ["told_police", "saw_doctor", "cards_blocked", "papers_replaced", "claim_begun", "insurer_told"] as const;
export type DoneAlready = (typeof DONE_ALREADY)[number];

/** Whose reference number or telephone number this is. */
export const REFERENCE_KIND = ["police", "prosecutor", "court", "lawyer", "claims_office", "insurer", "consulate", "hospital", "other"] as const;
export type ReferenceKind = (typeof REFERENCE_KIND)[number];

/** The crime, after the International Classification of Crime for Statistical Purposes. */
export const CRIME = ["01", "0101", "0102", "0103", "0104", "0105", "0106", "0107", "02", "0201", "0202", "0203", "0204", "0205", "0206", "0207", "0208", "0209", "0210", "0211", "0219", "03", "0301", "0302", "0309", "04", "0401", "0409", "05", "0501", "0502", "0503", "0504", "0509", "06", "0601", "0602", "0609", "07", "0701", "0702", "0703", "0704", "0709", "08", "0801", "0802", "0803", "0804", "0805", "0806", "0807", "0809", "09", "0901", "0902", "0903", "0904", "0905", "0906", "0907", "0909", "10", "1001", "1002", "1003", "1004", "1009", "11", "1101", "1109"] as const;
export type Crime = (typeof CRIME)[number];

/** What surrounds the crime and its classification cannot say. */
export const CRIME_TAG = ["terrorism", "hate", "intimate_partner", "family", "gender_based", "cyber", "organised", "road", "attempted", "unreported"] as const;
export type CrimeTag = (typeof CRIME_TAG)[number];

/** The ground of a hate crime. */
export const HATE_GROUND = ["origin", "religion", "sexual_orientation", "gender_identity", "gender", "disability", "age", "other"] as const;
export type HateGround = (typeof HATE_GROUND)[number];

/** Relation of the person to the crime. */
export const CRIME_RELATION = ["direct", "bereaved", "family", "witness", "guardian"] as const;
export type CrimeRelation = (typeof CRIME_RELATION)[number];

/** Time since the crime, as a bucket. */
export const CRIME_PERIOD = ["ongoing", "under_one_week", "one_to_two_weeks", "two_to_four_weeks", "one_to_three_months", "three_to_twelve_months", "one_to_five_years", "over_five_years"] as const;
export type CrimePeriod = (typeof CRIME_PERIOD)[number];

/** Stage of the proceedings. */
export const PROCEEDINGS_STAGE = ["not_reported", "reported", "investigation", "charged", "trial", "decided", "appeal", "dropped", "unknown"] as const;
export type ProceedingsStage = (typeof PROCEEDINGS_STAGE)[number];

/** Whom a service is there for. */
export const VICTIM_GROUP = ["anyone", "children", "young_people", "older_people", "women", "men", "lgbtiq", "disabled_people", "bereaved", "witnesses", "migrants", "refugees", "no_papers", "visitors", "hurt_abroad"] as const;
export type VictimGroup = (typeof VICTIM_GROUP)[number];

/** How people find a service. */
export const REFERRAL_ROUTE = ["by_oneself", "automatic", "police", "prosecutor", "court", "hospital", "school", "social_services", "other_service", "helpline", "consulate", "outreach"] as const;
export type ReferralRoute = (typeof REFERRAL_ROUTE)[number];

/** What a service costs the person. */
export const FEE = ["free", "free_if_sent", "by_income", "paid"] as const;
export type Fee = (typeof FEE)[number];

/** Whether a service takes people on now. */
export const INTAKE = ["open", "waiting_list", "paused"] as const;
export type Intake = (typeof INTAKE)[number];

/** What a service does across borders. */
export const ABROAD = ["takes_from_abroad", "helps_after_abroad", "works_with_abroad"] as const;
export type Abroad = (typeof ABROAD)[number];

/** What capacity is counted in. */
export const CAPACITY_UNIT = ["people_a_month", "beds", "days_of_waiting", "hours_a_week"] as const;
export type CapacityUnit = (typeof CAPACITY_UNIT)[number];

/** Who works for a service. */
export const WORKER_KIND = ["paid", "volunteer"] as const;
export type WorkerKind = (typeof WORKER_KIND)[number];

/** What its people are trained in. */
export const TRAINING_TOPIC = ["first_contact", "rights", "trauma", "children", "intimate_partner", "sexual_violence", "terrorism", "hate_crime", "online_crime", "bereavement", "safe_referral", "interpreting", "data_protection", "own_care"] as const;
export type TrainingTopic = (typeof TRAINING_TOPIC)[number];

/** Who pays for a service. */
export const FUNDING_SOURCE = ["state", "region", "municipality", "european_union", "foundation", "donations", "offenders", "fees"] as const;
export type FundingSource = (typeof FUNDING_SOURCE)[number];

/** Who may read something in the directory. */
export const READER_CIRCLE = ["public", "members", "coordinator"] as const;
export type ReaderCircle = (typeof READER_CIRCLE)[number];

/** How exactly a place is shown. */
export const PLACE_DISCLOSURE = ["exact", "area", "withheld"] as const;
export type PlaceDisclosure = (typeof PLACE_DISCLOSURE)[number];

/** Why the person was not reached. */
export const CONTACT_FAILED_REASON = ["no_answer", "not_safe_now", "wrong_number", "someone_else", "asked_to_wait", "no_common_language", "other"] as const;
export type ContactFailedReason = (typeof CONTACT_FAILED_REASON)[number];

/** Why a resting referral wakes on a date. */
export const WAKE_REASON = ["trial", "hearing", "judgment", "claim_deadline", "claim_decision", "anniversary", "release", "return_journey", "check_in", "other"] as const;
export type WakeReason = (typeof WAKE_REASON)[number];

/** How a referral ended. */
export const OUTCOME = ["served", "partly", "victim_declined", "no_longer_needed", "unreachable", "unsafe", "no_capacity", "not_eligible", "no_service", "other"] as const;
export type Outcome = (typeof OUTCOME)[number];

/** Why a sender withdraws a referral. */
export const WITHDRAWAL_REASON = ["person_asked", "agreement_ended", "not_safe", "helped_elsewhere", "person_moved", "no_answer", "mistake", "other"] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASON)[number];

/** The two questions to each side at closing. */
export const FEEDBACK_QUESTION = ["in_time", "effort"] as const;
export type FeedbackQuestion = (typeof FEEDBACK_QUESTION)[number];

/** Answers to a feedback question. */
export const FEEDBACK_ANSWER = ["yes", "mostly", "partly", "no"] as const;
export type FeedbackAnswer = (typeof FEEDBACK_ANSWER)[number];

/** Age, as a band. */
export const AGE_BAND = ["under_12", "from_12_to_15", "from_16_to_17", "from_18_to_24", "from_25_to_39", "from_40_to_64", "from_65_to_79", "from_80"] as const;
export type AgeBand = (typeof AGE_BAND)[number];

/** Gender, optional. */
export const GENDER = ["woman", "man", "non_binary", "other"] as const;
export type Gender = (typeof GENDER)[number];

/** How well the person speaks a language. */
export const LANGUAGE_LEVEL = ["well", "a_little"] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVEL)[number];

/** Whether an interpreter is needed. */
export const INTERPRETER_NEED = ["needed", "if_possible", "not_needed"] as const;
export type InterpreterNeed = (typeof INTERPRETER_NEED)[number];

/** What the person needs in order to take part. */
export const ACCESS_NEED = ["step_free", "sign_language", "hearing", "sight", "easy_language", "no_reading", "written_only", "companion", "childcare", "quiet_place"] as const;
export type AccessNeed = (typeof ACCESS_NEED)[number];

/** Risks to know of before the first contact. */
export const RISK_FLAG = ["shares_home", "device_watched", "offender_known", "offender_near", "offender_in_contact", "offender_at_destination", "depends_on_offender", "threats", "weapon", "escalating", "self_harm", "child_at_risk", "child_alone", "nowhere_to_stay", "pregnant", "worker_safety"] as const;
export type RiskFlag = (typeof RISK_FLAG)[number];

/** Children to think of, as a bucket. */
export const CHILDREN_COUNT = ["no_children", "one", "two", "three_or_more"] as const;
export type ChildrenCount = (typeof CHILDREN_COUNT)[number];

/** Who acts for the person or stands by them. */
export const REPRESENTATIVE_KIND = ["trusted_person", "parent_or_guardian", "lawyer", "appointed_guardian", "authority"] as const;
export type RepresentativeKind = (typeof REPRESENTATIVE_KIND)[number];

/** The part that the receiver is asked to take. */
export const REFERRAL_ROLE = ["home_support", "origin_link", "specialist"] as const;
export type ReferralRole = (typeof REFERRAL_ROLE)[number];

/** Kinds of support; also the services given, once given. */
export const SUPPORT_KIND = ["emotional", "practical", "claims", "accompaniment", "legal", "shelter", "information", "psychological", "financial", "proceedings", "safety_plan", "medical", "sexual_violence", "children", "interpreting", "travel", "peer", "restorative", "digital", "media", "helpline", "case_management", "reintegration", "onward_referral"] as const;
export type SupportKind = (typeof SUPPORT_KIND)[number];

/** How soon one kind of support is needed. */
export const SUPPORT_URGENCY = ["now", "this_week", "soon", "by_date"] as const;
export type SupportUrgency = (typeof SUPPORT_URGENCY)[number];

/** How the person would like to be supported. */
export const SUPPORT_MODE = ["telephone", "video", "in_person", "home_visit", "chat", "email", "letter"] as const;
export type SupportMode = (typeof SUPPORT_MODE)[number];

/** With whom the person would rather work. */
export const WORKER_GENDER = ["woman", "man", "no_preference"] as const;
export type WorkerGender = (typeof WORKER_GENDER)[number];

/** Whether the person wishes to claim compensation. */
export const COMPENSATION_WISH = ["yes", "no", "undecided", "claimed"] as const;
export type CompensationWish = (typeof COMPENSATION_WISH)[number];

/** What a date is the last day for. */
export const DEADLINE_KIND = ["claim", "police_report", "hearing", "trial", "appeal", "statement", "medical_step", "arrival", "departure", "right_to_stay", "other"] as const;
export type DeadlineKind = (typeof DEADLINE_KIND)[number];

/** What a request for information alone asks about. */
export const INFORMATION_KIND = ["rights", "reporting", "proceedings", "compensation", "legal_aid", "protection", "services", "interpreting", "death_abroad", "travel_papers", "other"] as const;
export type InformationKind = (typeof INFORMATION_KIND)[number];

/** Every vocabulary under its id, which is also part of its wording keys. */
export const VOCABULARIES = {
  agreement_kind: AGREEMENT_KIND,
  agreement_method: AGREEMENT_METHOD,
  agreement_answer: AGREEMENT_ANSWER,
  processing_basis: PROCESSING_BASIS,
  special_basis: SPECIAL_BASIS,
  transfer_basis: TRANSFER_BASIS,
  law_profile: LAW_PROFILE,
  extra_scope: EXTRA_SCOPE,
  worker_role: WORKER_ROLE,
  coded_question: CODED_QUESTION,
  coded_reply: CODED_REPLY,
  decline_reason: DECLINE_REASON,
  unaccept_reason: UNACCEPT_REASON,
  contact_way: CONTACT_WAY,
  contact_safe: CONTACT_SAFE,
  contact_answerer: CONTACT_ANSWERER,
  message_allowed: MESSAGE_ALLOWED,
  code_word_meaning: CODE_WORD_MEANING,
  never_use: NEVER_USE,
  done_already: DONE_ALREADY,
  reference_kind: REFERENCE_KIND,
  crime: CRIME,
  crime_tag: CRIME_TAG,
  hate_ground: HATE_GROUND,
  crime_relation: CRIME_RELATION,
  crime_period: CRIME_PERIOD,
  proceedings_stage: PROCEEDINGS_STAGE,
  victim_group: VICTIM_GROUP,
  referral_route: REFERRAL_ROUTE,
  fee: FEE,
  intake: INTAKE,
  abroad: ABROAD,
  capacity_unit: CAPACITY_UNIT,
  worker_kind: WORKER_KIND,
  training_topic: TRAINING_TOPIC,
  funding_source: FUNDING_SOURCE,
  reader_circle: READER_CIRCLE,
  place_disclosure: PLACE_DISCLOSURE,
  contact_failed_reason: CONTACT_FAILED_REASON,
  wake_reason: WAKE_REASON,
  outcome: OUTCOME,
  withdrawal_reason: WITHDRAWAL_REASON,
  feedback_question: FEEDBACK_QUESTION,
  feedback_answer: FEEDBACK_ANSWER,
  age_band: AGE_BAND,
  gender: GENDER,
  language_level: LANGUAGE_LEVEL,
  interpreter_need: INTERPRETER_NEED,
  access_need: ACCESS_NEED,
  risk_flag: RISK_FLAG,
  children_count: CHILDREN_COUNT,
  representative_kind: REPRESENTATIVE_KIND,
  referral_role: REFERRAL_ROLE,
  support_kind: SUPPORT_KIND,
  support_urgency: SUPPORT_URGENCY,
  support_mode: SUPPORT_MODE,
  worker_gender: WORKER_GENDER,
  compensation_wish: COMPENSATION_WISH,
  deadline_kind: DEADLINE_KIND,
  information_kind: INFORMATION_KIND,
} as const;
export type VocabularyName = keyof typeof VOCABULARIES;
export type CodeOf<V extends VocabularyName> = (typeof VOCABULARIES)[V][number];

/** The codes that a form offers before the others. */
export const OFFER_FIRST: { readonly [V in VocabularyName]?: readonly CodeOf<V>[] } = {
  worker_role: ["support_worker"],
  coded_question: ["when_may_we_call", "which_papers_exist", "interpreter_agreed", "something_else"],
  decline_reason: ["no_room", "other_support", "other_region", "no_language", "other"],
  crime: ["01", "0101", "0102", "0103", "02", "0201", "0202", "0203", "0204", "0207", "0208", "03", "0301", "0302", "04", "0401", "05", "0501", "0502", "0504", "07", "0701", "09", "0901", "0903", "11", "1101"],
  crime_tag: ["terrorism", "hate", "intimate_partner", "family", "cyber"],
  contact_failed_reason: ["no_answer", "not_safe_now", "wrong_number", "someone_else"],
  support_kind: ["emotional", "practical", "claims", "accompaniment", "legal", "shelter"],
};

/** The wider code that contains a code. */
export const PARENT: { readonly [V in VocabularyName]?: { readonly [C in CodeOf<V>]?: CodeOf<V> } } = {
  crime: { "0101": "01", "0102": "01", "0103": "01", "0104": "01", "0105": "01", "0106": "01", "0107": "01", "0201": "02", "0202": "02", "0203": "02", "0204": "02", "0205": "02", "0206": "02", "0207": "02", "0208": "02", "0209": "02", "0210": "02", "0211": "02", "0219": "02", "0301": "03", "0302": "03", "0309": "03", "0401": "04", "0409": "04", "0501": "05", "0502": "05", "0503": "05", "0504": "05", "0509": "05", "0601": "06", "0602": "06", "0609": "06", "0701": "07", "0702": "07", "0703": "07", "0704": "07", "0709": "07", "0801": "08", "0802": "08", "0803": "08", "0804": "08", "0805": "08", "0806": "08", "0807": "08", "0809": "08", "0901": "09", "0902": "09", "0903": "09", "0904": "09", "0905": "09", "0906": "09", "0907": "09", "0909": "09", "1001": "10", "1002": "10", "1003": "10", "1004": "10", "1009": "10", "1101": "11", "1109": "11" },
};

/** Countries: Unicode CLDR 48.2.0. */
export const COUNTRIES = ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW"] as const;
export type Country = (typeof COUNTRIES)[number];

/** Languages: Unicode CLDR 48.2.0. */
export const LANGUAGES = ["aa", "ab", "ace", "ach", "ada", "ady", "af", "agq", "ak", "alt", "am", "an", "ar", "arn", "ars", "as", "asa", "ast", "av", "awa", "ay", "az", "ba", "bal", "ban", "bas", "bax", "bbj", "be", "bej", "bem", "bez", "bfd", "bg", "bgc", "bgn", "bho", "bi", "bik", "bin", "bkm", "blo", "bm", "bn", "bo", "br", "bra", "brx", "bs", "bss", "bua", "bug", "bum", "byn", "byv", "ca", "cch", "ccp", "ce", "ceb", "cgg", "ch", "chk", "chm", "cho", "chp", "chr", "ckb", "co", "cop", "crh", "crk", "crs", "cs", "csb", "cv", "cy", "da", "dak", "dar", "dav", "de", "dje", "doi", "dua", "dv", "dyo", "dyu", "dz", "ebu", "ee", "efi", "el", "en", "es", "et", "eu", "ewo", "fa", "fan", "ff", "fi", "fil", "fj", "fo", "fon", "fr", "frc", "frr", "fur", "fy", "ga", "gaa", "gag", "gan", "gay", "gd", "gil", "gl", "gn", "gon", "gor", "grb", "gsw", "gu", "guz", "ha", "hak", "haw", "he", "hi", "hil", "ho", "hr", "hsb", "hsn", "ht", "hu", "hy", "hz", "iba", "ibb", "id", "ig", "ii", "ilo", "inh", "is", "it", "iu", "ja", "jgo", "jmc", "jv", "ka", "kaa", "kab", "kac", "kaj", "kam", "kbd", "kcg", "kde", "kea", "kfo", "kg", "kgp", "kha", "khq", "ki", "kj", "kk", "kkj", "kl", "kln", "km", "kmb", "kn", "ko", "koi", "kok", "kpe", "krc", "krl", "kru", "ks", "ksb", "ksf", "ksh", "ku", "kum", "kv", "kxv", "ky", "lad", "lag", "lah", "lb", "lez", "lg", "li", "lij", "lmo", "ln", "lo", "lol", "loz", "lrc", "lt", "lu", "lua", "lun", "luo", "luy", "lv", "mad", "mag", "mai", "mak", "man", "mas", "mdf", "mdr", "men", "mer", "mfe", "mg", "mgh", "mgo", "mh", "mi", "min", "mk", "ml", "mn", "mni", "moe", "mos", "mr", "ms", "mt", "mua", "mwr", "my", "myv", "mzn", "nan", "nap", "naq", "nb", "nd", "nds", "ne", "new", "ng", "nl", "nn", "nnh", "no", "nqo", "nr", "nso", "nus", "nv", "ny", "nym", "nyn", "nzi", "oc", "oj", "ojs", "om", "or", "os", "pa", "pag", "pam", "pap", "pau", "pcm", "pis", "pl", "pon", "ps", "pt", "qu", "quc", "raj", "rhg", "rm", "rn", "ro", "rof", "ru", "rw", "rwk", "sa", "sah", "saq", "sas", "sat", "sbp", "sc", "scn", "sco", "sd", "sdh", "se", "seh", "ses", "sg", "shi", "shn", "si", "sid", "sk", "sl", "sm", "sn", "snk", "so", "sq", "sr", "srn", "srr", "ss", "ssy", "st", "su", "suk", "sus", "sv", "sw", "swb", "syr", "szl", "ta", "te", "tem", "teo", "tet", "tg", "th", "ti", "tig", "tiv", "tk", "tmh", "tn", "to", "tog", "tpi", "tr", "ts", "tt", "tum", "ty", "tyv", "tzm", "udm", "ug", "uk", "umb", "ur", "uz", "vai", "ve", "vec", "vi", "vmw", "vun", "wa", "wal", "war", "wo", "wuu", "xh", "xnr", "xog", "yao", "ybb", "yi", "yo", "yrl", "yue", "za", "zgh", "zh", "zu", "zza"] as const;
export type Language = (typeof LANGUAGES)[number];
