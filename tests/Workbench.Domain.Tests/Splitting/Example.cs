namespace Workbench.Domain.Tests.Splitting;

/// <summary>One fenced example of a spec.</summary>
/// <param name="What">The fence's word: <c>claims</c>, <c>sentences</c>, <c>blocks</c> or <c>flags</c>.</param>
/// <param name="Body">Between the fences.</param>
internal sealed record Example(string What, string Body)
{
    /// <summary>Every example of every spec, by file and number.</summary>
    public static IReadOnlyDictionary<string, Example> All { get; } = Read();

    private static Dictionary<string, Example> Read()
    {
        var examples = new Dictionary<string, Example>(StringComparer.Ordinal);
        var folder = Path.Combine(AppContext.BaseDirectory, "Splitting", "Specs");
        foreach (var file in Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var number = 0;
            string? what = null;
            var body = new List<string>();
            var heading = "";
            foreach (var line in File.ReadAllLines(file))
            {
                if (line.StartsWith("```", StringComparison.Ordinal))
                {
                    if (what is { Length: > 0 })
                        examples[$"{Path.GetFileNameWithoutExtension(file)} {++number}: {heading}"] = new Example(
                            what,
                            string.Join('\n', body)
                        );
                    what = what is null ? line[3..].Trim() : null;
                    body.Clear();
                }
                else if (what is not null)
                    body.Add(line);
                else if (line.StartsWith('#'))
                    heading = line.TrimStart('#', ' ');
            }
        }

        return examples;
    }
}
