using Workbench.Domain.Checked;

namespace Workbench.Domain.Tests.Checked;

public sealed class ContrastTests
{
    [Theory]
    [InlineData("Rents rose by 14 % in Tarn", "Rents rose by 12% in Tarn", "14 %", "12%")]
    [InlineData("Rents rose by 14 per cent in 2021", "In 2023, rents rose by 14 %", "2021", "2023")]
    [InlineData(
        "The ferry carried £1.3m of copper",
        "The ferry carried £1.4 million of copper",
        "£1.3m",
        "£1.4 million"
    )]
    [InlineData("The bridge closed after two years", "The bridge closed after three years", "two", "three")]
    [InlineData("Twenty-one ships sank", "Twenty-two ships sank", "Twenty-one", "twenty-two")]
    [InlineData("It took 1,200 men and 3 ships", "It took 1.2 men and 4 ships", "1,200, 3", "1.2, 4")]
    [InlineData("Four in 5 agree", "12 per cent agree", "Four, 5", "12 per cent")]
    [InlineData("It weighs 4 tonnes", "It weighs 4 %", "4", "4 %")]
    public void Figures_that_only_one_states_are_told_of_both_sides(
        string here,
        string there,
        string onlyHere,
        string onlyThere
    )
    {
        var contrast = Contrast.Of(here, there);

        Assert.Equal(onlyHere, contrast.FiguresHere);
        Assert.Equal(onlyThere, contrast.FiguresThere, ignoreCase: true);
        Assert.Equal((null, null), (contrast.NotHere, contrast.NotThere));
        var turned = Contrast.Of(there, here);
        Assert.Equal((contrast.FiguresThere, contrast.FiguresHere), (turned.FiguresHere, turned.FiguresThere));
    }

    [Theory]
    [InlineData("It cost 4 million", "It cost 4,000,000")]
    [InlineData("It cost £1.5bn", "It cost £1,500 million")]
    [InlineData("12 per cent left", "12% left")]
    [InlineData("Closed after two years", "Closed after 2 years")]
    [InlineData("Forty-five ships", "45 ships")]
    [InlineData("The G20 met", "The G7 met")]
    [InlineData("One of the ships sank", "A ship sank")]
    [InlineData("Rents rose", "Rents rose by 12 %")]
    [InlineData("Rents rose by 12 % in 2021", "Rents rose by 12 %")]
    [InlineData(null, "12")]
    [InlineData("", "")]
    public void The_same_value_however_it_is_written_and_a_figure_left_out_are_no_contrast(string? here, string? there)
    {
        Assert.Equal(Contrast.None, Contrast.Of(here, there));
        Assert.Equal(Contrast.None, Contrast.Of(there, here));
    }

    [Theory]
    [InlineData("The bridge was not closed", "The bridge was closed", "not")]
    [InlineData("The bridge wasn’t closed", "The bridge was closed", "wasn’t")]
    [InlineData("Nobody closed the bridge", "The council closed the bridge", "nobody")]
    [InlineData("The works ran without a permit", "The works ran with a permit", "without")]
    [InlineData("There was no doubt, and never a toll", "There was a toll", "never")]
    public void A_negation_that_only_one_has_is_told_with_its_word(string denied, string said, string word)
    {
        Assert.Equal((word, null), (Contrast.Of(denied, said).NotHere, Contrast.Of(denied, said).NotThere));
        Assert.Equal((null, word), (Contrast.Of(said, denied).NotHere, Contrast.Of(said, denied).NotThere));
    }

    [Theory]
    [InlineData("The bridge was not closed", "The bridge was never closed")]
    [InlineData("Not only the bridge was closed", "The bridge was closed")]
    [InlineData("No fewer than ten lanes closed", "10 lanes closed")]
    [InlineData("Pier No. 5 was closed", "Pier 5 was closed")]
    [InlineData("Whether or not it rains, the bridge is closed", "The bridge is closed")]
    public void What_both_deny_or_what_only_looks_like_a_negation_is_none(string here, string there) =>
        Assert.Equal(Contrast.None, Contrast.Of(here, there));

    [Fact]
    public void Numbers_beyond_reckoning_are_compared_as_written()
    {
        var long1 = new string('9', 40);
        Assert.Equal(Contrast.None, Contrast.Of($"{long1} ships", $"{long1} ships sank"));
        Assert.Equal(
            (long1, "7"),
            (
                Contrast.Of($"{long1} ships", "7 ships").FiguresHere,
                Contrast.Of($"{long1} ships", "7 ships").FiguresThere
            )
        );
        Assert.Equal("3.4.2019", Contrast.Of("On 3.4.2019", "On 3.5.2019").FiguresHere);
    }
}
