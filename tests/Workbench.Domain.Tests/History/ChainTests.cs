using Workbench.Domain.Accounts;
using Workbench.Domain.History;

namespace Workbench.Domain.Tests.History;

public sealed class ChainTests
{
    private static readonly Dictionary<string, object> Other = new(StringComparer.Ordinal)
    {
        ["Stream"] = Given.Id(901),
        ["Position"] = 9,
        ["Change"] = Given.Id(902),
        ["ChangeName"] = "SetKind",
        ["At"] = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        ["Actor"] = new AccountId(Given.Id(903)),
        ["ActorName"] = "Somebody else",
        ["Name"] = "KindSet",
        ["Payload"] = "{}",
        ["Previous"] = new string('1', 64),
        ["Hash"] = new string('2', 64),
    };

    public static TheoryData<string> Values => [.. Other.Keys];

    [Fact]
    public void A_chain_as_it_was_written_holds_and_so_does_an_empty_one()
    {
        Assert.Null(Chain.FirstBreak(Histories.Chain(5)));
        Assert.Null(Chain.FirstBreak([]));
    }

    [Fact]
    public void Every_value_of_an_entry_but_its_sequence_is_guarded() =>
        Assert.Equal(
            typeof(Entry).GetProperties().Select(property => property.Name).Where(name => name != "Sequence").Order(),
            Other.Keys.Order()
        );

    [Theory]
    [MemberData(nameof(Values))]
    public void An_altered_value_is_found(string value)
    {
        var chain = Histories.Chain(5);
        chain[2] = chain[2].Altered(value, Other[value]);

        Assert.Equal(3, Chain.FirstBreak(chain)!.Position);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void An_altered_value_is_found_also_in_the_last_entry(string value)
    {
        var chain = Histories.Chain(5);
        chain[4] = chain[4].Altered(value, Other[value]);

        Assert.Equal(5, Chain.FirstBreak(chain)!.Position);
    }

    [Fact]
    public void An_entry_altered_and_hashed_anew_breaks_the_link_of_the_next()
    {
        var chain = Histories.Chain(5);
        var altered = chain[2].Altered("Payload", EventJson.Write(Histories.Reworded("another wording")));
        chain[2] = altered.Altered("Hash", altered.ComputeHash());

        var broken = Chain.FirstBreak(chain)!;

        Assert.Equal((4, Given.ArticleId.Value), (broken.Position, broken.Stream));
        Assert.Contains("not linked", broken.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_dropped_entry_is_found(int dropped)
    {
        var chain = Histories.Chain(5);
        chain.RemoveAt(dropped);

        var broken = Chain.FirstBreak(chain)!;

        Assert.Equal(dropped + 1, broken.Position);
        Assert.Contains("missing", broken.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Reordered_entries_are_found()
    {
        var chain = Histories.Chain(5);
        (chain[1], chain[2]) = (chain[2], chain[1]);
        Assert.Equal(2, Chain.FirstBreak(chain)!.Position);

        chain = Histories.Chain(5);
        (chain[1], chain[2]) = (chain[2].Altered("Position", 2), chain[1].Altered("Position", 3));
        Assert.Equal(2, Chain.FirstBreak(chain)!.Position);
    }

    [Fact]
    public void An_inserted_entry_is_found()
    {
        var chain = Histories.Chain(5);
        chain.Insert(3, new Entry(Histories.Reworded("slipped in"), chain[2], Histories.Stamp(9)));

        Assert.Equal(5, Chain.FirstBreak(chain)!.Position);
    }

    [Fact]
    public void An_entry_said_twice_is_found()
    {
        var chain = Histories.Chain(5);
        chain.Insert(2, chain[2]);

        Assert.Equal(4, Chain.FirstBreak(chain)!.Position);
    }

    [Fact]
    public void Entries_cut_off_the_end_do_not_show_without_a_head_that_was_kept() =>
        Assert.Null(Chain.FirstBreak(Histories.Chain(5).Take(3)));
}
