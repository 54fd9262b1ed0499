using System.CommandLine;

namespace Workbench.Blazor.Cli;

/// <summary>A command with examples, which its help shows below everything else.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples => examples;

    /// <summary>As it is typed: <c>history verify</c>.</summary>
    public string Path => Parents.OfType<Verb>().FirstOrDefault() is { } parent ? $"{parent.Path} {Name}" : Name;

    /// <summary>Gives it <c>--data</c>, and what it does on the desk there.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    /// <param name="need">What it does on the desk.</param>
    /// <param name="work">The work; gives the exit code.</param>
    /// <param name="engine">Its option that names an engine; null where it has none.</param>
    public Verb OnDesk(
        Terminal terminal,
        DeskNeed need,
        Func<Desk, ParseResult, CancellationToken, Task<int>> work,
        Option<string?>? engine = null
    )
    {
        var data = DataFolder.Option();
        Add(data);
        SetAction(
            (parsed, ct) =>
                Desk.Use(
                    parsed.GetValue(data),
                    need,
                    terminal,
                    desk => work(desk, parsed, ct),
                    ct,
                    engine is null ? null : parsed.GetValue(engine)
                )
        );
        return this;
    }
}
