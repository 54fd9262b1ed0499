using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Verification;

public sealed class WorkflowDiagramTests
{
    private const string Accept = "WORKBENCH_ACCEPT_SNAPSHOTS";
    private const string Page = "docs/workflow.md";

    [Fact]
    public void The_page_in_the_documentation_shows_the_table_as_it_is()
    {
        var expected = $"""
            # The way of a claim

            What moves a claim from one stage to the next, and the permission it takes. This page is written from the table in
            `src/Workbench.Domain/Verification/Workflow.cs`; a test holds the two together.

            ```mermaid
            {WorkflowDiagram.Mermaid().TrimEnd()}
            ```

            """;
        var file = Repository.PathOf(Page);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(file, expected);

        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == expected,
            $"{Page} does not show the workflow as it is. Run this test once with {Accept}=1 in the environment, look at the page, and commit it."
        );
    }

    [Fact]
    public void The_diagram_has_a_line_for_every_row_of_the_table()
    {
        var lines = WorkflowDiagram.Mermaid().Split('\n');

        Assert.Equal("stateDiagram-v2", lines[0]);
        Assert.Contains("    Found --> InReview : Take up (Review claims)", lines);
        Assert.Contains("    InReview --> Published : Publish (Publish), has what its kind needs", lines);
        Assert.Contains("    state \"In review\" as InReview", lines);
        Assert.Equal(
            Workflow.Table.Count,
            lines.Count(line =>
                line.Contains(" : ", StringComparison.Ordinal) && line.Contains("-->", StringComparison.Ordinal)
            )
        );
    }
}
