namespace Workbench.Domain.Sources;

/// <summary>What a citation says about its claim.</summary>
public enum Stance
{
    /// <summary>It bears the claim out.</summary>
    Supports,

    /// <summary>It speaks against the claim.</summary>
    Refutes,

    /// <summary>It helps to read the claim without deciding it.</summary>
    Context,
}
