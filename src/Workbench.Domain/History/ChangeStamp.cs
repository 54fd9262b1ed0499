using Workbench.Domain.Accounts;

namespace Workbench.Domain.History;

/// <summary>Which act, by whom and when: what the entries of one change share.</summary>
/// <param name="Id">The act.</param>
/// <param name="Name">The change's name: <c>SetVerdict</c>.</param>
/// <param name="By">Who does it.</param>
/// <param name="At">When, UTC.</param>
public sealed record ChangeStamp(Guid Id, string Name, Actor By, DateTime At);
