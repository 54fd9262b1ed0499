using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Infrastructure.Data;

namespace Workbench.Blazor;

/// <summary>From a built program to a desk that somebody can open.</summary>
internal static class Startup
{
    /// <summary>Opens the store, brings the seeds to a new desk, listens, says where, and waits for the end.</summary>
    public static async Task Serve(this WebApplication app, DeskOptions options)
    {
        var database = app.Services.GetRequiredService<Database>();
        await database.Prepare();
        await database.Check();
        var seeded = await app.Services.GetRequiredService<Seeds>().Import();
        await app.StartAsync();
        await Console.Out.WriteLineAsync(Banner.Of(app.Services, options, seeded));
        await app.WaitForShutdownAsync();
    }

    /// <summary>
    /// Warnings and worse, on standard error. What fails at the start is said once, as a sentence, and what fails in a
    /// database command by who asked for it: the framework's own reports of both are left out.
    /// </summary>
    public static void Quiet(this ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
        logging.AddFilter("Microsoft.EntityFrameworkCore.Database", LogLevel.Critical);
        logging.AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.Critical);
        logging.AddFilter("Microsoft.EntityFrameworkCore.Query", LogLevel.Critical);
        // Its only news is that keys are not encrypted at rest, which is so by design: they lie with the desk.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
