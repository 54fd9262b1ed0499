using Microsoft.AspNetCore.HostFiltering;

namespace Workbench.Blazor.Infrastructure;

/// <summary>
/// The desk answers under its own name only. Nobody signs in yet, so a page elsewhere must not get at it: neither under a name of its own
/// that leads to this machine (DNS rebinding) nor by sending forms or opening sockets from there.
/// </summary>
internal static class OwnAddress
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Answers only under the hosts that the addresses name; under any where one of them is every address of the machine.</summary>
    /// <param name="services">The services.</param>
    /// <param name="urls">Where it listens, separated by semicolons.</param>
    public static void AddOwnAddress(this IServiceCollection services, string urls) =>
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = Hosts(urls));

    /// <summary>Refuses what a page of another origin sends.</summary>
    public static IApplicationBuilder UseOwnOrigin(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var origin = context.Request.Headers.Origin.ToString();
                if (origin.Length == 0 || IsOwn(origin, context.Request.Host))
                    return next(context);
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }
        );

    internal static IList<string> Hosts(string urls)
    {
        var hosts = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(url => BindingAddress.Parse(url).Host)
            .ToList();
        if (hosts.Exists(host => host is "*" or "+" or "0.0.0.0" or "[::]"))
            return ["*"];
        return [.. hosts.Concat(Loopback).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    // A host without a port means that of the scheme, which a proxy in front may have changed.
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && from.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port is { } port ? from.Port == port : from.IsDefaultPort);
}
