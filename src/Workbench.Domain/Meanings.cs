using Workbench.Domain.Claims;
using Workbench.Domain.Flags;

namespace Workbench.Domain;

/// <summary>What the words of the domain mean, in a sentence for people who have not met them: on screens and in reports.</summary>
public static class Meanings
{
    /// <summary>What a kind of statement is, and what it means for a verdict.</summary>
    public static string Of(Kind kind) =>
        kind switch
        {
            Kind.Fact => "A statement about the world that evidence can bear out or not.",
            Kind.Opinion => "A judgement or a feeling; gets no verdict.",
            Kind.Framing => "A statement whose wording already takes a side; what it says of the world is checked.",
            Kind.Prediction => "A statement about what will be; checked against what was known when it was made.",
            _ => "Nothing is claimed (a question, a greeting, a call to act); gets no verdict.",
        };

    /// <summary>What the figure of check-worthiness, from 0 to 1, says.</summary>
    public const string CheckWorthiness = "how much checking would repay";

    /// <summary>What a flag warns of.</summary>
    public static string Of(FlagKind kind) =>
        kind switch
        {
            FlagKind.LoadedLanguage => "Words chosen for what they make the reader feel.",
            FlagKind.UnattributedOpinion => "A judgement that nobody is named for.",
            FlagKind.CausalLeap => "One thing is said to have caused another without saying how that is known.",
            FlagKind.MissingContext => "Something left out would change how the words are read.",
            FlagKind.Exaggeration => "More is said than the evidence could bear.",
            FlagKind.Euphemism => "A soft word for a hard thing.",
            FlagKind.VagueSource => "Nobody answers for it: “reportedly”, “some say”.",
            FlagKind.Hedge => "Less is said than a quick reader takes away: “may”, “could”, “is thought to”.",
            _ => "A figure without its base, its period or its margin.",
        };
}
