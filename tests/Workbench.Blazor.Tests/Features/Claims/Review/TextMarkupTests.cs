using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class TextMarkupTests
{
    private const string Hostile =
        "<script>alert('1')</script> said </p></mark><img src=x onerror=\"alert(2)\"> & &amp; &lt;b&gt; \u00a0 'it' \"was\".\n\n"
        + "> <!-- not a comment --> ]]> <b class=\"x\"\n\n- <style>*{display:none}</style> & so on";

    private static readonly string[] Texts =
    [
        AnArticle.Bridge,
        Hostile,
        "أعلن المجلس أن مُحَمَّدًا وقّع العقد 🌉.\n\n# عنوان\n\nقال: «نعم».",
        "👩‍👩‍👧‍👦 went 🇳🇴🇸🇪 to e\u0301e\u0323 ½ \u200Fabc\u200E \uFFFD \uFFFE.\n\n| a | b |\n| <td> | & |\n\n    indented <pre>",
    ];

    [Fact]
    public void A_block_is_an_element_of_its_kind_with_its_place_and_its_own_direction()
    {
        var page = Parse(new AnArticle("# Title\n\n## Part\n\nText.\n\n- one\n\n> quoted").View.Markup);

        Assert.Equal(
            ["H2", "H3", "P", "P", "BLOCKQUOTE"],
            page.QuerySelectorAll(".block").Select(block => block.TagName)
        );
        Assert.Equal(
            ["heading", "heading", "paragraph", "item", "quotation"],
            page.QuerySelectorAll(".block").Select(block => block.ClassList[1])
        );
        Assert.All(page.QuerySelectorAll(".block"), block => Assert.Equal("auto", block.GetAttribute("dir")));
        Assert.Equal("0", page.The("#b0").GetAttribute("data-start"));
        Assert.Equal("# ", page.The("#b0 .sign").TextContent);
        Assert.Equal("9", page.The("#b1").GetAttribute("data-start"));
    }

    [Fact]
    public void A_claim_is_a_mark_with_its_number_its_kind_and_its_state()
    {
        var article = new AnArticle();
        article.Judge(article.Mark("The bridge closed after two years"), Verdict.Refuted);

        var mark = Parse(article.View.Markup).The("mark");

        Assert.Equal("The bridge closed after two years", mark.TextContent);
        Assert.Equal(
            ("k-unjudged s-no", "1", "1"),
            (mark.ClassName, mark.GetAttribute("data-c"), mark.GetAttribute("data-n"))
        );
        Assert.Equal("1", Parse(article.View.Markup).The("#b2").GetAttribute("data-first"));
    }

    [Fact]
    public void Claims_that_overlap_share_the_words_they_share()
    {
        var article = new AnArticle();
        article.Mark("The council spent 4 million");
        article.Mark("4 million on a bridge");

        var marks = Parse(article.View.Markup).QuerySelectorAll("mark");

        Assert.Equal(["The council spent ", "4 million", " on a bridge"], marks.Select(mark => mark.TextContent));
        Assert.Equal(["1", "1 2", "2"], marks.Select(mark => mark.GetAttribute("data-c")));
        Assert.Equal([false, true, false], marks.Select(mark => mark.ClassList.Contains("many")));
        Assert.Equal([null, "1", "2"], marks.Select(mark => mark.GetAttribute("data-n")));
    }

    [Fact]
    public void Of_claims_one_in_another_the_inner_one_gives_the_words_their_look()
    {
        var article = new AnArticle();
        article.Mark("The council spent 4 million on a bridge");
        article.Find("4 million", Kind.Framing);

        var inner = Parse(article.View.Markup).QuerySelectorAll("mark").Single(mark => mark.TextContent == "4 million");

        Assert.Contains("k-framing", inner.ClassList);
    }

    [Fact]
    public void Two_claims_that_end_together_say_both_numbers()
    {
        var article = new AnArticle();
        article.Mark("spent 4 million on a bridge");
        article.Mark("on a bridge");

        var last = Parse(article.View.Markup).QuerySelectorAll("mark")[^1];

        Assert.Equal(("on a bridge", "1·2"), (last.TextContent, last.GetAttribute("data-n")));
    }

    [Fact]
    public void A_flag_that_stands_underlines_its_words_and_one_that_does_not_leaves_them()
    {
        var article = new AnArticle();
        var claim = article.Mark("Critics call the deal a scandal");
        article.Flag(claim, "scandal");
        article.Flag(claim, "the deal", FlagState.Resolved);
        article.Flag(claim, "Critics", FlagState.Withdrawn);

        var page = Parse(article.View.Markup);

        Assert.Equal("scandal", page.The("u").TextContent);
        Assert.Equal("mark", page.The("u").ParentElement!.LocalName);
    }

    [Fact]
    public void A_retired_claim_has_no_mark()
    {
        var article = new AnArticle();
        var claim = article.Mark("The council spent 4 million");
        claim.Retire(1);

        Assert.Empty(Parse(article.View.Markup).QuerySelectorAll("mark"));
        Assert.Null(Parse(article.View.Markup).The("#b1").GetAttribute("data-first"));
    }

    [Fact]
    public void What_an_article_says_is_text_whatever_it_says()
    {
        var article = new AnArticle(Hostile);
        article.Mark("alert('1')</script> said </p></mark><img");
        article.Mark("onerror=\"alert(2)\"> & &amp;");

        var page = Parse(article.View.Markup);

        Assert.Empty(page.QuerySelectorAll("script, img, style, b"));
        Assert.DoesNotContain(
            page.All,
            element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
        );
        TextIsKept(article);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_text_of_a_block_is_kept_to_the_letter_whatever_is_marked(int text)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var article = new AnArticle(Texts[text]);
            MarkAnything(article, new Random(seed), seed % 12);
            TextIsKept(article);
        }
    }

    [Fact]
    public void Every_unit_of_the_text_is_marked_by_the_claims_that_have_it_and_no_others()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var article = new AnArticle();
            MarkAnything(article, new Random(seed), 6);
            var view = article.View;
            foreach (var block in Parse(view.Markup).QuerySelectorAll(".block"))
            {
                var at = int.Parse(
                    block.GetAttribute("data-start")!,
                    System.Globalization.CultureInfo.InvariantCulture
                );
                foreach (var text in block.Descendants<IText>())
                {
                    var mark = text.Ancestors<IElement>().FirstOrDefault(element => element.LocalName == "mark");
                    var numbers =
                        mark?.GetAttribute("data-c")!.Split(' ').Order() ?? Enumerable.Empty<string>().Order();
                    var span = new TextSpan(at, at + text.Text.Length);
                    // The sign that makes a block what it is carries no mark, claimed or not.
                    if (text.ParentElement!.ClassName != "sign")
                        Assert.Equal(
                            view.Marked.Where(claim => claim.Anchor.Span.Overlaps(span))
                                .Select(claim => $"{claim.Number}")
                                .Order(),
                            numbers
                        );
                    at = span.End;
                }
            }
        }
    }

    [Fact]
    public void Made_again_after_a_change_it_is_what_it_would_be_made_anew_and_shares_the_rest()
    {
        var text = string.Join(
            "\n\n",
            Enumerable.Range(0, 12).Select(i => $"The bridge number {i} closed. Nobody knew why.")
        );
        for (var seed = 0; seed < 60; seed++)
        {
            var article = new AnArticle(text);
            var random = new Random(seed);
            MarkAnything(article, random, 8);
            var before = article.View.Markup;
            var changed = article.Mark(Anywhere(article.Version, random));
            if (random.Next(3) == 0)
                changed.Retire(1);

            var again = before.Again(article.Version, article.View.Claims, [changed.Anchor.Span]);

            Assert.Equal(article.View.Markup.Whole, again.Whole);
            for (var i = 0; i < again.Count; i++)
                if (!article.Version.Blocks[i].Span.Overlaps(changed.Anchor.Span))
                    Assert.Same(before[i], again[i]);
            Assert.Equal(
                Enumerable.Range(0, again.Count).Where(i => before[i] != again[i]),
                again.DifferentFrom(before)
            );
        }
    }

    private static void TextIsKept(AnArticle article)
    {
        var page = Parse(article.View.Markup);
        Assert.Equal(article.Version.Blocks.Count, page.QuerySelectorAll(".block").Length);
        foreach (var (block, i) in article.Version.Blocks.Select((block, i) => (block, i)))
            Assert.Equal(block.Span.Of(article.Version.Text), page.The($"#b{i}").TextContent);
    }

    private static void MarkAnything(AnArticle article, Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var claim = article.Mark(Anywhere(article.Version, random));
            var part = Graphemes.Snap(article.Version.Text, Part(claim.Anchor.Span, random));
            if (random.Next(3) == 0 && !string.IsNullOrWhiteSpace(part.Of(article.Version.Text)))
                article.Flag(claim, part);
        }
    }

    private static TextSpan Anywhere(ArticleVersion version, Random random)
    {
        while (true)
        {
            var start = random.Next(version.Text.Length);
            var span = Graphemes.Snap(
                version.Text,
                new(start, Math.Min(version.Text.Length, start + 1 + random.Next(50)))
            );
            if (!string.IsNullOrWhiteSpace(span.Of(version.Text)))
                return span;
        }
    }

    private static TextSpan Part(TextSpan span, Random random)
    {
        var start = random.Next(span.Start, span.End);
        return new(start, random.Next(start + 1, span.End + 1));
    }

    private static IDocument Parse(TextMarkup markup) => new HtmlParser().ParseDocument(markup.Whole);
}
