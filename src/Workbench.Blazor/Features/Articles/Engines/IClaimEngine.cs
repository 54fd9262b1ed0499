using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Features.Articles.Engines;

/// <summary>What reads an article and finds its claims. Which one does is chosen in the settings, and for an article by who imports it.</summary>
public interface IClaimEngine
{
    /// <summary>How it is chosen: one lower-case word.</summary>
    string Name { get; }

    /// <summary>Its name and version as its claims keep them.</summary>
    string Version { get; }

    /// <summary>The host that the article's text is sent to; null where it stays here.</summary>
    string? SentTo { get; }

    /// <summary>Takes a text apart. Whatever fails, there is a split, and it says what became of it.</summary>
    /// <param name="text">In its stored form.</param>
    /// <param name="progress">Told the share that is done, 0 to 1, now and then.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    Task<Split> Read(string text, IProgress<double>? progress, CancellationToken ct);
}

/// <summary>The engine that ships with the program. It needs nothing but the text, and always serves.</summary>
public sealed class EmbeddedEngine : IClaimEngine
{
    public const string Word = "embedded";

    public string Name => Word;

    public string Version => Splitter.Engine;

    public string? SentTo => null;

    public Task<Split> Read(string text, IProgress<double>? progress, CancellationToken ct) =>
        Task.Run(() => Splitter.Split(text, progress, ct), ct);
}
