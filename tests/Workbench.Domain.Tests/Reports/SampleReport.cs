using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Reports;

/// <summary>An article with a claim in every state, in two scripts, with letters outside the basic plane.</summary>
internal static class SampleReport
{
    private const string Text =
        "The clinic 🏥 treated 18,400 people since 2018, says the board.\n\n"
        + "Closing it saves £1.3m a year.\n\n"
        + "The heartless plan was pushed through in 12 minutes.\n\n"
        + "قال الوزير إن المستشفى سيغلق في أكتوبر.\n\n"
        + "Waiting times will double by spring.\n\n"
        + "The board meets again on 2 October. Is that <soon> enough?";

    public static ReportDesk Desk()
    {
        var desk = new ReportDesk(
            Text,
            new ArticleDetails(
                "Night clinic <closes> & nobody \"asked\"",
                "The Ellenbrook Courier",
                "Hanna Okoro",
                new DateOnly(2024, 9, 18),
                "https://courier.example/clinic?a=1&b=2",
                "en"
            ),
            new(
                "treated 18,400 people since 2018",
                Kind.Fact,
                "The clinic treated 18,400 people since 2018",
                "the board"
            ),
            new("Closing it saves £1.3m a year", Kind.Fact, "Closing the clinic saves £1.3m a year"),
            new("The heartless plan was pushed through in 12 minutes", Kind.Opinion),
            new("قال الوزير إن المستشفى سيغلق في أكتوبر", Kind.Fact),
            new("Waiting times will double by spring", Kind.Prediction),
            new("The board meets again on 2 October", Kind.Fact),
            new("Is that <soon> enough?", Kind.NoClaim)
        );
        var register = desk.Source(
            new(
                SourceType.Report,
                "Annual activity report 2023",
                "Ellenbrook County Health Board",
                Publisher: "Ellenbrook County",
                Issued: PartialDate.Parse("2024-02"),
                Url: "https://board.example/reports/2023.pdf",
                Language: "en"
            ),
            Reliability.B
        );
        var log = desk.Source(new(SourceType.Dataset, "=Clinic log|2018–2024", Doi: "10.1000/182"));
        Supported(desk, register, log);
        Refuted(desk, register, log);
        Opinion(desk);
        Arabic(desk, register);
        desk.Move(desk.Claims[5], Move.SetAside, "An appointment, nothing to check");
        var retired = desk.Mark("2 October");
        desk.Do(retired, claim => claim.Retire(claim.Revision));
        return desk;
    }

    private static void Supported(ReportDesk desk, Source register, Source log)
    {
        var claim = desk.Claims[0];
        desk.Decide(claim, Kind.Fact);
        desk.Do(
            claim,
            c => c.Reword(c.Revision, "The Tarn Street night clinic treated about 18,400 people from 2018 to 2024.")
        );
        desk.Do(
            claim,
            c => c.Attribute(c.Revision, new Attribution("The county health board", desk.Span("says the board")))
        );
        desk.Cite(
            claim,
            register,
            new(
                default,
                Stance.Supports,
                "18,412 patients | were seen\nsince opening",
                true,
                "p. 12",
                "note for the desk only",
                2,
                new DateOnly(2024, 3, 1),
                new DateOnly(2025, 3, 1)
            ),
            ReportDesk.Musa
        );
        desk.Cite(
            claim,
            log,
            new(default, Stance.Context, "The log counts visits, not people.", AvailableSince: new(2024, 10, 2))
        );
        var twice = desk.Cite(claim, log, new(default, Stance.Supports, "attached twice"));
        desk.Do(claim, c => c.WithdrawCitation(c.Revision, twice, "The same again"));
        desk.Judge(
            claim,
            Verdict.Supported,
            "The board's own count fits.\n\nIt counts *visits*, which the log confirms.",
            ReportDesk.Musa
        );
        desk.Move(claim, Move.Publish);
    }

    private static void Refuted(ReportDesk desk, Source register, Source log)
    {
        var claim = desk.Claims[1];
        desk.Cite(claim, log, new(default, Stance.Refutes, Credibility: 6, Accessed: new(2025, 3, 2)));
        desk.Cite(
            claim,
            register,
            new(default, Stance.Refutes, "Savings: £0.4m", true, "table 3", AvailableSince: new(2024, 9, 18))
        );
        var flag = desk.Flag(claim, FlagKind.MisleadingFigure, "£1.3m", "No base year <is> given", ReportDesk.Musa);
        desk.Do(
            claim,
            c => c.MoveFlag(c.Revision, flag, FlagState.Resolved, "The board named the year: 2023", ReportDesk.Ana)
        );
        desk.Judge(claim, Verdict.Refuted, "The report puts the saving at £0.4m.");
        desk.Move(claim, Move.Publish);
    }

    private static void Opinion(ReportDesk desk)
    {
        var claim = desk.Claims[2];
        desk.Do(claim, c => c.Make(c.Revision, Move.TakeUp, null), ReportDesk.Musa);
        desk.Decide(claim, Kind.Opinion);
        desk.Flag(
            claim,
            FlagKind.LoadedLanguage,
            "heartless",
            "Judges the plan instead of describing it",
            ReportDesk.Musa
        );
        var mistaken = desk.Flag(claim, FlagKind.Exaggeration, "12 minutes", "Not an exaggeration after all");
        desk.Do(claim, c => c.MoveFlag(c.Revision, mistaken, FlagState.Withdrawn, null, ReportDesk.Ana));
        desk.Move(claim, Move.Publish);
    }

    private static void Arabic(ReportDesk desk, Source register)
    {
        var claim = desk.Claims[3];
        desk.Cite(claim, register, new(default, Stance.Supports, "closure on 31 October", true));
        desk.Judge(claim, Verdict.Supported, "A draft verdict that must not be told.");
    }
}
