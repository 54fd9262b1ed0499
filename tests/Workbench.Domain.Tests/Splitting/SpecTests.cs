using Workbench.Domain.Splitting;

namespace Workbench.Domain.Tests.Splitting;

public class SpecTests
{
    public static TheoryData<string> Names => [.. Example.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_engine_finds_what_the_spec_says(string name)
    {
        var example = Example.All[name];
        var lines = example.Body.Split('\n');
        var marked = string.Join('\n', lines.TakeWhile(l => !l.StartsWith("= ", StringComparison.Ordinal)));
        var text = Markup.Plain(marked);
        var split = Splitter.Split(text);
        var found = example.What switch
        {
            "claims" => Markup.Claims(text, split),
            "sentences" => Markup.Sentences(text, split),
            "blocks" => Markup.Blocks(text, split),
            "flags" => Markup.Flags(text, split),
            _ => throw new InvalidOperationException(
                $"A fence must say claims, sentences, blocks or flags, not '{example.What}'."
            ),
        };
        Assert.Equal(example.Body, found);
    }

    [Fact]
    public void The_specs_hold_at_least_150_examples() =>
        Assert.True(Example.All.Count >= 150, $"only {Example.All.Count}");
}
