namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>Addresses that may become a link.</summary>
internal static class WebAddress
{
    private const int Longest = 2_000;

    /// <summary>True for an absolute http or https address of at most 2,000 units.</summary>
    public static bool IsValid(string? address) =>
        address is { Length: <= Longest }
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0;
}
