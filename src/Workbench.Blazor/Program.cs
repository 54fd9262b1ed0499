using Workbench.Blazor;
using Workbench.Blazor.Cli;
using Workbench.Blazor.Features.Articles.Reading;

// The child that reads one stranger's page: before anything else of the program is touched.
if (args is [ChildProgram.Verb, var format])
    return await ReadArticleChild.Run(format, Console.OpenStandardInput(), Console.OpenStandardOutput());

// A known verb first: the command line. Anything else: the web.
return Commands.Has(args) ? await Commands.Run(args) : await Web.Run(args);
