namespace Workbench.Domain.Checked;

/// <summary>Ranks candidates for one claim.</summary>
internal sealed class Ranking(
    ClaimTerms asked,
    IReadOnlyDictionary<string, double> weights,
    IReadOnlyList<(long Row, ClaimTerms Terms)> candidates
)
{
    // BM25's: how soon a term that is repeated counts no more, and how far a long claim is held against it.
    private const double Saturation = 1.2;
    private const double ByLength = 0.5;
    private const double UsualLength = 25;
    private const double OfLetters = 0.7;
    private const double OtherNumbers = 0.85;

    public IEnumerable<LikeClaim> InOrder()
    {
        var texts = candidates.Select(candidate => Grams.Of(Text(candidate.Terms))).ToList();
        var grams = new Grams.Weighing(texts);
        var own = grams.Weigh(Grams.Of(Text(asked)));
        return candidates
            .Select((candidate, i) => Like(candidate, grams.Weigh(texts[i]).Cosine(own)))
            .OrderByDescending(like => like.Score)
            .ThenBy(like => like.Row);
    }

    private LikeClaim Like((long Row, ClaimTerms Terms) candidate, double letters)
    {
        var numbers = Numbers.IsLackingAll(asked, candidate.Terms) ? OtherNumbers : 1;
        var score = ByTerms(candidate.Terms) * Math.Pow(letters, OfLetters) * numbers;
        return new LikeClaim(candidate.Row, score, Likeness(candidate.Terms, score));
    }

    private Likeness Likeness(ClaimTerms candidate, double score) =>
        score switch
        {
            _ when candidate.Said.Length > 0 && candidate.Said == asked.Said => Checked.Likeness.SameWords,
            >= LikeClaims.SameFrom when Numbers.Agree(asked.Said, candidate.Said) => Checked.Likeness.Same,
            >= LikeClaims.AlikeFrom => Checked.Likeness.Alike,
            _ => Checked.Likeness.None,
        };

    private double ByTerms(ClaimTerms candidate)
    {
        var counts = candidate.All().CountBy(term => term).ToList();
        var length = counts.Sum(term => term.Value);
        var norm = Saturation * (1 - ByLength + (ByLength * length / UsualLength));
        return counts.Sum(term =>
            weights.GetValueOrDefault(term.Key) * term.Value * (Saturation + 1) / (term.Value + norm)
        );
    }

    private static string Text(ClaimTerms terms) => $" {terms.Said} {terms.About} ";
}
