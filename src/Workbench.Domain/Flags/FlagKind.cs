namespace Workbench.Domain.Flags;

/// <summary>What a flag warns of.</summary>
public enum FlagKind
{
    /// <summary>Words chosen for what they make the reader feel.</summary>
    LoadedLanguage,

    /// <summary>A judgement that nobody is named for.</summary>
    UnattributedOpinion,

    /// <summary>One thing is said to have caused another without saying how that is known.</summary>
    CausalLeap,

    /// <summary>Something left out would change how the words are read.</summary>
    MissingContext,

    /// <summary>More is said than the evidence could bear.</summary>
    Exaggeration,

    /// <summary>A soft word for a hard thing.</summary>
    Euphemism,

    /// <summary>"Reportedly", "some say": nobody answers for it.</summary>
    VagueSource,

    /// <summary>A figure without its base, its period or its margin.</summary>
    MisleadingFigure,

    /// <summary>"May", "could", "is thought to": less is said than a quick reader takes away.</summary>
    Hedge,
}
