using Workbench.Blazor;
using Workbench.Blazor.Cli;

// A known verb first: the command line. Anything else: the web.
return Commands.Has(args) ? await Commands.Run(args) : await Web.Run(args);
