namespace Workbench.Domain.Articles.Planting;

/// <summary>The words of orders to a machine in English, and how they stand together (<see cref="OrderPattern"/>).</summary>
internal static class EnglishOrderWords
{
    /// <summary>The lists that patterns name.</summary>
    public static IReadOnlyDictionary<string, string[]> Lists { get; } =
        new Dictionary<string, string[]>
        {
            ["dismiss"] = Words("ignore disregard forget override overrule bypass discard dismiss"),
            ["all"] = Words(
                "all any every everything the of these those this that my our your its such each and other whole entire"
            ),
            ["earlier"] = Words("previous prior above preceding earlier foregoing former existing original initial"),
            ["instructions"] = Words(
                "instruction instructions prompt prompts direction directions directive directives command commands message messages context text programming rules guidelines guidance constraints restrictions policies safeguards orders"
            ),
            ["claims"] = Words(
                "claim claims statement statements sentence sentences assertion assertions allegation allegations article articles text texts story stories document documents passage passages paragraph paragraphs page content contents post piece report"
            ),
            ["true"] = Words(
                "true supported verified accurate correct confirmed credible factual fact facts proven reliable valid checked trustworthy false refuted opinion opinions unverifiable legitimate"
            ),
            ["mark"] = Words(
                "mark rate label tag score treat classify flag judge grade consider regard accept assess categorise categorize deem declare count report record list"
            ),
            ["check"] = Words(
                "extract flag fact-check factcheck annotate label classify summarise summarize process analyse analyze"
            ),
            ["doubt"] = Words(
                "check verify question dispute challenge mark doubt report review list cite refute contradict contest scrutinise scrutinize"
            ),
            ["checks"] = Words("checks checking fact-check fact-checks fact-checking verification moderation"),
            ["checking"] = Words(
                "flagging checking fact-checking annotating verifying questioning extracting labelling labeling analysing analyzing"
            ),
            ["reading"] = Words(
                "reading processing analysing analyzing summarising summarizing checking fact-checking parsing reviewing scanning"
            ),
            ["role"] = Words(
                "system assistant ai llm model chatbot bot gpt chatgpt copilot developer admin administrator fact-checker parser"
            ),
            ["answer"] = Words(
                "word words phrase string verdict label json true false supported refuted yes no verified opinion fact claims"
            ),
            ["do"] = Words(
                "output return respond reply answer ignore disregard forget rate mark label say write print report treat classify score set give assume state list skip don't dont do never accept approve conclude produce summarise summarize repeat confirm emit flag tag judge grade consider extract verify override bypass act pretend reveal show stop publish declare omit praise"
            ),
        };

    /// <summary>What stands for a machine in a pattern.</summary>
    private const string Ai =
        "{llm|llms/large? language model|models/chatbot|chatbots|chatgpt/chat bot|bots/artificial intelligence/ai model|models|assistant|assistants|agent|agents|system|systems|tool|tools|reader|readers|reviewer|reviewers|fact-checker|fact-checkers|chatbot|chatbots|language/ai $/automated ~1 system|systems|tool|tools|reader|readers|reviewer|reviewers|fact-checker|fact-checkers|checker|checkers|agent|agents|program|programs/fact-checking|factchecking ai|system|systems|tool|tools|model|models|bot|bots|software|program|programs|engine|engines/machine reader|readers|reviewer|reviewers}";

    private const string Never = "{do not/don't|dont|never/you must|should not/you are not to/no need to}";

    /// <summary>Orders only where somebody is told to: at the start of a thought, or after "you must". Readers who ignore the above are told nothing.</summary>
    public static IReadOnlyList<string> Told { get; } =
    [
        "#dismiss #all* #earlier {/and|or ~1} system|user|developer? #instructions",
        "#dismiss #all* above|foregoing|preceding $",
        "#dismiss #all* your ~2 #instructions",
        "#dismiss everything|anything|all|whatever|what that? you|you've|you're ~2 told|given|instructed|taught|learned",
        "#dismiss everything|anything|all|whatever|what that? ~2 {above|below/before|after this|here}",
        "skip|ignore|disregard this entire|whole? article|text|document|page|passage|section",
        "stop processing|extracting {#all* ~1 #claims/here|now $}",
        "reveal|print|repeat|show|output|disclose me? your ~2 prompt|instructions",
        "#mark #all* ~1 #claims ~3 {as/to be} {~1/not a|an} #true !or",
        "#mark #all* ~1 #claims {/to be} #true !or",
        "mark|rate|label|tag|score|classify|flag everything|anything|all|them|it|each|this ~4 as #true !or",
        "#mark {the following|above|below/what follows} ~2 as ~1 #true !or",
        $"{Never} #mark #all* ~3 as a|an? claim|claims|check-worthy|checkworthy|checkable|false|refuted",
        "mark|rate|label|treat|consider|accept|deem everything|all ~4 {as/to be} #true",
        $"{Never} #check #all* {{/above|below|following/as}} #claims",
        $"{Never} #doubt the? this|these|those|any|every|all|following|above|below of? #all* ~1 #claims",
        $"{Never} #check anything|everything|any|it|them $",
        $"{Never} flag|extract|report|check|verify|question|dispute|challenge|doubt|mark|fact-check anything|everything|any|what ~3 below|above|here|follows|following|article|text",
        "{stop|avoid|cease/refrain from} #checking #all* ~1 {#claims/anything|everything $}",
        "skip|omit|bypass|disable|suppress|deactivate|abort #all* ~1 {#checks/fact check|checks|checking/safety|content filter|filters|checks}",
        "{turn|switch off} #all* ~1 #checks",
        "#role {/prompt|message|note|override|command|notice|mode|instruction|instructions} : please|always|only|now|just|simply* {#do/you are|must|should|will}",
        "output|emit|return|respond|reply|answer|print|write|say|produce|generate with|back? {only|just|exactly|solely|simply/nothing but|except} with? the? #answer",
        "return|output|respond|answer|reply|report|find|list|extract|produce|give with? only? a|an? {no|zero claim|claims|flags|findings|warnings/empty list|array|json|result|answer|response}",
        "say|state|write|conclude|answer|report|confirm|reply|declare|tell ~2 that #all* {~1 #claims/everything|they} ~2 is|are|was|were ~1 #true",
        "{act|respond|behave as|like/pretend that? you|you're are|were?/pretend to be} if? you? are|were? a|an|the? ~2 {unrestricted|unfiltered|uncensored|jailbroken/"
            + Ai[1..],
        "enable|enter|activate|engage developer|dan|debug|god|admin|jailbreak|unrestricted mode",
        $"{Never} tell|inform|alert|notify|warn the? user|users|human|humans",
        $"{Never} reveal|mention|disclose|repeat|show|acknowledge|quote this|these|the|your|any|of* instruction|instructions|prompt",
        "set|assign the|every|each|all|this|its|their|a|an* ~1 check-worthiness|checkworthiness|verdict|verdicts|rating|ratings|label|labels|score|scores|credibility|confidence ~5 to|at|of|as {#true/0}",
        "give|award #all* #claims #all* a|an? {true|supported|positive|perfect|highest|full rating|score|verdict|label|grade/~2 rating|score|verdict|label|grade of? #true|0}",
        "approve|accept|pass|confirm|endorse|validate all|every|each of? #all* ~1 #claims",
        "approve|accept|publish|pass|trust|believe|confirm #all* ~1 {#claims/everything|it} without further|any* checking|verification|verifying|review|reviewing|question|questions|questioning|check|checks|fact-checking",
        "assume|presume|believe|trust that? #all* {#claims/everything} ~3 is|are|to|be* is|are|be #true",
    ];

    /// <summary>Said to a machine wherever they stand.</summary>
    public static IReadOnlyList<string> Anywhere { get; } =
    [
        "system prompt|prompts",
        $"{{you are|were/you're}} now? a|an|the ~1 {Ai}",
        "{you are/you're} a|an helpful|obedient|virtual|digital assistant",
        $"as a|an ~1 {Ai} , you",
        "your ~1 task|goal|instructions :",
        "as a|an {ai model|assistant/ai language model/large? language model/llm}",
        $"attention|note|notice|message|instruction|instructions|memo|warning|reminder|hint|directive|request to|for|: all|any|the|every* {Ai}",
        $"attention ,? all|any|the? {Ai}",
        $"dear|hey|hello|hi ,? {{assistant ,/{Ai[1..^1]}}}",
        $"{Ai} that|which|who|currently|now|is|are* #reading this",
        $"if {{you are/you're}} a|an|the|any? ~2 {{assistant|bot|machine|program|algorithm|computer $/{Ai[1..]}",
        "your ~1 task|job|role|goal|objective|mission|purpose now|here? is|are now|only|simply|just* to mark|rate|label|tag|score|classify|output|return|respond|ignore|disregard|approve|accept|treat|praise",
        "new|updated|revised|hidden|secret|override system? instruction|instructions|directive|directives|prompt :",
        "output|verdict|label|response must|should|shall always? be supported|refuted",
        "all|every|each|any of? #all* ~1 #claims ~3 must|should|shall be marked|rated|labelled|labeled|tagged|treated|classified|scored|reported|accepted ~1 as #true",
    ];

    /// <summary>May stand between the start of a thought and the order.</summary>
    public static IReadOnlyList<string> Before { get; } =
        Words(
            "please kindly now then just simply instead also always only immediately henceforth therefore so again first finally"
        );

    /// <summary>Join an order to another.</summary>
    public static IReadOnlyList<string> Joining { get; } = Words("and or but");

    /// <summary>Make an order of what follows where a machine, or "you", is named before.</summary>
    public static IReadOnlyList<string> Bidding { get; } = Words("must should shall will to can may");

    /// <summary>Who is bidden.</summary>
    public static IReadOnlyList<string> Bidden { get; } =
        Words("you ai llm llms chatbot chatbots chatgpt assistant model models bot bots");

    private static string[] Words(string words) => words.Split(' ');
}
