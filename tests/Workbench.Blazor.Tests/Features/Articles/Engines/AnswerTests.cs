using Microsoft.AspNetCore.Http;
using Workbench.Domain.Splitting.Proposing;
using static Workbench.Blazor.Tests.Features.Articles.Engines.OpenAiReading;

namespace Workbench.Blazor.Tests.Features.Articles.Engines;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("The article makes two claims: one about a bridge, one about money.")]
    [InlineData("")]
    [InlineData("{\"claims\":[{\"sentence\":1,\"quote\":\"spent 4 million\",\"kind\":\"Fa")]
    [InlineData("{\"claims\":{\"sentence\":1}}")]
    [InlineData("{\"claims\":null}")]
    [InlineData("[]")]
    [InlineData("}{")]
    [InlineData("{\"claims\":[{\"quote\":\"\\ud800\",\"kind\":\"Fact\"}]}")]
    [InlineData("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}}")]
    public async Task Prose_and_broken_answers_leave_the_text_to_the_embedded_engine(string content)
    {
        await using var model = await FakeModel.Saying(content);

        await ServedInstead(model, Failure.Unreadable);
    }

    [Fact]
    public async Task An_answer_that_ran_into_its_limit_is_none()
    {
        await using var model = await FakeModel.Saying("{\"claims\":[]}", finish: "length");

        await ServedInstead(model, Failure.Unreadable);
    }

    [Theory]
    [InlineData("Certainly!\n```json\n{0}\n```\nShall I go on?")]
    [InlineData("\uFEFF{0}")]
    public async Task What_is_said_around_the_object_is_passed_over(string around)
    {
        const string claims = """{"claims":[{"sentence":1,"quote":"spent 4 million","kind":"Fact","speaker":null}]}""";
        await using var model = await FakeModel.Saying(around.Replace("{0}", claims, StringComparison.Ordinal));

        var split = await Read(model.Settings());

        Assert.Equal(1, split.Proposals!.Kept);
    }

    [Theory]
    [InlineData("<html><body>Gateway</body></html>")]
    [InlineData("null")]
    [InlineData("{\"choices\":[]}")]
    [InlineData("{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"no\"}}]}")]
    [InlineData("{\"choices\":[{\"message\":{\"content\":[{\"text\":\"{}\"}]}}]}")]
    [InlineData("{\"choices\":{\"0\":\"no\"}}")]
    public async Task A_page_or_another_form_of_response_is_no_answer(string body)
    {
        await using var model = await FakeModel.Start((http, _) => http.Response.WriteAsync(body));

        await ServedInstead(model, Failure.Unreadable);
    }

    [Fact]
    public async Task A_response_nested_without_end_is_no_answer()
    {
        await using var model = await FakeModel.Start((http, _) => http.Response.WriteAsync(new string('[', 900_000)));

        await ServedInstead(model, Failure.Unreadable);
    }
}
