using Workbench.Blazor.Features.Sources;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Tests.Features.Sources;

public sealed class SourceDraftTests
{
    [Fact]
    public void Reads_what_it_was_made_of()
    {
        var details = new SourceDetails(
            SourceType.Dataset,
            "Title",
            "A; B",
            "Container",
            "Publisher",
            new PartialDate("2011-04"),
            "https://example.org/x",
            "10.1000/182",
            new DateOnly(2024, 2, 29),
            "pt-BR",
            "Note"
        );

        Assert.Equal(details, SourceDraft.Of(details).Read());
    }

    [Fact]
    public void Says_of_each_field_what_is_wrong_with_it()
    {
        var draft = new SourceDraft
        {
            Issued = "May 2011",
            Url = "example.org",
            Doi = "182",
            Accessed = "31/12/2020",
            Language = "xx-not-a-language!",
        };

        Assert.Null(draft.Read());

        Assert.Equal(
            ["Accessed", "Doi", "Issued", "Language", "Title", "Url"],
            draft.Faults.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Equal("Give the source a title.", draft.Faults["Title"]);
        Assert.Equal("Write the language as a tag, such as en, es or pt-BR.", draft.Faults["Language"]);
    }
}
