namespace Workbench.Domain.Articles.Planting;

// The phrases, by language; those of English are more and stand by themselves (EnglishOrders).
public static partial class PlantedWords
{
    private static readonly PlantedPhrases German = new(
        [
            "ignorier",
            "missacht",
            "vergiss",
            "vergessen",
            " ki",
            "künstlich",
            "sprachmodell",
            "chatbot",
            "prompt",
            "extrahier",
            "markier",
        ],
        [
            @"\b(?:ignoriere?|ignorieren\s+sie|missachte|missachten\s+sie|vergiss|vergessen\s+sie)\s+(?:(?:bitte|alle|die|sämtliche|deine|ihre|jegliche)\s+)*(?:vorherigen|vorigen|bisherigen|vorangegangenen|vorhergehenden|obigen|früheren)\s+(?:\w+\s+)?(?:anweisung(?:en)?|instruktion(?:en)?|befehle|vorgaben|eingaben|prompts?|texte?)\b",
            @"\b(?:ignoriere?|ignorieren\s+sie|vergiss|vergessen\s+sie)\s+(?:bitte\s+)?(?:alles|das)\s+(?:obige|vorherige|bisherige|oben)\b",
            @"\b(?:du\s+bist|sie\s+sind)\s+(?:jetzt\s+)?eine?\s+(?:ki|künstliche\s+intelligenz|sprachmodell|chatbot)\b",
            @"\bals\s+(?:ki-?|großes\s+)?sprachmodell\b",
            @"\bsystem-?prompts?\b",
            @"\b(?:extrahiere|extrahieren\s+sie|markiere|markieren\s+sie)\s+(?:keine|nicht)\b",
        ]
    );

    private static readonly PlantedPhrases French = new(
        [
            "précéd",
            "précèd",
            "ci-dessus",
            "antérieur",
            "plus haut",
            " ia",
            "artificielle",
            "langage",
            "système",
            "n'extra",
            "n’extra",
        ],
        [
            @"\b(?:ignore[rz]?|oublie[rz]?|ne\s+(?:tiens|tenez)\s+pas\s+compte)\s+(?:(?:de|des|toutes|tous|les|tes|vos|ces)\s+)*(?:instructions?|consignes?|directives?|ordres|messages?)\s+(?:précédente?s?|ci-dessus|antérieure?s?|qui\s+précèdent)(?:\W|$)",
            @"\b(?:ignore[rz]?|oublie[rz]?)\s+(?:tout\s+)?ce\s+qui\s+(?:précède|est\s+(?:écrit\s+)?(?:ci-dessus|plus\s+haut))",
            @"\b(?:tu\s+es|vous\s+êtes)\s+(?:maintenant\s+)?une?\s+(?:ia|intelligence\s+artificielle|modèle\s+de\s+langage)\b",
            @"\ben\s+tant\s+que\s+modèle\s+de\s+langage\b",
            @"\b(?:invite|prompt)\s+système\b",
            @"\bn['’]extra(?:is|yez)\s+(?:aucune?|pas)\b",
        ]
    );

    private static readonly PlantedPhrases Spanish = new(
        [
            "instruccion",
            "indicacion",
            "órdenes",
            "directrices",
            "mensajes",
            "anterior",
            "arriba",
            "que precede",
            " ia",
            "inteligencia",
            "lenguaje",
            "extraig",
        ],
        [
            @"\b(?:ignora|ignore|ignorad|ignoren|olvida|olvide|olviden|descarta|descarte)\s+(?:(?:todas|todos|las|los|tus|sus|de)\s+)*(?:instrucciones|indicaciones|órdenes|directrices|mensajes)\s+(?:anteriores|previ[ao]s|de\s+arriba|precedentes)\b",
            @"\b(?:ignora|ignore|ignoren|olvida|olvide|olviden)\s+(?:todo\s+)?lo\s+(?:anterior|de\s+arriba|que\s+precede)\b",
            @"\b(?:eres|usted\s+es)\s+(?:ahora\s+)?una?\s+(?:ia|inteligencia\s+artificial|modelo\s+de\s+lenguaje)\b",
            @"\bcomo\s+modelo\s+de\s+lenguaje\b",
            @"\bno\s+extrai(?:gas|ga)\s+(?:ninguna|afirmaciones|nada)\b",
        ]
    );

    private static readonly PlantedPhrases Russian = new(
        ["игнорируй", "забудь", "интеллект", "языковая", "ии", "бот", "промпт", "извлекай"],
        [
            @"\b(?:про)?игнорируй(?:те)?\s+(?:(?:все|эти|любые)\s+)*(?:предыдущие|прежние|вышеуказанные|вышеприведённые)\s+(?:инструкции|указания|команды|сообщения|правила)\b",
            @"\bзабудь(?:те)?\s+(?:(?:обо|о|про|все|всех)\s+)*(?:предыдущи[ех]|прежни[ех])\s+(?:инструкци(?:и|ях)|указани(?:я|ях)|команд(?:ы|ах))\b",
            @"\b(?:про)?игнорируй(?:те)?\s+(?:вс[её]\s+)?(?:(?:написанное|сказанное),?\s+)?выше",
            @"\b(?:ты|вы)\s*[—–-]?\s*(?:искусственный\s+интеллект|языковая\s+модель|ии|чат-?бот)\b",
            @"\bкак\s+языковая\s+модель\b",
            @"\bсистемный\s+промпт",
            @"\bне\s+извлекай(?:те)?\b",
        ]
    );

    private static readonly PlantedPhrases Arabic = new(
        ["تجاهل", "انس", "نموذج", "ذكاء", "تستخرج"],
        [
            @"(?:تجاهل|تجاهلي|تجاهلوا|انس)\s+(?:(?:كل|جميع|كافة)\s+)?(?:ال)?(?:تعليمات|أوامر|إرشادات|توجيهات|رسائل)\s+(?:ال)?(?:سابقة|أعلاه|مذكورة\s+أعلاه|واردة\s+أعلاه)",
            @"(?:تجاهل|تجاهلي|تجاهلوا|انس)\s+(?:كل\s+)?ما\s+(?:سبق|ورد\s+أعلاه|كتب\s+أعلاه)",
            @"(?:أنت|أنتِ)\s+(?:الآن\s+)?(?:نموذج\s+لغوي|ذكاء\s+اصطناعي)",
            @"(?:بصفتك|بصفتي|باعتبارك)\s+نموذج(?:ا|ًا)?\s+لغوي",
            @"لا\s+تستخرج\s+(?:أي|هذه|الادعاءات)",
        ]
    );

    private static readonly PlantedPhrases Persian = new(
        ["نادیده", "فراموش", "هوش", "مدل", "استخراج"],
        [
            @"(?:دستورات|دستورهای|دستورالعمل[\u200C\s]?های|پیام[\u200C\s]?های)\s+(?:قبلی|پیشین|بالا|فوق)\s+(?:را\s+)?(?:نادیده\s+بگیر|فراموش\s+کن)",
            @"(?:موارد|مطالب|متن|هر\s?چه\s+در)\s+(?:بالا|فوق|قبل)\s+(?:است\s+)?را\s+(?:نادیده\s+بگیر|فراموش\s+کن)",
            @"(?:تو|شما)\s+(?:یک\s+)?(?:هوش\s+مصنوعی|مدل\s+زبانی)\s+هستی",
            @"ادعاها?(?:یی|ی)?\s+(?:را\s+)?استخراج\s+نکن",
        ]
    );

    private static readonly PlantedPhrases Hindi = new(
        ["निर्देश", "आदेश", "संदेश", "बातों", "हो", "हैं", "दावे"],
        [
            @"(?:पिछले|पिछली|पूर्व|उपरोक्त|ऊपर\s+(?:दिए\s+गए|के|की|लिखे))\s+(?:(?:सभी|सारे)\s+)?(?:निर्देशों|निर्देश|आदेशों|आदेश|संदेशों|बातों)\s+(?:को\s+|की\s+)?(?:अनदेखा|अनदेखी|नज़रअंदाज़|नजरअंदाज|भूल)",
            @"(?:तुम|आप)\s+(?:अब\s+)?(?:एक\s+)?(?:एआई|AI|कृत्रिम\s+बुद्धिमत्ता|भाषा\s+मॉडल)\s+(?:हो|हैं)",
            @"दावे\s+(?:मत|न)\s+निकाल",
        ]
    );

    private static readonly PlantedPhrases Chinese = new(
        ["忽略", "忽视", "忽視", "无视", "無視", "忘记", "忘記", "不要", "提示", "你是", "你现在", "你現在", "作为"],
        [
            @"(?:忽略|忽视|忽視|无视|無視|忘记|忘記|不要理会)(?:掉|所有|全部|一切|之前|以上|上面|上述|前面|先前|此前|你|的){1,6}(?:指令|指示|提示|命令|内容|內容|规则|規則|要求|文字|文本)",
            @"系统提示词|系統提示詞",
            @"你(?:现在|現在)?是(?:一个|一個|一名)?(?:人工智能|AI|大?语言模型|大?語言模型|聊天机器人)",
            @"作为(?:一个)?(?:AI)?大?语言模型",
            @"不要(?:提取|抽取|标注|標註)(?:任何|这|這|本|以下|以上)",
        ]
    );

    private static readonly PlantedPhrases[] Orders =
    [
        German,
        French,
        Spanish,
        Russian,
        Arabic,
        Persian,
        Hindi,
        Chinese,
    ];

    private static readonly PlantedPhrases RoleMarks = new(
        ["<|", "[inst", "[/inst", "<</", "<<s", "<s", "<a", "<i", "</", "##", "begin", "end"],
        [
            @"<\|[a-z]{2,12}(?:_[a-z]{2,12}){0,3}\|>",
            @"\[/?inst\]",
            @"<</?sys>>",
            @"</?(?:system|assistant|system_prompt|system-prompt|instructions?)>",
            @"(?:^|\n)\s*#{2,6}\s*(?:system|instructions?|response|prompt)\s*:?\s*(?:\n|$)",
            @"(?:^|\n)\s*(?:begin|end)\s+(?:system|instructions?|prompt)\s*:?\s*(?:\n|$)",
        ]
    );
}
