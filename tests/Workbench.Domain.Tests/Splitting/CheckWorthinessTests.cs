using Workbench.Domain.Splitting;

namespace Workbench.Domain.Tests.Splitting;

public sealed class CheckWorthinessTests
{
    [Theory]
    [InlineData("We spent 4.1 billion dollars on bridges last year.", "Good evening to all of you.")]
    [InlineData("Unemployment has doubled since 2008.", "I love this town and its people.")]
    [InlineData("The bill raises taxes on 20 million families.", "Thank you very much for that question.")]
    public void What_can_be_checked_is_worth_more_than_what_cannot(string more, string less) =>
        Assert.True(Worth(more) > 0.5 && Worth(less) < 0.5, $"{Worth(more)}, {Worth(less)}");

    [Fact]
    public void What_follows_in_another_block_changes_no_score()
    {
        const string text = "The council spent 4 million on a bridge.";
        var alone = Splitter.Split(text);
        var followed = Splitter.Split(text + "\n\nEl alcalde dijo que el puente se abrirá en mayo de este año.");

        Assert.Equal(alone.Sentences[0], followed.Sentences[0]);
        Assert.Equal(alone.Claims[0].CheckWorthiness, followed.Claims[0].CheckWorthiness);
    }

    [Fact]
    public void Every_score_is_between_none_and_all()
    {
        foreach (
            var text in new[] { "?", "1", "a", new string('x', 5000), string.Join(' ', Enumerable.Repeat("nine", 500)) }
        )
            Assert.All(
                Splitter.Split(text).Sentences,
                sentence => Assert.InRange(sentence.CheckWorthiness!.Value, 0, 1)
            );
    }

    private static double Worth(string text) => Assert.Single(Splitter.Split(text).Sentences).CheckWorthiness!.Value;
}
