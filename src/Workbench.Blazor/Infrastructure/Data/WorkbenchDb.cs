using Microsoft.EntityFrameworkCore;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>The database: the state of the desk and the history it follows from. One context an operation, never one a circuit.</summary>
public sealed class WorkbenchDb(DbContextOptions<WorkbenchDb> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<ArticleVersion> Versions => Set<ArticleVersion>();
    public DbSet<Claim> Claims => Set<Claim>();
    public DbSet<Flag> Flags => Set<Flag>();
    public DbSet<Citation> Citations => Set<Citation>();
    public DbSet<Source> Sources => Set<Source>();
    public DbSet<IssuedReport> Reports => Set<IssuedReport>();
    public DbSet<Entry> History => Set<Entry>();
    public DbSet<Findable> Findables => Set<Findable>();
    public DbSet<CheckedClaim> Checked => Set<CheckedClaim>();

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        await Data.Findables.Keep(this, cancellationToken);
        // All was looked through just now, and it takes longer than the writing.
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await CheckedClaims.Keep(this, cancellationToken);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Id<AccountId>();
        configurationBuilder.Id<ArticleId>();
        configurationBuilder.Id<ClaimId>();
        configurationBuilder.Id<FlagId>();
        configurationBuilder.Id<SourceId>();
        configurationBuilder.Id<CitationId>();
        configurationBuilder.Id<ReportId>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTime>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(WorkbenchDb).Assembly);
}
