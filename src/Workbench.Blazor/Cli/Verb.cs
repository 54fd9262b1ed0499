using System.CommandLine;

namespace Workbench.Blazor.Cli;

/// <summary>A command with examples, which its help shows below everything else.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples => examples;

    /// <summary>As it is typed: <c>history verify</c>.</summary>
    public string Path => Parents.OfType<Verb>().FirstOrDefault() is { } parent ? $"{parent.Path} {Name}" : Name;
}
