using System.Text;

namespace Workbench.Domain.Verification;

/// <summary>The workflow as a Mermaid state diagram, for people to look at.</summary>
public static class WorkflowDiagram
{
    /// <summary>The diagram; the same table gives the same text.</summary>
    public static string Mermaid()
    {
        var diagram = new StringBuilder("stateDiagram-v2\n    [*] --> Found\n");
        foreach (var stage in Enum.GetValues<Stage>())
            diagram.Append("    state \"").Append(Words.Of(stage)).Append("\" as ").Append(stage).Append('\n');
        foreach (var row in Workflow.Table)
        {
            diagram
                .Append("    ")
                .Append(row.From)
                .Append(" --> ")
                .Append(row.To)
                .Append(" : ")
                .Append(Words.Of(row.Move));
            diagram.Append(" (").Append(Words.Of(row.Needs)).Append(')');
            if (row.Rule.Length > 0)
                diagram.Append(", ").Append(row.Rule);
            diagram.Append('\n');
        }
        return diagram.ToString();
    }
}
