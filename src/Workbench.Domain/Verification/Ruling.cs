using Workbench.Domain.Accounts;

namespace Workbench.Domain.Verification;

/// <summary>A verdict with what it rests on.</summary>
/// <param name="Verdict">What the evidence says.</param>
/// <param name="Rationale">How it follows from the evidence, for a reader; never empty.</param>
/// <param name="By">Whose name stands under it.</param>
public sealed record Ruling(Verdict Verdict, string Rationale, AccountId By);
