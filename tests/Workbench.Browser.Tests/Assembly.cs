using Workbench.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]
// A browser, a server and a test take a core each: two classes side by side, no more.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
