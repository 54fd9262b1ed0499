using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>The context that <c>dotnet ef</c> writes migrations from; see CONTRIBUTING.md. The program itself never uses it.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<WorkbenchDb>
{
    public WorkbenchDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<WorkbenchDb>();
        new Store("design-time.db").Configure(options);
        return new WorkbenchDb(options.Options);
    }
}
