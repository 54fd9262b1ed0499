using Workbench.Domain.Splitting;

namespace Workbench.Domain.Tests.Splitting;

/// <summary>What is quoted among English: a few English words are judged, another language is not.</summary>
public sealed class QuotedTongueTests
{
    public static TheoryData<string> Quoting =>
        Lines(
            """
            Mr Fry is a menace, a liar and “a coward”, Ms Ng said.
            Mr Fry is a menace, a liar and “a buffoon”, Ms Ng said.
            Mr Fry is a poet, a potter and “a polymath”, Ms Ng said.
            He is rude, lazy and “a snob”, she said.
            Mr Fry is “a coward”, Ms Ng said.
            “A cad”, said Ms Ng.
            “A coward,” said Ms Ng.
            “A numpty and a plonker,” said Mr Cole.
            “Gormless,” said Mr Cole.
            “A feckless ninny,” said Mr Cole.
            “Balderdash,” Mr Cole said.
            “Absolute tosh,” the minister said.
            “Disgraceful,” said Mr Fry.
            The judge described him as “feckless”, “vain” and “a bully”.
            The scheme is a con, a racket and “a scam”, said Ms Ng.
            They are “cowboys”, said Mr Fry, and “crooks”.
            It is cold, damp and “dingy”, tenants say.
            The road is narrow, steep and “lethal”, residents say.
            Ms Ng said Mr Fry was “a crook”, “a cad” and “a rotter”.
            The dish is “bland”, the wine is “sour” and the service is “glacial”, wrote Mr Hale.
            Dr Ito said the vaccine was safe, cheap and “a godsend”.
            The film “Amélie” won four prizes, Ms Ng said.
            The band “Einstürzende Neubauten” broke up, said Ada Moe.
            “Le Monde” reported it, said Ms Ng.
            The ship “Vasa” sank in 1628, and the “Kronan” in 1676.
            The play “Uncle Vanya” closed on Monday, and “Hamlet” opened.
            Ms Ng said the deal was “kaput”.
            He spoke of “Schadenfreude” and “angst”.
            The chef’s “crème brûlée” is overpriced, Ms Ng said.
            The word “hygge” is Danish, said Ms Ng.
            They sacked Mr Roux, “a bon vivant”, and Ms Ng, “a bounder”.
            """
        );

    [Theory]
    [MemberData(nameof(Quoting))]
    public void A_few_words_quoted_in_an_English_sentence_are_judged_with_it(string sentence) =>
        Assert.All(Splitter.Split(sentence).Claims, claim => Assert.NotNull(claim.Kind));

    [Theory]
    [InlineData("“Le maire a menti.”")]
    [InlineData("“El alcalde miente a todos.”")]
    [InlineData("“Der Bürgermeister lügt.”")]
    public void A_quotation_in_another_language_alone_between_English_sentences_is_left_unjudged(string quotation)
    {
        var split = Splitter.Split($"The council met on Monday. {quotation} The vote was 5 to 4.");

        Assert.Equal([true, false, true], split.Claims.Select(claim => claim.Kind is not null));
    }

    [Theory]
    [InlineData("“Die Bank verlor vier Milliarden,” he said.", "he")]
    [InlineData("“Le pont a fermé lundi,” said Ada Moe.", "Ada Moe")]
    [InlineData("“Le maire a menti,” said Ada Moe.", "Ada Moe")]
    public void What_is_quoted_in_another_language_is_left_unjudged_and_keeps_its_speaker(string text, string speaker)
    {
        var claim = Assert.Single(Splitter.Split(text).Claims);

        Assert.Equal((null, null, speaker), (claim.Kind, claim.CheckWorthiness, claim.Speaker?.Text));
    }

    private static TheoryData<string> Lines(string lines) => [.. lines.Split('\n')];
}
