using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// Words that judge or take a side elsewhere and name a thing here: toxic waste, the wrong address, a swarm of bees, the fraud that somebody
/// was convicted of.
/// </summary>
internal static class PlainSenses
{
    private static readonly WordList Deeds = new(
        """
        fraud frauds fraudulent fraudulently laundering launder laundered corruption corrupt bribery bribe bribes bribed theft robbery murder
        murders murdered rape rapes raped terrorism terrorist terrorists abuse abuses abused assault assaulted massacre genocide racist
        extortion blackmail perjury manslaughter slaughter torture tortured violent violence brutal rigged rigging stole stolen criminal
        threatening harassment harassed stalking trafficking smuggling racketeering
        """
    );

    private static readonly WordList Courts = new(
        """
        convicted convict convicts conviction convictions charged charges jailed imprisoned sentenced sentence court courts judge judges jury
        jurors trial pleaded guilty acquitted prosecutors prosecutor prosecution indicted indictment tribunal verdict magistrates arrested
        offence offences offense offenses detectives denies denied denying
        """
    );

    // Word, then what must stand beside it for the plain sense: the words after it.
    private static readonly Dictionary<string, WordList> Before = new(StringComparer.OrdinalIgnoreCase)
    {
        ["toxic"] = new(
            "waste chemical chemicals gas gases fumes fume substance substances spill spills metal metals dose doses algae sludge material materials effects smoke"
        ),
        ["wrong"] = new(
            "man woman person side address house door number bus train turn address direction account size key name date answer foot end way"
        ),
        ["instrumental"] = new("music version piece album track"),
        ["tear"] = new("gas"),
        ["media"] = new("outlet outlets company companies"),
        ["foul"] = new("play"),
        ["critical"] = new("condition"),
        ["radical"] = new("surgery mastectomy"),
        ["swarm"] = new("of"),
        ["swarms"] = new("of"),
        ["poor"] = new("people families households countries nations"),
        ["right"] = new("wing"),
        ["great"] = new("britain lakes grandfather grandmother uncle aunt crested"),
        ["best"] = new("man western"),
        ["perfect"] = new("pitch"),
        ["bad"] = new("debt debts loan loans weather"),
    };

    // The same with the words before it.
    private static readonly Dictionary<string, WordList> After = new(StringComparer.OrdinalIgnoreCase)
    {
        ["brutality"] = new("police"),
        ["mutilation"] = new("genital"),
        ["foul"] = new("a the his her second late"),
        ["swarms"] = new("in krill bee insect locust drone"),
        ["swarm"] = new("in krill bee insect locust drone"),
        ["spoiled"] = new("food milk meat crop crops"),
        ["spoilt"] = new("food milk meat crop crops ballot"),
        ["right"] = new("that's that’s on to far the"),
    };

    private static readonly WordList Since = new("since in for of on ever");

    /// <summary>True for each word that is used so.</summary>
    public static bool[] In(Passage passage)
    {
        var plain = new bool[passage.Count];
        var inCourt = false;
        for (var i = 0; i < plain.Length; i++)
            inCourt |= passage.Is(i, Courts);
        for (var i = 0; i < plain.Length; i++)
            plain[i] =
                inCourt && passage.Is(i, Deeds)
                || Names(passage, i)
                || Truth.Weighs(passage, i)
                || IsRecord(passage, i)
                || IsRuleOfLaw(passage, i);
        return plain;
    }

    private static bool Names(Passage passage, int i)
    {
        var word = passage.Letters(i).ToString();
        return Before.TryGetValue(word, out var after) && passage.Is(i + 1, after)
            || After.TryGetValue(word, out var before) && passage.Is(i - 1, before);
    }

    // "Landlords must give two months' notice"; "The government must act" calls for it.
    private static bool IsRuleOfLaw(Passage passage, int i) =>
        passage.Is(i, "must")
        && i is 1 or 2
        && passage[0].Tag is Tag.Other or Tag.Verb or Tag.Name
        && passage.Letters(i - 1) is [.., not 's', 's'];

    // "The worst flood since 1987" can be looked up.
    private static bool IsRecord(Passage passage, int i) =>
        (passage.Is(i, "worst") || passage.Is(i, "best"))
        && passage.Is(i + 2, Since)
        && (passage[i + 3].Tag == Tag.Number || passage[i + 4].Tag == Tag.Number);
}
