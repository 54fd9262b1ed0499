using System.CommandLine;
using Workbench.Domain;

namespace Workbench.Blazor.Cli;

/// <summary>The options of the web part.</summary>
internal static class WebArguments
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = $"Where to listen, separated by semicolons [{Web.DefaultUrl}: this machine alone].",
        HelpName = "URL",
    };

    private static readonly Option<string> Data = DataFolder.Option();

    private static readonly Option<bool> Demo = new("--demo")
    {
        Description = "A throwaway desk with the sample articles: nothing is written to disk.",
    };

    private static readonly Option<string?> Engine = EngineOption.Of();

    // What a test host and process managers tell every ASP.NET program.
    private static readonly Option<string>[] OfTheHost =
    [
        new("--environment") { Hidden = true },
        new("--contentRoot") { Hidden = true },
        new("--applicationName") { Hidden = true },
    ];

    public static IEnumerable<Option> Options => [Urls, Data, Demo, Engine, .. OfTheHost];

    /// <summary>The options as the configuration reads them: <c>--key=value</c>.</summary>
    /// <exception cref="RuleViolation"><c>cli.urls</c>, <c>cli.demo</c>, <c>cli.data</c></exception>
    public static string[] Checked(ParseResult parsed)
    {
        var (urls, data, demo) = (parsed.GetValue(Urls), parsed.GetValue(Data), parsed.GetValue(Demo));
        if (demo && data is not null)
            throw new RuleViolation(
                "cli.demo",
                "The demo keeps nothing, so --demo takes no --data. Leave one of them out."
            );
        foreach (var url in urls?.Split(';') ?? [])
            MustBeAddress(url.Trim());
        // Folder and demo are always said: a variable of the environment that happens to be called DATA means something else.
        var said = new List<(string Key, string? Value)>
        {
            ("urls", urls),
            ("data", DataFolder.Checked(data ?? DeskOptions.DefaultData)),
            ("demo", demo ? "true" : "false"),
            ("chosen-engine", parsed.GetValue(Engine)),
        };
        said.AddRange(OfTheHost.Select(option => (option.Name[2..], parsed.GetValue(option))));
        return [.. said.Where(one => one.Value is not null).Select(one => $"--{one.Key}={one.Value}")];
    }

    private static void MustBeAddress(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            if (address is { Host: "localhost", Port: 0 })
                throw new RuleViolation("cli.urls", "For any free port, name the address: http://127.0.0.1:0");
            if (address.Scheme is "http" or "https" && address.Port is >= 0 and <= 65_535)
                return;
        }
        catch (FormatException) { }
        throw new RuleViolation("cli.urls", $"“{url}” is no address to listen on. Write it as http://localhost:5080");
    }
}
