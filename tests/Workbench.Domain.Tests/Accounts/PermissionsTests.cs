using Workbench.Domain.Accounts;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Accounts;

public sealed class PermissionsTests
{
    // Reader, Reviewer, Editor, Admin.
    private static readonly Dictionary<Permission, bool[]> Table = new()
    {
        [Permission.ReadPublished] = [true, true, true, true],
        [Permission.ImportArticles] = [false, true, true, true],
        [Permission.ReviewClaims] = [false, true, true, true],
        [Permission.KeepSources] = [false, true, true, true],
        [Permission.Assign] = [false, false, true, true],
        [Permission.Publish] = [false, false, true, true],
        [Permission.IssueReports] = [false, false, true, true],
        [Permission.Restore] = [false, false, true, true],
        [Permission.Administer] = [false, false, false, true],
    };

    private static readonly Dictionary<Move, bool[]> Moves = new()
    {
        [Move.TakeUp] = [false, true, true, true],
        [Move.SetAside] = [false, true, true, true],
        [Move.Publish] = [false, false, true, true],
        [Move.Reopen] = [false, false, true, true],
    };

    public static TheoryData<Role, Permission> RolesAndPermissions => Crossed<Permission>();

    public static TheoryData<Role, Move> RolesAndMoves => Crossed<Move>();

    [Theory]
    [MemberData(nameof(RolesAndPermissions))]
    public void A_role_has_the_permissions_of_the_table_and_no_others(Role role, Permission permission)
    {
        var has = Table[permission][(int)role];

        Assert.Equal(has, role.Has(permission));
        if (has)
            Given.Somebody(role).Demand(permission);
        else
            Refused.With("account.not-permitted", () => Given.Somebody(role).Demand(permission));
    }

    [Theory]
    [MemberData(nameof(RolesAndMoves))]
    public void A_role_makes_the_moves_of_the_table_and_no_others(Role role, Move move) =>
        Assert.Equal(Moves[move][(int)role], role.Has(move.Needs()));

    [Fact]
    public void A_refusal_says_who_may()
    {
        var refusal = Assert.Throws<RuleViolation>(() => Given.Somebody(Role.Reader).Demand(Permission.Publish));

        Assert.Equal("A Reader is a Reader and may not do this. Ask somebody who is Editor or above.", refusal.Message);
    }

    [Fact]
    public void A_role_that_is_none_has_no_permission()
    {
        foreach (var permission in Enum.GetValues<Permission>())
            Assert.False(((Role)(-1)).Has(permission));
    }

    [Fact]
    public void An_account_acts_under_its_name_and_stored_role()
    {
        var account = new Account(new AccountId(Given.Id(7)), "Ana Kovač", Role.Editor);

        Assert.Equal(new Actor(new AccountId(Given.Id(7)), "Ana Kovač", Role.Editor), account.Actor);
        Assert.NotEqual(Account.Desk, Account.LocalOperator);
        Assert.Equal("01900000-0000-7000-8000-000000000007", account.Id.ToString());
    }

    private static TheoryData<Role, T> Crossed<T>()
        where T : struct, Enum
    {
        var pairs = new TheoryData<Role, T>();
        foreach (var role in Enum.GetValues<Role>())
        foreach (var other in Enum.GetValues<T>())
            pairs.Add(role, other);
        return pairs;
    }
}
