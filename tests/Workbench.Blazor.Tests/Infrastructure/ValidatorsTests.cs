using FluentValidation;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Features.Verification;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Infrastructure;

public sealed class ValidatorsTests
{
    private static readonly Validators Validators = new();
    private static readonly ClaimId Claim = new(Guid.CreateVersion7());

    public static TheoryData<string> Names => [.. Changes.All.Select(change => change.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_change_has_exactly_one_validator(string name)
    {
        var change = Changes.All.Single(change => change.Name == name);

        var validators = typeof(Validators)
            .Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IValidator<>).MakeGenericType(change)) && !type.IsAbstract);

        Assert.Equal($"{name}Shape", Assert.Single(validators).Name);
        Assert.Equal($"{name}Shape", Validators.Of(change).GetType().Name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_with_nothing_in_it_has_no_shape(string name)
    {
        var change = Changes.Empty(Changes.All.Single(change => change.Name == name));

        var refusal = Assert.Throws<RuleViolation>(() => Validators.Check(change));

        Assert.StartsWith("shape.", refusal.Code, StringComparison.Ordinal);
        Assert.Equal(refusal.Code.ToLowerInvariant(), refusal.Code);
        Assert.NotEmpty(refusal.Message);
    }

    [Fact]
    public void A_change_without_a_validator_is_a_mistake_of_ours() =>
        Assert.Throws<InvalidOperationException>(() => Validators.Of(typeof(string)));

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("en", true)]
    [InlineData(" pt-BR ", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("xx-not-a-language!", false)]
    [InlineData("English", false)]
    [InlineData("en_GB", false)]
    [InlineData("en-", false)]
    [InlineData("en\n", true)]
    [InlineData("en\nGB", false)]
    [InlineData("en-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd", false)]
    public void A_language_is_a_tag_in_form(string? language, bool isOne)
    {
        var article = new DescribeArticle(new(Guid.CreateVersion7()), new("Title", Language: language));
        var source = new AddSource(new(Guid.CreateVersion7()), new(SourceType.Webpage, "Title", Language: language));

        Assert.Equal(isOne ? null : "shape.details.language", Refusal(article));
        Assert.Equal(isOne ? null : "shape.details.language", Refusal(source));
    }

    [Fact]
    public void A_line_is_one_line_of_limited_length()
    {
        Assert.Null(Refusal(Describe(new string('x', 500))));
        Assert.Equal("shape.details.title", Refusal(Describe(new string('x', 501))));
        Assert.Equal("shape.details.title", Refusal(Describe("two\nlines")));
        Assert.Equal("shape.details.title", Refusal(Describe("")));
        Assert.Null(Refusal(Describe("مُحَمَّد 👩‍👧 <b>")));
    }

    [Fact]
    public void What_is_written_at_length_has_a_limit()
    {
        Assert.Null(Refusal(new RewordClaim(Claim, 1, new string('x', 4_000))));
        Assert.Equal("shape.standalone", Refusal(new RewordClaim(Claim, 1, new string('x', 4_001))));
        Assert.Null(Refusal(new SetVerdict(Claim, 1, Verdict.Refuted, new string('x', 20_000))));
        Assert.Equal("shape.rationale", Refusal(new SetVerdict(Claim, 1, Verdict.Refuted, new string('x', 20_001))));
    }

    [Fact]
    public void Every_fault_is_told_at_once_and_the_first_gives_the_code()
    {
        var refusal = Assert.Throws<RuleViolation>(() =>
            Validators.Check(
                new AddSource(new(Guid.CreateVersion7()), new((SourceType)99, "", Doi: new string('1', 201)))
            )
        );

        Assert.Equal("shape.details.type", refusal.Code);
        Assert.Contains("Give the source a title.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("at most 200 characters", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_choice_is_refused()
    {
        Assert.Equal("shape.move", Refusal(new MoveClaim(Claim, 1, (Move)9)));
        Assert.Equal("shape.kind", Refusal(new SetKind(Claim, 1, (Kind)9)));
        Assert.Null(Refusal(new SetKind(Claim, 1, null)));
    }

    private static DescribeArticle Describe(string title) =>
        new(new ArticleId(Guid.CreateVersion7()), new ArticleDetails(title));

    private static string? Refusal(IChange change)
    {
        try
        {
            Validators.Check(change);
            return null;
        }
        catch (RuleViolation refusal)
        {
            return refusal.Code;
        }
    }
}
