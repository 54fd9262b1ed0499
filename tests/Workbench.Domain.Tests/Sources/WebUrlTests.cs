namespace Workbench.Domain.Tests.Sources;

public sealed class WebUrlTests
{
    [Theory]
    [InlineData("https://example.org/a")]
    [InlineData("http://www.example.org/a/")]
    [InlineData("https://EXAMPLE.org:443/a#part")]
    [InlineData("https://example.org/a?utm_source=x&fbclid=1&gclid=2")]
    [InlineData("  https://example.org./a")]
    public void One_page_has_one_key(string url) => Assert.Equal("example.org/a", WebUrl.Key(url));

    [Theory]
    [InlineData("https://example.org/a?b=2&a=1", "example.org/a?a=1&b=2")]
    [InlineData("https://example.org:8080/", "example.org:8080")]
    [InlineData("https://example.org/A", "example.org/A")]
    [InlineData("https://münchen.example/x", "xn--mnchen-3ya.example/x")]
    public void What_tells_pages_apart_stays_in_the_key(string url, string key) => Assert.Equal(key, WebUrl.Key(url));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/a")]
    [InlineData("https://user:password@example.org/")]
    [InlineData("https://")]
    public void What_is_no_web_address_is_no_link_and_has_no_key(string? url)
    {
        Assert.False(WebUrl.IsLink(url));
        Assert.Null(WebUrl.Key(url));
    }

    [Fact]
    public void An_address_is_stored_as_typed_but_trimmed()
    {
        Assert.Equal("https://Example.org/a?utm_source=x", WebUrl.Checked(" https://Example.org/a?utm_source=x "));
        Assert.Null(WebUrl.Checked("  "));
        Assert.Equal("url.not-web", Assert.Throws<RuleViolation>(() => WebUrl.Checked("example.org")).Code);
    }
}
