using Workbench.Blazor;
using Workbench.Blazor.Cli;
using Workbench.Blazor.Features.Articles.Reading;

// The child that reads one stranger's page: before anything else of the program is touched.
if (args is [ChildProgram.Verb, var format])
    return await ReadArticleChild.Run(format, Console.OpenStandardInput(), Console.OpenStandardOutput());

// The command line; without a verb, it runs the web part.
return await Commands.Run(args, Terminal.OfProcess(), Web.Run);
