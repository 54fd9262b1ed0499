using System.Text.Json;

namespace Workbench.Benchmarks.Circuits;

/// <summary>Stands in for the page's scripts: gives every call of the server the answer that the review screen needs.</summary>
internal sealed class Scripts(Circuit circuit)
{
    private const int ObjectWanted = 1;
    private readonly ListWindow list = new();
    private long objects;
    private long virtualize;

    /// <summary>The page's own object, as it gave it to review.js.</summary>
    public long Page { get; private set; }

    public async Task Run(long call, string name, string? json, long result, long on)
    {
        var args = json is null ? default : JsonDocument.Parse(json).RootElement;
        switch (name)
        {
            case "Blazor._internal.Virtualize.init":
                virtualize = ObjectId(args[0]);
                await circuit.Answer(call, null);
                await Scroll(ListWindow.Begin(LongArticle.Sentences));
                return;
            case "start":
                Page = ObjectId(args[0]);
                await Object(call);
                circuit.Ready();
                return;
            case "show":
                await circuit.Answer(call, null);
                if (list.Follow(args[1].GetInt32()) is { } scroll)
                    await Scroll(scroll);
                return;
            case "Blazor._internal.PageTitle.getAndRemoveExistingTitle":
                await circuit.Answer(call, "");
                return;
            default:
                await (result == ObjectWanted ? Object(call) : circuit.Answer(call, null));
                return;
        }
    }

    private Task Scroll((string Method, string Args) told) => circuit.Call(told.Method, virtualize, told.Args);

    private Task Object(long call) =>
        circuit.Answer(call, new Dictionary<string, long> { ["__jsObjectId"] = Interlocked.Increment(ref objects) });

    private static long ObjectId(JsonElement argument) => argument.GetProperty("__dotNetObject").GetInt64();
}
