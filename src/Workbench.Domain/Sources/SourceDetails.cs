namespace Workbench.Domain.Sources;

/// <summary>What the desk knows of a source; the CSL-JSON fields a desk needs. What is unknown is null.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Title">Never empty.</param>
/// <param name="Authors">Names as printed, separated by semicolons; or null.</param>
/// <param name="Container">The paper, site, journal or series it appeared in (CSL <c>container-title</c>).</param>
/// <param name="Publisher">Who put it out.</param>
/// <param name="Issued">When, as exact as known.</param>
/// <param name="Url">Absolute, http or https.</param>
/// <param name="Doi">Without resolver: <c>10.1000/182</c>.</param>
/// <param name="Accessed">The day somebody last read it.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Note">A remark of the desk.</param>
public sealed record SourceDetails(
    SourceType Type,
    string Title,
    string? Authors = null,
    string? Container = null,
    string? Publisher = null,
    PartialDate? Issued = null,
    string? Url = null,
    string? Doi = null,
    DateOnly? Accessed = null,
    string? Language = null,
    string? Note = null
)
{
    /// <summary>The same details, said at some time: nobody has read a source on a day that has not come.</summary>
    /// <exception cref="RuleViolation"><c>source.day-to-come</c></exception>
    public SourceDetails SaidAt(DateTime at)
    {
        Require.HasCome(Accessed, at, "source.day-to-come", "The day it was read");
        return this;
    }

    /// <summary>The details as they are stored: trimmed, with null for what is empty.</summary>
    /// <exception cref="RuleViolation"><c>source.needs-title</c>, <c>url.not-web</c>, <c>source.doi</c></exception>
    public SourceDetails Checked() =>
        this with
        {
            Title = Require.Text(Title) ?? throw new RuleViolation("source.needs-title", "Give the source a title."),
            Authors = Require.Text(Authors),
            Container = Require.Text(Container),
            Publisher = Require.Text(Publisher),
            Url = WebUrl.Checked(Url),
            Doi = Sources.Doi.Checked(Doi),
            Language = Require.Text(Language),
            Note = Require.Text(Note),
        };
}
