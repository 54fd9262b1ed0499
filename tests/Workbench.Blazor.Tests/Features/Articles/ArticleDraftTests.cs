using Workbench.Blazor.Features.Articles;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Tests.Features.Articles;

public sealed class ArticleDraftTests
{
    private static readonly ArticleDetails Known = new(
        "The Tarn bridge",
        "Post",
        null,
        new DateOnly(2024, 2, 29),
        "https://example.org/x",
        "pt-BR"
    );

    [Fact]
    public void Reads_what_it_was_made_of() => Assert.Equal(Known, ArticleDraft.Of(Known).Read());

    [Fact]
    public void Says_of_each_field_what_is_wrong_with_it()
    {
        var draft = new ArticleDraft
        {
            Published = "May 2011",
            Url = "example.org",
            Language = "xx-not-a-language!",
        };

        Assert.Null(draft.Read());

        Assert.Equal(["Language", "Published", "Title", "Url"], draft.Faults.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Write the language as a tag, such as en, es or pt-BR.", draft.Faults["Language"]);
    }

    [Fact]
    public void Differs_where_something_else_is_typed_and_not_where_a_field_was_emptied_that_was_empty()
    {
        var draft = ArticleDraft.Of(Known);
        draft.Byline = " ";

        Assert.False(draft.Differs(Known));

        draft.Language = "pt";

        Assert.True(draft.Differs(Known));
    }
}
