using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Infrastructure.Data;

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts").HasKey(account => account.Id);
        builder.Ignore(account => account.Actor);
        builder.HasIndex(account => account.Name).IsUnique();
        builder.HasData(
            new Account(Account.Desk, "Desk", Role.Admin),
            new Account(Account.LocalOperator, "Local operator", Role.Admin)
        );
    }
}

internal sealed class ArticleTable : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("Articles").HasKey(article => article.Id);
        builder.OwnsOne(article => article.Details);
        builder.HasIndex(article => article.Sha256);
    }
}

internal sealed class VersionTable : IEntityTypeConfiguration<ArticleVersion>
{
    public void Configure(EntityTypeBuilder<ArticleVersion> builder)
    {
        builder.ToTable("Versions").HasKey(version => new { version.Article, version.Number });
        builder.Property(version => version.Blocks).HasJson();
    }
}

internal sealed class ClaimTable : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("Claims").HasKey(claim => claim.Id);
        builder.HasIndex(claim => new { claim.Article, claim.Number }).IsUnique();
        builder
            .Ignore(claim => claim.Kind)
            .Ignore(claim => claim.Standalone)
            .Ignore(claim => claim.StandsAloneAs)
            .Ignore(claim => claim.Attribution);
        builder.OwnsOne(claim => claim.Anchor, anchor => anchor.Ignore(place => place.Span));
        builder.Property(claim => claim.Suggestion).HasJson();
        builder.Property(claim => claim.DecidedAttribution).HasJson();
        builder.Property(claim => claim.Ruling).HasJson();
        builder.HasMany(claim => claim.Flags).WithOne().HasForeignKey(flag => flag.Claim);
        builder.HasMany(claim => claim.Citations).WithOne().HasForeignKey(citation => citation.Claim);
    }
}

internal sealed class FlagTable : IEntityTypeConfiguration<Flag>
{
    public void Configure(EntityTypeBuilder<Flag> builder)
    {
        builder.ToTable("Flags").HasKey(flag => flag.Id);
        // The id comes with the change. Without this, EF takes a flag with an id for one that is stored already.
        builder.Property(flag => flag.Id).ValueGeneratedNever();
        builder.Ignore(flag => flag.Span);
    }
}

internal sealed class CitationTable : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.ToTable("Citations").HasKey(citation => citation.Id);
        builder.Property(citation => citation.Id).ValueGeneratedNever();
        builder.Property(citation => citation.Details).HasJson();
        builder.HasIndex(citation => citation.Source);
    }
}

internal sealed class SourceTable : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources").HasKey(source => source.Id);
        builder.OwnsOne(
            source => source.Details,
            details =>
                details
                    .Property(source => source.Issued)
                    .HasConversion(date => date!.Text, text => new PartialDate(text))
        );
        builder.HasIndex(source => source.UrlKey);
        builder.HasIndex(source => source.Doi);
    }
}

internal sealed class ReportTable : IEntityTypeConfiguration<IssuedReport>
{
    public void Configure(EntityTypeBuilder<IssuedReport> builder)
    {
        builder.ToTable("Reports").HasKey(report => report.Id);
        builder.HasIndex(report => new { report.Article, report.Number }).IsUnique();
    }
}

internal sealed class HistoryTable : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> builder)
    {
        builder.ToTable("History").HasKey(entry => entry.Sequence);
        builder.Property(entry => entry.Sequence).ValueGeneratedOnAdd();
        // Two writers that saw the same head cannot both link behind it.
        builder.HasIndex(entry => new { entry.Stream, entry.Position }).IsUnique();
        builder.HasIndex(entry => entry.Change);
    }
}
