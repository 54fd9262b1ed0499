namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>The database has a shape that only a newer program knows. Writing to it could lose what that program keeps there.</summary>
#pragma warning disable CA1032, CA1710 // It always says which file.
public sealed class NewerDatabase(string file)
    : Exception($"{file} was written by a newer Workbench. Use that version, or another folder: --data DIR");
#pragma warning restore CA1032, CA1710
