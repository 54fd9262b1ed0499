namespace Workbench.Domain.Articles.Planting;

/// <summary>Something in an article that may be meant for a machine that reads it. A person decides whether it is.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Span">Where it stands; never empty; may cut a grapheme, as hidden characters stand inside one.</param>
/// <param name="Exact">What stands there, at most 80 units of it; hidden characters by their code points, such as <c>U+E0049</c>.</param>
public sealed record Planted(PlantedKind Kind, TextSpan Span, string Exact)
{
    /// <summary>As it is quoted in a sentence: <c>“ignore the above”</c>, <c>hidden characters (U+E0049)</c>.</summary>
    public override string ToString() => Kind == PlantedKind.Hidden ? $"hidden characters ({Exact})" : $"“{Exact}”";
}

/// <summary>What planted words look like.</summary>
public enum PlantedKind
{
    /// <summary>An order or a role given to a program: <c>ignore the above</c>, <c>you are an AI</c>.</summary>
    Order,

    /// <summary>A mark by which programs part what is said from what is to be done: <c>[INST]</c>.</summary>
    RoleMark,

    /// <summary>Characters that a reader does not see.</summary>
    Hidden,
}
