namespace Workbench.Domain;

/// <summary>An id of one kind of thing, so that a claim's id is never taken for an article's. Version 7 where made here.</summary>
/// <remarks>Ids order by their value, so that version 7 ids are in the order of time in every store, the one in memory too.</remarks>
/// <typeparam name="TSelf">The id itself.</typeparam>
public interface IId<TSelf> : IComparable<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The id as stored and written; never empty.</summary>
    Guid Value { get; }

#pragma warning disable CA1000 // A static abstract is how one converter serves every id.
    /// <summary>The id that <paramref name="value"/> stands for.</summary>
    static abstract TSelf From(Guid value);
#pragma warning restore CA1000

#pragma warning disable CA1033 // Sorting needs it; nobody calls it by name.
    int IComparable<TSelf>.CompareTo(TSelf other) => Value.CompareTo(other.Value);
#pragma warning restore CA1033
}
