using Workbench.Domain.Splitting;

namespace Workbench.Domain.Tests.Splitting;

/// <summary>Text in a language the engine does not know: what it is, is left to people; where it stands, is not.</summary>
public sealed class OtherLanguagesTests
{
    public static TheoryData<string, string[]> Texts =>
        new()
        {
            {
                "أعلن المجلس البلدي أن الجسر أغلق بعد عامين. قال العمدة إن الإصلاح سيكلف أربعة ملايين؟ لم يوافق السكان على الخطة.",
                ["أعلن المجلس البلدي أن الجسر أغلق بعد عامين", "لم يوافق السكان على الخطة"]
            },
            {
                "شورای شهر اعلام کرد که پل پس از دو سال بسته شد. شهردار گفت که تعمیر چهار میلیون هزینه دارد.",
                ["شورای شهر اعلام کرد که پل پس از دو سال بسته شد", "شهردار گفت که تعمیر چهار میلیون هزینه دارد"]
            },
            {
                "Der Stadtrat hat die Brücke nach zwei Jahren geschlossen. Die Reparatur kostet vier Millionen, sagte der Bürgermeister.",
                [
                    "Der Stadtrat hat die Brücke nach zwei Jahren geschlossen",
                    "Die Reparatur kostet vier Millionen, sagte der Bürgermeister",
                ]
            },
            {
                "市议会宣布这座桥在两年后关闭。市长表示修复将耗资四百万元！居民没有同意这个计划。",
                ["市议会宣布这座桥在两年后关闭", "市长表示修复将耗资四百万元", "居民没有同意这个计划"]
            },
            {
                "नगर परिषद ने कहा कि पुल दो साल बाद बंद कर दिया गया। मरम्मत में चालीस लाख रुपये लगेंगे।",
                ["नगर परिषद ने कहा कि पुल दो साल बाद बंद कर दिया गया", "मरम्मत में चालीस लाख रुपये लगेंगे"]
            },
        };

    [Theory]
    [InlineData("El puente se abrió en 1998.")]
    [InlineData("Der Umbau kostet vier Millionen.")]
    public void A_sentence_too_short_to_guess_its_language_from_is_not_judged_by_its_small_words(string text) =>
        Assert.Null(Assert.Single(Splitter.Split(text).Claims).Kind);

    [Theory]
    [InlineData("La Scala closed in 2020.")]
    [InlineData("Los Angeles lost 4 million trees.")]
    public void A_foreign_name_makes_no_foreign_sentence(string text) =>
        Assert.NotNull(Assert.Single(Splitter.Split(text).Claims).Kind);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Each_sentence_that_does_not_ask_is_one_claim_unjudged(string text, string[] claims)
    {
        var split = Splitter.Split(text);

        Invariants.Hold(text, split);
        Assert.Equal(claims, split.Claims.Select(claim => claim.Span.Of(text)));
        Assert.All(
            split.Claims,
            claim => Assert.Equal((null, null, null), (claim.Kind, claim.CheckWorthiness, claim.Speaker))
        );
        Assert.All(split.Claims, claim => Assert.Empty(claim.Cues));
        Assert.All(split.Claims, claim => Assert.Empty(claim.Flags));
        Assert.All(split.Sentences, s => Assert.Equal((null, null), (s.CheckWorthiness, s.Subjectivity)));
    }

    [Fact]
    public void A_text_of_two_languages_is_judged_where_it_is_English()
    {
        const string text =
            "The council closed the bridge in 2019, and the mayor resigned.\n\nDer Stadtrat hat die Brücke nach zwei Jahren geschlossen, und der Bürgermeister ist zurückgetreten.\n\nThe bridge was sold to the county for $4m in the end.";

        var claims = Splitter.Split(text).Claims;

        Assert.Equal(
            [true, false, true],
            claims
                .GroupBy(claim => text[..claim.Span.Start].Split("\n\n").Length)
                .Select(g => g.All(c => c.Kind is not null))
        );
    }

    [Fact]
    public void A_line_too_short_to_tell_goes_with_those_before_it()
    {
        const string text =
            "Der Stadtrat hat die Brücke nach zwei Jahren geschlossen, und der Bürgermeister ist zurückgetreten.\n\nFergen sank.\n\nThe bridge was sold to the county for $4m in the end.\n\nIt sank.";

        var kinds = Splitter.Split(text).Claims.Select(claim => claim.Kind is not null);

        Assert.Equal([false, false, true, true], kinds);
    }

    [Fact]
    public void A_sentence_of_another_language_in_an_English_paragraph_is_left_unjudged()
    {
        const string text =
            "The council met on Monday. Die Brücke ist seit Mai geschlossen und wird nicht mehr geöffnet. Der Rat hat das im Juni beschlossen. Мост закрыт с мая. The mill stayed open.";

        var claims = Splitter.Split(text).Claims;

        Assert.Equal([true, false, false, false, true], claims.Select(claim => claim.Kind is not null));
    }

    [Theory]
    [InlineData("The film “Die Brücke ist zu und wir sind da” opened in May.")]
    [InlineData("The firm sells in Oslo, Bodø, Tromsø, Ålesund, Røros, Måløy, Hønefoss, Ørsta, Tønsberg and Førde.")]
    [InlineData("Nobody at the port had read Les Travailleurs de la mer et Le Ventre de Paris.")]
    public void Names_and_titles_make_no_sentence_another_languages(string text) =>
        Assert.All(
            Splitter.Split($"The council met on Monday with the mayor of the town. {text}").Claims,
            claim => Assert.NotNull(claim.Kind)
        );
}
