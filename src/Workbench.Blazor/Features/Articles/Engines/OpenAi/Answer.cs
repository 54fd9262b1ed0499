using System.Text.Json;
using Workbench.Domain.Splitting.Proposing;

namespace Workbench.Blazor.Features.Articles.Engines.OpenAi;

/// <summary>What a model answered about one passage, believed in nothing but its form.</summary>
/// <param name="Proposals">What has the form of a proposal.</param>
/// <param name="Malformed">How many of its claims have not, or were too many.</param>
/// <param name="Text">What the model wrote.</param>
internal sealed record Answer(IReadOnlyList<Proposal> Proposals, int Malformed, string Text)
{
    private const int MostProposals = 2_000;
    private static readonly JsonDocumentOptions Envelope = new() { MaxDepth = 32 };
    private static readonly JsonDocumentOptions Content = new() { MaxDepth = 8 };

    /// <summary>Reads a response; null where it is no whole answer of the form that was asked for.</summary>
    public static Answer? Read(ReadOnlyMemory<byte> response)
    {
        try
        {
            using var envelope = JsonDocument.Parse(response, Envelope);
            return Said(envelope.RootElement) is { } text ? OfText(text) : null;
        }
        // The second: a string that is no text, such as half of a surrogate pair.
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Said(JsonElement root)
    {
        if (Of(root, "choices") is not { ValueKind: JsonValueKind.Array } choices || choices.GetArrayLength() == 0)
            return null;
        // An answer that ran into its limit was cut short, also where what is left of it can be read.
        var isWhole =
            Of(choices[0], "finish_reason") is not { ValueKind: JsonValueKind.String } why
            || !why.ValueEquals("length");
        return isWhole && Of(choices[0], "message") is { } message ? TextOf(message, "content") : null;
    }

    // Some models talk around the object they were asked for, or fence it in. What they say there is passed over.
    private static Answer? OfText(string text)
    {
        var (first, last) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        if (first < 0 || last < first)
            return null;
        using var answer = JsonDocument.Parse(text.AsMemory(first, last + 1 - first), Content);
        if (Of(answer.RootElement, "claims") is not { ValueKind: JsonValueKind.Array } claims)
            return null;
        var proposals = new List<Proposal>();
        foreach (var claim in claims.EnumerateArray().Take(MostProposals))
        {
            if (TextOf(claim, "quote") is { } quote && TextOf(claim, "kind") is { } kind)
                proposals.Add(new Proposal(Sentence(claim), quote, kind, TextOf(claim, "speaker")));
        }
        return new Answer(proposals, claims.GetArrayLength() - proposals.Count, text);
    }

    // Its number in the passage is a hint where to look, and so may be anything.
    private static int Sentence(JsonElement claim) =>
        Of(claim, "sentence") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var said)
            ? said - 1
            : -1;

    private static string? TextOf(JsonElement of, string name) =>
        Of(of, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Of(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) ? value : null;
}
