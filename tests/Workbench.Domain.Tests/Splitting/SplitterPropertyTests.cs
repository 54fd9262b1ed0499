using System.Globalization;
using System.Text;
using System.Text.Json;
using Workbench.Domain.Splitting;

namespace Workbench.Domain.Tests.Splitting;

public class SplitterPropertyTests
{
    private static readonly string[] Pieces =
    [
        .. "the a Ada Moe Dr. U.S. a.m. e.g. No. council voted said says told added which who whose that and but so while because will may".Split(
            ' '
        ),
        .. "ending calling according to he she its 9–4 $48.6m 31 % per cent 2019 Jan. 12 is was has been reckless best I we not of in on by".Split(
            ' '
        ),
        .. ". , ; : ! ? … ... . . . “ ” \" ' ’ « » ( ) [ ] 「 」 — – - * # > | \t \n \n\n \r\n \r\n\r\n \u00a0 \u2028 \u0085".Split(
            ' '
        ),
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        "\ud83d",
        "\ude00",
        "😀",
        "👩‍👩‍👧‍👦",
        "🇳🇴",
        "🇳",
        "é",
        "e\u0301",
        "\u0301",
        "\u200d",
        "\ufe0f",
        "\0",
        "\u0007",
        "\u202e",
        "\u2066",
        "。",
        "！",
        "؟",
        "۔",
        "।",
        "مرحبا",
        "今日は雨です",
        "नमस्ते",
        "İstanbul",
        "ı",
        "1. ",
        "2. ",
        "- ",
        "• ",
        "> ",
        "# ",
        "[19]",
        "*",
        "***",
        "____",
        "https://example.org/a.b?c=d",
        "ada@example.org",
        ":-) ",
        "03/27/2001 01:58 PM ",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_split_of_a_nasty_text_is_sound(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 50; round++)
        {
            var text = Nasty(random, random.Next(1, 80));
            Invariants.Hold(text, Splitter.Split(text));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_text_gives_the_same_split_in_every_culture(int seed)
    {
        var random = new Random(seed);
        var text = Nasty(random, 400) + " ISTANBUL INSISTED IT WILL. Istanbul said it is big.";
        var before = CultureInfo.CurrentCulture;
        try
        {
            var splits = new List<string>();
            foreach (var culture in (string[])["en-US", "tr-TR", "ar-SA", "th-TH"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                splits.Add(JsonSerializer.Serialize(Splitter.Split(text)));
            }

            Assert.Single(splits.Distinct(StringComparer.Ordinal));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_split_of_a_sentence_of_small_words_is_sound(int seed)
    {
        var random = new Random(seed);
        string[] words =
        [
            .. """
                can I buy a lap and put it then take to rep who said , , and but was sold ; that which by 52 plans hopes Ada . the officer mill
                Moe Bodø films kneeling seen built left is of in ( ) 1983 poet road burned down charges against called for states as
                """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        ];
        for (var round = 0; round < 200; round++)
        {
            var text = string.Join(
                ' ',
                Enumerable.Range(0, random.Next(2, 40)).Select(_ => words[random.Next(words.Length)])
            );
            Invariants.Hold(text, Splitter.Split(text));
        }
    }

    private static string Nasty(Random random, int length)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) > 0 ? " " : "");
        return text.ToString();
    }
}
