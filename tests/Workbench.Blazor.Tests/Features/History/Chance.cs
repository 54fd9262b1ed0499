using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Tests.Features.History;

/// <summary>What somebody comes up with who tries everything: the same for the same seed.</summary>
internal sealed class Chance(int seed)
{
    private static readonly string[] Sentences =
    [
        "The council spent 4 million on a bridge, and the bridge closed after two years.",
        "Critics call the deal a scandal.",
        "The reckless council has reportedly sold the bridge.",
        "أعلن المجلس أن مُحَمَّدًا وقّع العقد.",
        "“It will pay for itself,” the mayor said 🌉.",
        "Who pays? Nobody knows.",
        "- Traffic fell by 31 per cent in 2019",
        "The council said the tower, built in 1921, leans.",
    ];

    private static readonly string[] Remarks = ["", "said so ", "“two\nlines” & 🌉", "مُحَمَّد", "<script>"];

    private readonly Random random = new(seed);
    private int numbers;

    public Guid NextId() => new($"01900000-0000-7000-8000-{Next():d12}");

    public bool OneIn(int times) => random.Next(times) == 0;

    public int Below(int end) => random.Next(end);

    public T Any<T>()
        where T : struct, Enum => Any(Enum.GetValues<T>());

    public T Any<T>(IReadOnlyList<T> things) => things[random.Next(things.Count)];

    public T? Maybe<T>(T value)
        where T : struct => OneIn(4) ? null : value;

    /// <summary>Mostly one of those that make sense, the first more often than the last; now and then any; null where there is none.</summary>
    public T? Pick<T>(IReadOnlyList<T> things, Func<T, bool> sensible)
        where T : class
    {
        var some = things.Where(sensible).ToList();
        if (some.Count > 0 && !OneIn(12))
            return some[Math.Min(random.Next(some.Count), random.Next(some.Count))];
        return things.Count == 0 ? null : Any(things);
    }

    public string Text() =>
        ArticleText.Normalise(
            string.Join(
                OneIn(2) ? " " : "\n\n",
                Enumerable.Range(0, 3).Select(_ => Any(Sentences)).Append($"{Next()}.")
            )
        );

    /// <summary>Something somebody writes at length, or nothing.</summary>
    public string? Remark() => OneIn(3) ? null : Any(Remarks);

    /// <summary>Something that belongs on one line, and now and then is not.</summary>
    public string? Line() => OneIn(40) ? "two\nlines" : Remark()?.ReplaceLineEndings(" ");

    /// <summary>A span near another, mostly on its edges, sometimes outside of the text.</summary>
    public TextSpan Near(TextSpan other)
    {
        var start = Math.Max(0, other.Start + (OneIn(3) ? random.Next(-6, 12) : 0));
        return new TextSpan(start, Math.Max(start + 1, other.End + random.Next(-12, 6)));
    }

    public int Inside(TextSpan span) => random.Next(span.Start, span.End + 1);

    public Attribution? Speaker(TextSpan words) =>
        random.Next(4) switch
        {
            0 => null,
            1 => Attribution.TheArticle,
            _ => new Attribution("The mayor", OneIn(2) ? null : words),
        };

    public ArticleDetails Details() =>
        new(
            $"Article {Next()} <b>",
            Line(),
            Line(),
            Maybe(Day(2024)),
            OneIn(2) ? null : "https://example.org/a?b=c",
            OneIn(2) ? null : "en"
        );

    // Few addresses and DOIs, so that the same comes again.
    public SourceDetails SourceDetails() =>
        new(
            Any<SourceType>(),
            $"Source {Next()}",
            Line(),
            Line(),
            Line(),
            OneIn(2) ? null : PartialDate.Parse(Any(["2011", "2011-04", "2011-04-03"])),
            OneIn(2) ? null : $"https://example.org/{random.Next(9)}?utm_source=x",
            OneIn(2) ? null : $"https://doi.org/10.1000/A{random.Next(9)}",
            Maybe(Day(2024)),
            OneIn(2) ? null : "en",
            Remark()
        );

    public CitationDetails Citation(SourceId source) =>
        new(
            source,
            Any<Stance>(),
            OneIn(5) ? Remark() : "closed 2019",
            OneIn(2),
            Line(),
            Remark(),
            Maybe(1 + random.Next(6)),
            Maybe(Day(2019)),
            Maybe(Day(2024))
        );

    private DateOnly Day(int year) => new(year, 1 + random.Next(12), 1 + random.Next(28));

    private int Next() => ++numbers;
}
