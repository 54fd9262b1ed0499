using Workbench.Domain.Splitting;
using Workbench.Domain.Splitting.Proposing;

namespace Workbench.Blazor.Features.Articles.Engines.OpenAi;

/// <summary>
/// A model behind any endpoint that speaks as OpenAI’s does. It proposes claims by quoting them; blocks, sentences and offsets are the
/// embedded engine’s, which also reads what the model does not.
/// </summary>
public sealed class OpenAiEngine : IClaimEngine, IDisposable
{
    public const string Word = "openai";

    // An answer repeats the sentences in pieces, each with its kind and speaker around it.
    private const int AnswerToQuestion = 2;
    private const int UnreadableInARow = 2;

    private readonly EngineSettings settings;
    private readonly TimeProvider clock;
    private readonly Endpoint endpoint;

    internal OpenAiEngine(EngineSettings settings, HttpMessageHandler network, TimeProvider clock)
    {
        (this.settings, this.clock) = (settings, clock);
        endpoint = new Endpoint(settings, network, clock);
    }

    public string Name => Word;

    public string Version => $"{Word}-{Asking.Version}:{settings.Model}+{Splitter.Engine}";

    public string? SentTo => settings.Url!.Host;

    public async Task<Split> Read(string text, IProgress<double>? progress, CancellationToken ct)
    {
        var embedded = await Task.Run(() => Splitter.Split(text, cancellation: ct), ct);
        var most = (settings.TokensPerRequest - Asking.Fixed) / (1 + AnswerToQuestion);
        var parts = Passages.Of(embedded, text, most);
        using var limit = new CancellationTokenSource(settings.PerArticle, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        var (passages, spent, unreadable, ended) = (new List<Passage>(), 0L, 0, (Failure?)null);
        foreach (var (from, to, tokens) in parts)
        {
            progress?.Report((double)passages.Count / parts.Count);
            var question = Asking.Fixed + tokens;
            var answer = AnswerToQuestion * most;
            var passage = new Passage(from, to);
            if (ended is null && tokens > most)
            {
                passages.Add(passage with { Failure = Failure.OverBudget });
                continue;
            }
            if (ended is null && spent + question + answer > settings.TokensPerArticle)
                ended = Failure.OverBudget;
            if (ended is { } failure)
            {
                passages.Add(passage with { Failure = failure });
                continue;
            }
            var (read, cost) = await Ask(passage, Passages.Lines(embedded, text, from, to), answer, either.Token, ct);
            passages.Add(read);
            spent += cost is { Tries: var tries, Answer: var said } ? ((long)question * tries) + said : 0;
            unreadable = read.Failure is Failure.Unreadable or Failure.TooLong ? unreadable + 1 : 0;
            // One answer may go wrong. An endpoint that does not answer, or never as asked, is left alone.
            if (read.Failure is { } why && (unreadable is 0 or >= UnreadableInARow))
                ended = why;
        }
        progress?.Report(1);
        return await Task.Run(() => embedded.With(text, Version, passages), ct);
    }

    public void Dispose() => endpoint.Dispose();

    private async Task<(Passage Read, (int Tries, int Answer) Cost)> Ask(
        Passage passage,
        string lines,
        int most,
        CancellationToken inTime,
        CancellationToken ct
    )
    {
        try
        {
            var reply = await endpoint.Ask(Asking.Body(settings, lines, most), inTime);
            if (reply.Failure is { } failure)
                return (passage with { Failure = failure }, (reply.Tries, 0));
            return Answer.Read(reply.Response) is { } answer
                ? (
                    passage with
                    {
                        Proposals = answer.Proposals,
                        Malformed = answer.Malformed,
                    },
                    (reply.Tries, Tokens.Of(answer.Text))
                )
                : (passage with { Failure = Failure.Unreadable }, (reply.Tries, most));
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return (passage with { Failure = Failure.OutOfTime }, (1, 0));
        }
    }
}
