namespace Workbench.Browser.Tests;

public sealed class LostConnectionTests(Chromium chromium, OwnDesk desk)
    : DeskTests(chromium, desk),
        IClassFixture<OwnDesk>
{
    [Fact]
    public async Task A_killed_server_takes_nothing_typed_and_nothing_saved_with_it()
    {
        var anna = await Sit();
        // What the browser says of a server that is gone.
        anna.Expects("WebSocket");
        anna.Expects("ERR_CONNECTION_REFUSED");
        anna.Expects("Failed to complete negotiation");
        anna.Expects("Failed to start the connection");
        anna.Expects("Connection disconnected with error");
        var review = await anna.Import(
            "The council opened the long bridge in 1998. It cost four million euros.",
            "Killed"
        );
        var number = (await review.Numbers())[0];
        await review.Open(number);
        await review.Press("3");
        await review.Saved("set kind");
        await review.Press("r");
        await review.Card.GetByLabel("Stands alone as").FillAsync("The council opened the bridge of the town in 1998.");
        await review.Press("Control+Enter");
        await review.Saved("reword claim");
        var entries = await review.Entries();
        await review.Press("v");
        await review.Card.GetByLabel("How it follows from the evidence").FillAsync("Half a rationale, not yet");
        await anna.NoteThePage();

        await Desk.Kill();
        await Expect(anna.Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await Expect(review.Card.GetByLabel("How it follows from the evidence"))
            .ToHaveValueAsync("Half a rationale, not yet");
        await Desk.Start();

        await anna.Page.WaitForFunctionAsync("() => window.notedByTest === undefined", null, Patience.Polling);
        await anna.Live();
        await review.Ready();
        // The claim is open again, and the form too.
        await review.ShowsOpen(number);
        await Expect(review.Button("3 Framing")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(review.Card)
            .ToContainTextAsync("Stands alone as: The council opened the bridge of the town in 1998.");
        Assert.Equal(entries, await review.Entries());
        await Expect(review.Card.GetByLabel("How it follows from the evidence"))
            .ToHaveValueAsync("Half a rationale, not yet");

        // Typed on without a further word, it is what is saved: the page and the desk agree on it.
        await review.Card.GetByLabel("How it follows from the evidence").PressSequentiallyAsync(" done");
        await review.Button("Give the verdict").ClickAsync();
        await Expect(review.Refusal).ToHaveTextAsync("Choose one of the four verdicts.");
        await Expect(review.Card.GetByLabel("How it follows from the evidence"))
            .ToHaveValueAsync("Half a rationale, not yet done");
    }
}
