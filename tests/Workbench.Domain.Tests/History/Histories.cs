using System.Reflection;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Domain.Tests.History;

internal static class Histories
{
    public static ChangeStamp Stamp(int number) =>
        new(
            Given.Id(1000 + number),
            "RewordClaim",
            Given.Ana,
            new DateTime(2024, 2, 3, 4, 5, 6, DateTimeKind.Utc).AddMinutes(number)
        );

    /// <summary>A chain of some entries, each a rewording.</summary>
    public static List<Entry> Chain(int length)
    {
        var chain = new List<Entry>();
        for (var i = 1; i <= length; i++)
            chain.Add(new Entry(Reworded($"wording {i}"), chain.LastOrDefault(), Stamp(i)));
        return chain;
    }

    public static ClaimReworded Reworded(string to) => new(Given.ArticleId, Given.ClaimId, null, to);

    /// <summary>Writes into an entry what nobody can: what a hand in the database file would.</summary>
    public static Entry Altered(this Entry entry, string property, object value)
    {
        var altered = (Entry)Activator.CreateInstance(typeof(Entry), nonPublic: true)!;
        foreach (var each in typeof(Entry).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            each.SetValue(altered, each.Name == property ? value : each.GetValue(entry));
        return altered;
    }
}
