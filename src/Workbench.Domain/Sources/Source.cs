using Workbench.Domain.History;

namespace Workbench.Domain.Sources;

/// <summary>A document, dataset, person or page that evidence comes from; kept once and used by many claims.</summary>
public sealed class Source
{
    private Source() { }

    /// <summary>Which source.</summary>
    public SourceId Id { get; private set; }

    /// <summary>Title, authors and so on.</summary>
    public SourceDetails Details { get; private set; } = new(SourceType.Document, "");

    /// <summary>How reliable it has proved; null while nobody judged it.</summary>
    public Reliability? Reliability { get; private set; }

    /// <summary>True while it is out of the library.</summary>
    public bool Withdrawn { get; private set; }

    /// <summary>The form of its address in which two addresses of one page are equal; null without one. See <see cref="WebUrl.Key"/>.</summary>
    public string? UrlKey { get; private set; }

    /// <summary>Its DOI, in lower case; null without one.</summary>
    public string? Doi { get; private set; }

    /// <summary>Counts the events of this source.</summary>
    public int Revision { get; private set; }

    /// <summary>Brings a source into the library.</summary>
    /// <exception cref="RuleViolation">Those of <see cref="SourceDetails.Checked"/></exception>
    public static (Source Source, SourceAdded Event) Add(SourceId id, SourceDetails details)
    {
        var added = new SourceAdded(id, details.Checked());
        var source = new Source();
        source.Apply(added);
        return (source, added);
    }

    /// <summary>Puts right what the desk knows of it.</summary>
    /// <exception cref="RuleViolation"><c>source.stale</c>, <c>source.withdrawn</c>, <c>source.unchanged</c>, and those of <see cref="Add"/></exception>
    public SourceEdited Edit(int seen, SourceDetails details)
    {
        MustBeAt(seen);
        MustBeInTheLibrary();
        var to = details.Checked();
        Require.That(to != Details, "source.unchanged", "Nothing was changed.");
        return Happened(new SourceEdited(Id, Details, to));
    }

    /// <summary>Judges how reliable it is; null: not judged.</summary>
    /// <exception cref="RuleViolation"><c>source.stale</c>, <c>source.withdrawn</c>, <c>source.unchanged</c></exception>
    public SourceRated Rate(int seen, Reliability? reliability)
    {
        MustBeAt(seen);
        MustBeInTheLibrary();
        Require.That(reliability != Reliability, "source.unchanged", "The source has this grade already.");
        return Happened(new SourceRated(Id, Reliability, reliability));
    }

    /// <summary>Takes it out of the library.</summary>
    /// <param name="seen">The revision the author saw.</param>
    /// <param name="standingCitations">How many citations that count rest on it.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="RuleViolation"><c>source.stale</c>, <c>source.withdrawn</c>, <c>source.in-use</c></exception>
    public SourceWithdrawn Withdraw(int seen, int standingCitations, string? reason)
    {
        MustBeAt(seen);
        MustBeInTheLibrary();
        Require.That(
            standingCitations == 0,
            "source.in-use",
            "Claims rest on this source. Withdraw those citations first, then the source."
        );
        return Happened(new SourceWithdrawn(Id, Require.Text(reason)));
    }

    /// <summary>Brings it back.</summary>
    /// <exception cref="RuleViolation"><c>source.stale</c>, <c>source.not-withdrawn</c></exception>
    public SourceRestored Restore(int seen)
    {
        MustBeAt(seen);
        Require.That(Withdrawn, "source.not-withdrawn", "The source is in the library already.");
        return Happened(new SourceRestored(Id));
    }

    /// <summary>Folds one event of this source into its state.</summary>
    public void Apply(Event happened)
    {
        Revision++;
        switch (happened)
        {
            case SourceAdded e:
                Id = e.Source;
                Describe(e.Details);
                break;
            case SourceEdited e:
                Describe(e.To);
                break;
            case SourceRated e:
                Reliability = e.To;
                break;
            case SourceWithdrawn:
                Withdrawn = true;
                break;
            case SourceRestored:
                Withdrawn = false;
                break;
            default:
                throw new InvalidOperationException($"{happened.GetType().Name} does not happen to a source.");
        }
    }

    /// <summary>A new, empty source for replaying a history into.</summary>
    internal static Source Blank() => new();

    internal void MustBeInTheLibrary() =>
        Require.That(!Withdrawn, "source.withdrawn", "This source is withdrawn. Bring it back to use it.");

    private void Describe(SourceDetails details) =>
        (Details, UrlKey, Doi) = (details, WebUrl.Key(details.Url), details.Doi);

    private void MustBeAt(int seen) =>
        Require.That(
            seen == Revision,
            "source.stale",
            "The source has changed since you looked. See what changed, then decide again."
        );

    private T Happened<T>(T happened)
        where T : SourceEvent
    {
        Apply(happened);
        return happened;
    }
}
