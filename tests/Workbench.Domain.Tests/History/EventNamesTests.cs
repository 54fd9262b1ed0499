using Workbench.Domain.History;

namespace Workbench.Domain.Tests.History;

public sealed class EventNamesTests
{
    private static readonly Type[] Types =
    [
        .. typeof(Event).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Event)) && !type.IsAbstract),
    ];

    [Fact]
    public void Every_event_has_a_name_and_every_name_an_event()
    {
        Assert.Equal(Types.Select(type => type.Name).Order(), Types.Select(NameOf).Order());
        Assert.Equal(Types.Select(NameOf).Order(), EventNames.All.Order());
        Assert.All(Types, type => Assert.Equal(type, EventNames.TypeOf(NameOf(type))));
    }

    [Fact]
    public void Every_event_has_a_sample_here() =>
        Assert.Equal(
            Types.Select(type => type.Name).Order(),
            Samples.Full.Select(happened => happened.GetType().Name).Order()
        );

    [Fact]
    public void A_name_that_is_not_listed_is_an_error()
    {
        Assert.Throws<KeyNotFoundException>(() => EventNames.TypeOf("ClaimPainted"));
        Assert.Throws<KeyNotFoundException>(() => EventNames.TypeOf("claimadded"));
    }

    [Fact]
    public void Every_event_belongs_to_the_chain_of_its_article_or_of_its_source() =>
        Assert.All(
            Samples.Full,
            happened =>
                Assert.Equal(
                    happened is Domain.Sources.SourceEvent ? Given.SourceId.Value : Given.ArticleId.Value,
                    happened.Stream
                )
        );

    private static string NameOf(Type type) =>
        EventNames.Of(Samples.Full.Single(happened => happened.GetType() == type));
}
