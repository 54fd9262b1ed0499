namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>What reading needs, for the web and the command line alike.</summary>
public static class ReadingServices
{
    /// <summary>Adds the <see cref="ArticleReader"/>.</summary>
    public static IServiceCollection AddArticleReading(this IServiceCollection services) =>
        services.AddSingleton(ReadingLimits.Default).AddSingleton<PageReader>().AddSingleton<ArticleReader>();
}
