using System.Collections;
using System.Text.Json;
using Workbench.Domain.History;
using Workbench.Domain.Tests.Reports;

namespace Workbench.Domain.Tests.History;

public sealed class EventJsonTests
{
    private static IEnumerable<Event> All => Samples.Full.Concat(Samples.Bare);

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, All.Count())];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void An_event_reads_as_it_was_written(int index)
    {
        var happened = All.ElementAt(index);

        var payload = EventJson.Write(happened);
        var read = EventJson.Read(EventNames.Of(happened), payload);

        Assert.Equal(happened.GetType(), read.GetType());
        Assert.Equivalent(happened, read, strict: true);
        Assert.Equal(payload, EventJson.Write(read));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void What_follows_from_other_values_is_not_stored(int index)
    {
        var payload = EventJson.Write(All.ElementAt(index));

        Assert.DoesNotContain("\"stream\":", payload, StringComparison.Ordinal);
        Assert.DoesNotContain("\"length\":", payload, StringComparison.Ordinal);
    }

    [Fact]
    public void The_samples_leave_no_value_out_so_none_is_lost_unseen() =>
        Assert.All(
            Samples.Full,
            happened => Assert.Empty(LeftOut(happened with { Undoes = Given.Id(3) }, happened.GetType().Name))
        );

    [Theory]
    [MemberData(nameof(Indexes))]
    public void What_undoes_an_act_names_it_and_what_undoes_none_stays_as_it_was(int index)
    {
        var happened = All.ElementAt(index);
        var undoing = EventJson.Write(happened with { Undoes = Given.Id(3) });

        Assert.Equal(Given.Id(3), EventJson.Read(EventNames.Of(happened), undoing).Undoes);
        Assert.DoesNotContain("undoes", EventJson.Write(happened), StringComparison.Ordinal);
    }

    [Fact]
    public void The_stored_form_of_every_event_is_what_it_always_was() =>
        Snapshot.Holds(
            string.Concat(All.Select(happened => $"{EventNames.Of(happened)} {EventJson.Write(happened)}\n")),
            "events.txt"
        );

    [Fact]
    public void What_was_stored_before_a_value_was_added_can_be_read()
    {
        var read = EventJson.Read(
            "SourceAdded",
            $$"""{"source":"{{Given.SourceId}}","details":{"type":"Document","title":"A page"},"later":1}"""
        );

        Assert.Equal(
            new Domain.Sources.SourceAdded(Given.SourceId, new(Domain.Sources.SourceType.Document, "A page")),
            read
        );
    }

    [Theory]
    [InlineData(
        """{"engine":"rules-1","claims":[{"claim":"01900000-0000-7000-8000-000000000002","number":7,"anchor":{"version":1,"start":4,"end":17,"exact":"council spent","prefix":"The ","suffix":" 4 million on a bridge"},"suggestion":{"engine":"rules-1","kind":"Framing","checkWorthiness":0.75,"speaker":{"text":"Critics","span":{"start":41,"end":48}},"cues":[{"span":{"start":18,"end":27},"name":"number"}]}}],"article":"01900000-0000-7000-8000-000000000001"}"""
    )]
    [InlineData(
        """{"engine":"rules-2","claims":[{"claim":"01900000-0000-7000-8000-000000000002","number":1,"anchor":{"version":1,"start":4,"end":17,"exact":"council spent","prefix":"The ","suffix":""},"suggestion":{"engine":"rules-2","kind":"Fact","checkWorthiness":0,"cues":[]}}],"article":"01900000-0000-7000-8000-000000000001"}"""
    )]
    public void Claims_found_before_cues_had_weights_read_and_are_written_as_they_were(string stored)
    {
        var read = Assert.IsType<Domain.Articles.ClaimsFound>(EventJson.Read("ClaimsFound", stored));

        var suggestion = Assert.Single(read.Claims).Suggestion;
        Assert.NotNull(suggestion.Kind);
        Assert.NotNull(suggestion.CheckWorthiness);
        Assert.Null(suggestion.Flags);
        Assert.All(suggestion.Cues, cue => Assert.True(cue is { For: null, Weight: null }));
        Assert.Equal(stored, EventJson.Write(read));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"source\":5}")]
    [InlineData("{")]
    [InlineData("")]
    public void A_payload_that_is_none_is_an_error(string payload) =>
        Assert.ThrowsAny<JsonException>(() => EventJson.Read("SourceRestored", payload));

    private static IEnumerable<string> LeftOut(object value, string path)
    {
        foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters() is []))
        {
            var (inner, here) = (property.GetValue(value), $"{path}.{property.Name}");
            if (inner is null || (inner is ICollection { Count: 0 } or ""))
                yield return here;
            else if (inner is IEnumerable and not string)
                foreach (var found in ((IEnumerable)inner).Cast<object>().SelectMany(item => LeftOut(item, here)))
                    yield return found;
            else if (
                inner.GetType().Namespace!.StartsWith("Workbench", StringComparison.Ordinal) && !inner.GetType().IsEnum
            )
                foreach (var found in LeftOut(inner, here))
                    yield return found;
            else if (
                inner.Equals(
                    Activator.CreateInstance(inner.GetType() == typeof(string) ? typeof(int) : inner.GetType())
                )
            )
                yield return here;
        }
    }
}
