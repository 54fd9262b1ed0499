using System.Text;

namespace Workbench.Domain;

/// <summary>Addresses of the web: which ones may be links, and when two are the same.</summary>
public static class WebUrl
{
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid",
        "gclid",
        "dclid",
        "msclkid",
        "mc_cid",
        "mc_eid",
        "igshid",
        "yclid",
    };

    /// <summary>True for an absolute http or https address, the only kind that is ever shown as a link.</summary>
    public static bool IsLink(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;

    /// <summary>The address as it is stored: as typed but trimmed; null where there is none.</summary>
    /// <exception cref="RuleViolation"><c>url.not-web</c>: something else than an http or https address.</exception>
    public static string? Checked(string? url)
    {
        var typed = Require.Text(url);
        Require.That(
            typed is null || IsLink(typed),
            "url.not-web",
            "Give the full address, starting with https:// or http://, without a user name in it."
        );
        return typed;
    }

    /// <summary>
    /// The form in which two addresses of one page are equal: without scheme, <c>www.</c>, default port, fragment, trailing slash and
    /// tracking parameters; host in lower case and punycode; parameters in ordinal order (RFC 3986 §6.2, and then some).
    /// </summary>
    /// <returns>Null for what is not a link.</returns>
    public static string? Key(string? url)
    {
        if (!IsLink(url))
            return null;
        var uri = new Uri(url!.Trim(), UriKind.Absolute);
        var host = uri.IdnHost.ToLowerInvariant().TrimEnd('.');
        if (host.StartsWith("www.", StringComparison.Ordinal))
            host = host[4..];
        var key = new StringBuilder(host);
        if (!uri.IsDefaultPort)
            key.Append(':').Append(uri.Port);
        key.Append(uri.AbsolutePath.TrimEnd('/'));
        var parameters = uri
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !IsTracking(pair))
            .Order(StringComparer.Ordinal);
        var query = string.Join('&', parameters);
        return query.Length == 0 ? key.ToString() : key.Append('?').Append(query).ToString();
    }

    private static bool IsTracking(string pair)
    {
        var name = pair.Split('=', 2)[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
    }
}
