using Microsoft.AspNetCore.Components;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class SourcePickerTests
{
    private static readonly Source Register = Named("Bridge register");
    private static readonly Source Ledger = Named("Bridge ledger");
    private readonly List<Source?> picked = [];
    private readonly List<string> added = [];

    [Fact]
    public async Task The_field_says_which_of_the_listed_Enter_would_pick()
    {
        await using var screen = await Picker();
        Assert.Equal("true", Field(screen).GetAttribute("aria-expanded"));
        Assert.Null(Field(screen).GetAttribute("aria-activedescendant"));

        await screen.Type("source-find", "bridge");
        Assert.Equal("Bridge register", Active(screen));
        foreach (var (key, now) in Moves)
        {
            await screen.Key("source-find", key);
            Assert.Equal(now, Active(screen));
        }
    }

    [Fact]
    public async Task Enter_picks_the_active_one_and_what_is_not_there_is_added()
    {
        await using var screen = await Picker();
        await screen.Key("source-find", "Enter");
        Assert.Empty(picked);

        await screen.Type("source-find", "bridge");
        await screen.Key("source-find", "ArrowDown");
        await screen.Key("source-find", "Enter");
        Assert.Equal(Ledger, Assert.Single(picked));

        await screen.Type("source-find", "canal");
        await screen.Key("source-find", "Enter");
        Assert.Equal("canal", Assert.Single(added));
    }

    [Fact]
    public async Task Esc_closes_the_list_Enter_then_picks_nothing_and_an_arrow_opens_it_again()
    {
        await using var screen = await Picker();
        await screen.Type("source-find", "bridge");
        await screen.Key("source-find", "Escape");
        Assert.Equal("false", Field(screen).GetAttribute("aria-expanded"));
        Assert.True(screen.Page.The("[role=listbox]").HasAttribute("hidden"));

        await screen.Key("source-find", "Enter");
        Assert.Empty(picked);
        await screen.Key("source-find", "ArrowDown");
        Assert.Equal("Bridge register", Active(screen));
    }

    private static readonly (string Key, string Now)[] Moves =
    [
        ("ArrowDown", "Bridge ledger"),
        ("ArrowDown", "+ Add “bridge” to the library"),
        ("ArrowDown", "Bridge register"),
        ("ArrowUp", "+ Add “bridge” to the library"),
    ];

    private Task<Screen> Picker() =>
        Screen.Of<SourcePicker>(
            (
                "Find",
                (string typed) => Task.FromResult<IReadOnlyList<Source>>(typed == "canal" ? [] : [Register, Ledger])
            ),
            ("SourceChanged", EventCallback.Factory.Create<Source?>(this, picked.Add)),
            ("New", EventCallback.Factory.Create<string>(this, added.Add))
        );

    private static AngleSharp.Dom.IElement Field(Screen screen) => screen.Page.The("[role=combobox]");

    private static string Active(Screen screen)
    {
        var selected = screen.Page.The("[role=option][aria-selected=true]");
        Assert.Equal(selected.Id, Field(screen).GetAttribute("aria-activedescendant"));
        return selected.Says();
    }

    private static Source Named(string title) =>
        Source.Add(new(Guid.CreateVersion7()), new(SourceType.Report, title)).Source;
}
