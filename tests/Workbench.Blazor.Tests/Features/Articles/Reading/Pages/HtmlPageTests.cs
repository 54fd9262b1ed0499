using Workbench.Blazor.Features.Articles.Reading.Pages;

namespace Workbench.Blazor.Tests.Features.Articles.Reading.Pages;

public class HtmlPageTests
{
    private const string Long =
        "The council decided on Tuesday to close the old bridge over the river for eleven months, the mayor said at a meeting.";

    [Fact]
    public void A_news_page_gives_its_article_and_what_it_says_about_it()
    {
        var read = HtmlPage.Read(
            $$"""
            <!doctype html>
            <html lang="en_GB">
            <head>
              <title>Bridge closed for eleven months | The Courier</title>
              <meta property="og:site_name" content="The Courier">
              <link rel="canonical" href="https://courier.example/bridge">
              <script type="application/ld+json">{ "@graph": [ {"@type": "WebSite", "name": "x"},
                { "@type": ["NewsArticle"], "headline": "Bridge closed for eleven months", "datePublished": "2024-03-05T23:30:00-08:00",
                  "author": [{ "@type": "Person", "name": "Ada Berg" }, { "name": "Li Wei" }], "publisher": {"name": "Other"}, } ] }</script>
              <style>p { color: red }</style>
            </head>
            <body class="has-sidebar cookie-bar">
              <header><a href="/">The Courier</a><nav><ul><li><a href="/n">News</a></ul></nav></header>
              <div id="cookieConsent"><p>We use cookies and similar things to make this site work as it should for you.</p></div>
              <main>
                <article>
                  <header><h1>Bridge closed for eleven months</h1><p>A detour of 12 km</p><p class="byline">By Ada Berg</p></header>
                  <div class="share-buttons"><a href="#">Share</a></div>
                  <p>{{Long}}<sup><a href="#n1">1</a></sup></p>
                  <figure><img src="a.jpg" alt="Bridge"><figcaption>The bridge in May.</figcaption></figure>
                  <aside><h2>Read on</h2><p>Another article.</p></aside>
                  <h3>What now?</h3>
                  <p>Costs:<br>£4.5m</p>
                  <ul><li>A detour<ul><li>by bus</li></ul></li><li><p>A ferry</p></li></ul>
                  <blockquote><p>It is <q>painful</q>.</p><p>But right.</p><footer>The mayor</footer></blockquote>
                  <table><tr><th>Year</th><th>Cars</th></tr><tr><td>2023</td><td><p>9,200</p></td></tr></table>
                  <p hidden>Hidden.</p><p style="display: none">Hidden too.</p><p class="sr-only">For screen readers.</p>
                  <div class="related-articles"><p>See also another thing.</p></div>
                  <footer>Filed under: bridges</footer>
                </article>
                <section class="comments"><p>{{Long}} Says a reader, who is not the author of the article at all.</p></section>
              </main>
              <footer>© The Courier</footer>
            </body>
            </html>
            """
        );
        Assert.Equal("Bridge closed for eleven months", read.Title);
        Assert.Equal("The Courier", read.Outlet);
        Assert.Equal("Ada Berg, Li Wei", read.Byline);
        Assert.Equal(new DateOnly(2024, 3, 5), read.Published);
        Assert.Equal("https://courier.example/bridge", read.Url);
        Assert.Equal("en-GB", read.Language);
        Assert.Equal(
            $"""
            A detour of 12 km

            {Long}

            The bridge in May.

            # What now?

            Costs:
            £4.5m

            - A detour
            - by bus
            - A ferry

            > It is “painful”.

            > But right.

            > The mayor

            Year | Cars
            2023 | 9,200
            """,
            read.Text
        );
    }

    [Fact]
    public void Without_any_mark_the_densest_part_is_the_article()
    {
        var read = HtmlPage.Read(
            $"""
            <title>News</title>
            <body><div class=top><ul><li><a href=1>Home</a><li><a href=2>Sport</a></ul></div>
            <div class=wrap><div class=left><p>Weather: 12 degrees</p></div>
            <div class=story><h2>A heading</h2><div><p>{Long}</p></div><div><p>{Long}</p><p>Short end.</p></div></div></div>
            <div class=bottom>Imprint</div>
            """
        );
        Assert.Equal($"# A heading\n\n{Long}\n\n{Long}\n\nShort end.", read.Text);
    }

    [Fact]
    public void A_page_of_short_lines_is_taken_whole() =>
        Assert.Equal("Roses.\n\nViolets.\n\n- x", HtmlPage.Read("<p>Roses.<p>Violets.<ul><li>x</ul>").Text);

    [Fact]
    public void A_form_or_a_sidebar_around_everything_is_not_left_out()
    {
        Assert.Equal(Long, HtmlPage.Read($"<body><form id=aspnetForm><div class='layout-sidebar'><p>{Long}").Text);
    }

    [Fact]
    public void Of_many_teasers_none_is_the_article() =>
        Assert.Equal(
            "One.\n\nTwo.\n\nThree.",
            HtmlPage
                .Read("<main><article><p>One.</article><article><p>Two.</article><article><p>Three.</article></main>")
                .Text
        );

    [Theory]
    [InlineData("<p>a  \n b\t<b>c</b>d <i> e</i></p>", "a b cd e")]
    [InlineData("<p>one<br>two<br/><br/>three</p>", "one\ntwo\n\nthree")]
    [InlineData("<div>one<p>two</p>three</div>", "one\n\ntwo\n\nthree")]
    [InlineData("<pre>a\n  b\nc</pre>", "a\n  b\nc")]
    [InlineData("<p>Donau&shy;dampf 5&nbsp;% &amp; &lt;b&gt;</p>", "Donaudampf 5\u00A0% & <b>")]
    [InlineData("<p><span aria-hidden=true>O</span>nce</p><div aria-hidden=true>x</div>", "Once")]
    [InlineData("<ul><li>a<br>b<li><ul><li>c</ul></ul>", "- a b\n- c")]
    [InlineData("<ol><li><p>a</p><p>b</p></ol>", "- a\n\nb")]
    [InlineData("<dl><dt>term<dd>meaning</dl>", "term\n\nmeaning")]
    [InlineData("<blockquote>a<br>b</blockquote>", "> a\n> b")]
    [InlineData("<h2>a<br>b</h2>c", "# a b\n\nc")]
    [InlineData("<table><tr><td>a<td><td>b<tr><td> <td></table>", "a |  | b")]
    [InlineData("<table><tr><td><h2>a</h2><p>b</p><td>c</table>", "# a\n\nb\n\nc")]
    [InlineData("<table><tr><td><table><tr><td>a<td>b</table></table>", "a | b")]
    [InlineData("<ruby>漢<rp>(</rp><rt>kan</rt></ruby>字", "漢字")]
    [InlineData("<p>a<script>b</script><!-- c --><template>d</template><svg><text>e</text></svg>f</p>", "af")]
    [InlineData(
        "<h2>Part<a href=#part>#</a></h2>text<sup><a href=#1>[1]</a></sup> 10<sup>2</sup>",
        "# Part\n\ntext 102"
    )]
    [InlineData("<frameset><frame src=a></frameset>", "")]
    [InlineData("", "")]
    public void Every_construct_has_its_plain_form(string html, string text) =>
        Assert.Equal(text, HtmlPage.Read(html).Text);

    [Theory]
    [InlineData("<title>A bridge | The Courier</title>", "A bridge | The Courier")]
    [InlineData("<title>A bridge is closed | The Courier</title>", "A bridge is closed")]
    [InlineData("<title>The Courier - A bridge</title><meta property=og:site_name content='The Courier'>", "A bridge")]
    [InlineData(
        "<title>Rain - and more - The Courier</title><meta property=og:site_name content='The Courier'>",
        "Rain - and more"
    )]
    [InlineData("<title>Rain - and more rain</title>", "Rain - and more rain")]
    [InlineData("<title>The Courier: Rain</title><body><h1>Rain</h1>", "Rain")]
    [InlineData("<title>x</title><meta property=og:title content='From the graph'>", "From the graph")]
    [InlineData("<title>Rain? - The Courier</title><body><h1>The Courier</h1><main><h2>Rain?</h2>", "Rain?")]
    [InlineData("<title>Rain again | More</title><body><h1>Logo</h1><main><h1>Rain again</h1>", "Rain again")]
    [InlineData("<body><h1>Only <b>this</b></h1>", "Only this")]
    [InlineData("<p>none", null)]
    public void The_title_is_the_articles_and_not_the_sites(string html, string? title) =>
        Assert.Equal(title, HtmlPage.Read(html).Title);

    [Theory]
    [InlineData("<meta name=author content='Ada Berg'>", "Ada Berg")]
    [InlineData(
        "<meta property=article:author content='https://facebook.com/ada'><a rel=author>Ada Berg</a>",
        "Ada Berg"
    )]
    [InlineData("<p class=byline>By Ada\n Berg</p>", "Ada Berg")]
    [InlineData("<p class=byline>Byron Berg</p>", "Byron Berg")]
    [InlineData(
        "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":\"Ada Berg\"}</script>",
        "Ada Berg"
    )]
    [InlineData("<script type=application/ld+json>{broken</script>", null)]
    [InlineData("<script type=application/ld+json>[1,{\"@type\":7,\"author\":{\"name\":{}}}]</script>", null)]
    public void The_byline_is_a_name(string html, string? byline) => Assert.Equal(byline, HtmlPage.Read(html).Byline);

    [Theory]
    [InlineData("<meta property=article:published_time content='2024-01-03T23:59:00-10:00'>", "2024-01-03")]
    [InlineData("<time datetime='2024-01-03 10:00'>today</time>", "2024-01-03")]
    [InlineData("<meta name=date content='January 3, 2024'>", "2024-01-03")]
    [InlineData("<meta name=date content='Wed, 03 Jan 2024 22:00:00 GMT'>", "2024-01-03")]
    [InlineData("<meta itemprop=datePublished content='2024-01-03'>", "2024-01-03")]
    [InlineData("<meta name=date content='soon'>", null)]
    public void The_day_is_the_one_that_the_outlet_writes(string html, string? day) =>
        Assert.Equal(
            day,
            HtmlPage.Read(html).Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );

    [Theory]
    [InlineData("<link rel=canonical href='javascript:alert(1)'>")]
    [InlineData("<link rel=canonical href='/relative'>")]
    [InlineData("<link rel=canonical href='file:///etc/passwd'>")]
    public void Only_an_address_of_the_web_is_taken(string html) => Assert.Null(HtmlPage.Read(html).Url);

    [Fact]
    public void Nesting_up_to_the_limit_is_read_and_beyond_it_is_refused()
    {
        static string Nested(int times) => "<body>" + string.Concat(Enumerable.Repeat("<div>", times)) + "x";
        Assert.Equal("x", HtmlPage.Read(Nested(Dom.Deepest - 10)).Text);
        Assert.Throws<InvalidDataException>(() => HtmlPage.Read(Nested(Dom.Deepest + 10)));
    }

    [Fact]
    public void A_long_page_keeps_its_last_word()
    {
        var read = HtmlPage.Read(
            "<article>" + string.Concat(Enumerable.Repeat($"<p>{Long}</p>", 5_000)) + "<p>End.</article>"
        );
        Assert.Equal(5_000 * (Long.Length + 2) + 4, read.Text.Length);
        Assert.EndsWith("\n\nEnd.", read.Text, StringComparison.Ordinal);
    }
}
