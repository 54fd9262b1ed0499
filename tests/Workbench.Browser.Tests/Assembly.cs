using Workbench.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(RunningDesk))]
[assembly: AssemblyFixture(typeof(Furniture))]
// A browser, a server and a test take a core each: two classes side by side, no more.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
