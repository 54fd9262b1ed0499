namespace Workbench.Domain.Reports;

/// <summary>Names an issued report.</summary>
/// <param name="Value">Version 7.</param>
public readonly record struct ReportId(Guid Value) : IId<ReportId>
{
    /// <inheritdoc/>
    public static ReportId From(Guid value) => new(value);

    /// <summary>The id in the form people copy: lower case with hyphens.</summary>
    public override string ToString() => Value.ToString();
}
