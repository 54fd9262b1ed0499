using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Domain.Tests.History;

public sealed class EntryTests
{
    [Fact]
    public void The_hash_is_that_of_the_documented_lines()
    {
        var first = new Entry(Histories.Reworded("första"), null, Histories.Stamp(1));
        var by = new Actor(new AccountId(Given.Id(55)), "Ana Kovač", Role.Editor);
        var at = new DateTime(2024, 12, 31, 23, 59, 59, DateTimeKind.Utc).AddTicks(1_234_567);

        var entry = new Entry(
            Histories.Reworded("Tarn’s “bridge”"),
            first,
            new ChangeStamp(Given.Id(77), "RewordClaim", by, at)
        );

        var lines = string.Join(
            '\n',
            "workbench-entry-1",
            "01900000-0000-7000-8000-000000000001",
            "2",
            "01900000-0000-7000-8000-000000000077",
            "RewordClaim",
            "2024-12-31T23:59:59.123456Z",
            "01900000-0000-7000-8000-000000000055",
            "Ana Kovač",
            "ClaimReworded",
            first.Hash,
            """{"to":"Tarn’s “bridge”","article":"01900000-0000-7000-8000-000000000001","claim":"01900000-0000-7000-8000-000000000002"}"""
        );
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines))), entry.Hash);
        Assert.Equal(first.Hash, entry.Previous);
    }

    // sha256sum of the lines above for an entry of its own, so that the format cannot drift in program and test together.
    [Fact]
    public void The_hash_of_a_known_entry_never_changes()
    {
        var happened = new SourceRestored(Given.SourceId);
        var at = new DateTime(2024, 2, 3, 4, 5, 6, DateTimeKind.Utc);

        var entry = new Entry(
            happened,
            null,
            new ChangeStamp(Given.Id(77), "RestoreSource", new Actor(Account.Desk, "Desk", Role.Admin), at)
        );

        Assert.Equal("5b9e8038364d72930403cb97054ad899132afb6be781040df35fb528ea91a2d2", entry.Hash);
    }

    [Fact]
    public void The_first_entry_of_a_stream_is_linked_to_zeros()
    {
        var entry = Histories.Chain(1)[0];

        Assert.Equal((1, new string('0', 64), Entry.Root), (entry.Position, entry.Previous, Entry.Root));
    }

    [Fact]
    public void An_entry_says_what_happened_who_did_it_when_and_by_which_change()
    {
        var entry = Histories.Chain(2)[1];

        Assert.Equal((2, Given.ArticleId.Value), (entry.Position, entry.Stream));
        Assert.Equal(("ClaimReworded", "RewordClaim", Given.Id(1002)), (entry.Name, entry.ChangeName, entry.Change));
        Assert.Equal((Given.Ana.Id, "A Editor"), (entry.Actor, entry.ActorName));
        Assert.Equal(Histories.Reworded("wording 2"), Assert.IsType<ClaimReworded>(entry.Read()));
    }

    [Fact]
    public void Times_are_kept_in_whole_microseconds()
    {
        var at = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(19);

        var entry = new Entry(Histories.Reworded("x"), null, Histories.Stamp(1) with { At = at });

        Assert.Equal((at.AddTicks(-9), DateTimeKind.Utc), (entry.At, entry.At.Kind));
    }

    [Fact]
    public void The_hash_is_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(Histories.Chain(3)[2].Hash, Histories.Chain(3)[2].ComputeHash());
            var here = Histories.Chain(3)[2].Hash;
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Assert.Equal(Histories.Chain(3)[2].Hash, here);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
