using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workbench.Domain.Checked;
using Workbench.Domain.Claims;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>
/// A claim that has a verdict, by the terms with which others are found to be like it. It follows from the claim and is written in the
/// same save: <see cref="CheckedClaims"/>.
/// </summary>
public sealed class CheckedClaim
{
    private CheckedClaim() { }

    public CheckedClaim(ClaimId claim, ClaimTerms terms, DateTime at, DateTime? published) =>
        (Claim, Said, About, At, Published) = (claim, terms.Said, terms.About, at, published);

    /// <summary>Its number among the checked claims, in the order in which they were checked.</summary>
    public long Row { get; private set; }

    public ClaimId Claim { get; private set; }

    /// <summary>See <see cref="ClaimTerms"/>.</summary>
    public string Said { get; private set; } = "";

    /// <inheritdoc cref="ClaimTerms" path="/param[@name='About']" />
    public string About { get; private set; } = "";

    /// <summary>When the verdict that stands was given, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>When the claim was published with it, UTC; null where it is not.</summary>
    public DateTime? Published { get; private set; }

    /// <summary>True for a claim of which the desk has a verdict that counts: what is retired or set aside is not spoken of.</summary>
    public static bool Is(Ruling? ruling, Stage stage, bool retired) =>
        ruling is not null && stage != Stage.SetAside && !retired;
}

internal sealed class CheckedTable : IEntityTypeConfiguration<CheckedClaim>
{
    public void Configure(EntityTypeBuilder<CheckedClaim> builder)
    {
        builder.ToTable("Checked").HasKey(row => row.Row);
        builder.Property(row => row.Row).ValueGeneratedOnAdd();
        builder.HasIndex(row => row.Claim).IsUnique();
    }
}
