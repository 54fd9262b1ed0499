using Workbench.Domain.Flags;
using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>Soft words for hard things. What they stand for is said, so that a person can judge whether it fits here.</summary>
internal static class Euphemisms
{
    private static readonly Phrases Soft = new(
        """
        collateral damage | collateral deaths | collateral casualties = civilians killed, or their homes destroyed
        enhanced interrogation | enhanced interrogations | enhanced techniques = torture
        extraordinary rendition | extraordinary renditions = taking people abroad in secret, to be held without trial
        surgical strike | surgical strikes | surgical airstrike | surgical airstrikes = bombing
        kinetic action | kinetic operation | kinetic operations | kinetic strike | kinetic strikes | kinetic military = armed force
        special military operation = war
        police action = war, or armed force
        population transfer | population transfers | population exchange = driving people from where they live
        protective custody | administrative detention | preventive detention = prison without trial
        comfort women = women forced into prostitution
        officer-involved shooting | officer-involved shootings = the police shooting somebody
        use of lethal force | lethal force was used = killing
        neutralised the target | neutralized the target | eliminated the target = killed somebody
        targeted killing | targeted killings = killing without trial
        ultimate sacrifice = death in war
        negative growth | negative economic growth = shrinking
        negative patient outcome | negative patient outcomes | adverse outcome | adverse outcomes = harm or death
        revenue enhancement | revenue enhancements | revenue measures | revenue raisers = taxes
        efficiency savings | efficiency gains programme = cuts
        budget adjustment | budget adjustments = cuts
        workforce reduction | workforce reductions | workforce adjustment | headcount reduction | headcount reductions = people dismissed
        reduction in force | reductions in force = people dismissed
        involuntary separation | involuntary separations | involuntarily separated = dismissed
        career transition | career transitions = dismissal
        downsizing | rightsizing | right-sizing | right-sized | rightsized = dismissing people
        economical with the truth = lying
        terminological inexactitude | alternative facts = a lie
        misspoke = said what was not true
        creative accounting | aggressive accounting = false accounts
        passed away | pass away | passes away = died
        put to sleep | put down humanely = killed
        correctional facility | correctional facilities = prison
        revenue protection officer = ticket inspector
        previously owned | pre-owned | pre-loved = used
        financially challenged | economically disadvantaged = poor
        food insecure | food insecurity = hunger, or the fear of it
        """
    );

    private static readonly WordList Killed = new("neutralised neutralized liquidated eliminated");
    private static readonly WordList Staff = new(
        "workers employees staff people teachers nurses journalists colleagues"
    );

    private static readonly WordList Fighters = new(
        "militants militant terrorists terrorist fighters fighter gunmen gunman insurgents insurgent rebels rebel suspects suspect attackers attacker operatives operative commander commanders soldiers"
    );

    public static IEnumerable<Warning> Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage[i].IsWord)
                continue;
            if (Soft.At(passage, i) is var (length, means))
                yield return Soften(i, i + length, means);
            else if (passage.Is(i, Killed) && Near(passage, i, Fighters))
                yield return Soften(i, i + 1, "killed");
            else if (passage.Is(i, "let") && passage.Is(i + 1, "go") && Dismisses(passage, i))
                yield return Soften(i, i + 2, "dismissed");
        }
    }

    private static Warning Soften(int from, int to, string means) =>
        new(FlagKind.Euphemism, new Run(from, to), $"soft wording; the plain one is: {means}");

    // "Eighty workers were let go", "it let go 80 workers", and not "let go of the rope", "they were let go home".
    private static bool Dismisses(Passage passage, int i) =>
        !passage.Is(i + 2, "of")
        && (
            Near(passage, i + 1, Staff)
            || passage[passage.BackOverAdverbs(i)].Tag == Tag.Auxiliary
                && passage[i + 2].Tag is not (Tag.Other or Tag.Verb)
        );

    private static bool Near(Passage passage, int i, WordList words) =>
        passage.Is(i + 1, words) || passage.Is(i + 2, words) || passage.Is(i + 3, words);
}
