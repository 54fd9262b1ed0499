using System.Text;
using System.Text.Json;

namespace Workbench.Blazor.Tests.Cli;

public sealed class SplitCommandTests : IDisposable
{
    private readonly CliDesk desk = new();

    [Fact]
    public async Task For_a_person_it_is_a_list()
    {
        var file = desk.File("a.txt", "The bridge cost 4 million, said Ana Ruiz.");

        var typed = await Typed.Run("split", file);

        Assert.Equal((0, ""), (typed.Code, typed.Error));
        Assert.StartsWith(
            $"{file}: 1 sentence, 1 claim (rules-6)\n      the figure after the kind, from 0 to 1: check-worthiness, how much checking would repay\n\n   1  Fact        0.",
            typed.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("says: Ana Ruiz\n", typed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_a_person_the_figure_is_said_to_be_what_it_is_and_only_words_that_tell_are_reasons()
    {
        var typed = await Typed.Run("split", desk.File("a.txt", "He was the mayor of St. Tarn in 2019."));

        Assert.Contains(
            "\n      the figure after the kind, from 0 to 1: check-worthiness, how much checking would repay\n",
            typed.Out,
            StringComparison.Ordinal
        );
        var cues = Assert.Single(typed.Out.Split('\n'), line => line.Contains(" kind: ", StringComparison.Ordinal));
        Assert.DoesNotContain("“He”", cues, StringComparison.Ordinal);
        Assert.DoesNotContain("“St.”", cues, StringComparison.Ordinal);
        Assert.Contains("date “2019”", cues, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_a_program_each_file_is_a_line_with_offsets_of_the_text_as_given()
    {
        const string Text =
            "\uFEFF\r\n  The bridge cost 4 million 🌉, said Ana Ruiz.\r\n\r\nة The paint was 12,000 euros.\r\n";
        var file = desk.File("a.txt", Text);

        var typed = await Typed.Run("split", file, file, "--format", "json");

        var lines = typed.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Equal("a.txt", Check(lines[0], Text[1..]).GetProperty("id").GetString());
        Assert.Empty(Directory.GetDirectories(desk.Folder));
    }

    [Fact]
    public async Task Lines_about_a_text_are_passed_over_and_count_in_its_offsets()
    {
        const string Text = "---\ntitle: Bridge 12 opens\n---\nThe bridge cost 4 million.\n";

        var typed = await Typed.Run("split", desk.File("a.txt", Text), "--format", "json");

        var claim = Assert.Single(Check(typed.Out, Text).GetProperty("claims").EnumerateArray());
        Assert.Equal("The bridge cost 4 million", claim.GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_names_of_the_format_stay()
    {
        var typed = await Typed.RunWith(
            """{"id":"a","text":"The bridge cost 4 million, said Ana Ruiz."}""",
            "split",
            "--jsonl"
        );

        var root = JsonDocument.Parse(typed.Out).RootElement;
        var claim = root.GetProperty("claims")[0];
        Assert.Equal(["id", "engine", "cautions", "sentences", "claims"], Names(root));
        Assert.Equal(["start", "end", "checkworthiness", "subjectivity"], Names(root.GetProperty("sentences")[0]));
        Assert.Equal(
            ["start", "end", "text", "parts", "standalone", "kind", "checkworthiness", "speaker", "cues", "flags"],
            Names(claim)
        );
        Assert.Equal(["start", "end"], Names(claim.GetProperty("parts")[0]));
        Assert.Equal(["text", "start", "end"], Names(claim.GetProperty("speaker")));
        Assert.Equal(["start", "end", "cue", "for", "weight"], Names(claim.GetProperty("cues")[0]));
    }

    [Fact]
    public async Task It_says_why_and_what_it_would_flag()
    {
        var file = desk.File("a.txt", "The reckless owners squandered everything.");

        var text = (await Typed.Run("split", file)).Out;
        Assert.Contains("loaded word “reckless” (strongly for)", text, StringComparison.Ordinal);
        Assert.Contains("flag: Loaded language “reckless”: chosen for", text, StringComparison.Ordinal);

        var json = JsonDocument.Parse((await Typed.Run("split", file, "--format", "json")).Out).RootElement;
        var claim = json.GetProperty("claims")[0];
        var cue = claim.GetProperty("cues")[0];
        Assert.Equal(("Kind", true), (cue.GetProperty("for").GetString(), cue.GetProperty("weight").GetDouble() > 1));
        var flag = claim.GetProperty("flags")[0];
        Assert.Equal(["start", "end", "flag", "why", "weight"], Names(flag));
        Assert.Equal(
            ("LoadedLanguage", 4),
            (flag.GetProperty("flag").GetString(), flag.GetProperty("start").GetInt32())
        );
    }

    [Fact]
    public async Task What_it_cannot_judge_is_null_and_said()
    {
        var file = desk.File("a.txt", "Der Stadtrat hat die Brücke nach zwei Jahren geschlossen.");

        var text = (await Typed.Run("split", file)).Out;
        Assert.Contains("not judged: 1 of 1 claim; the engine judges English only", text, StringComparison.Ordinal);
        Assert.Contains("   1  not judged  –     Der Stadtrat", text, StringComparison.Ordinal);

        var json = JsonDocument.Parse((await Typed.Run("split", file, "--format", "json")).Out).RootElement;
        Assert.Equal(JsonValueKind.Null, json.GetProperty("claims")[0].GetProperty("kind").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("claims")[0].GetProperty("checkworthiness").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("sentences")[0].GetProperty("subjectivity").ValueKind);
    }

    [Fact]
    public async Task Lines_are_answered_in_their_order()
    {
        var lines = Enumerable.Range(0, 500).Select(i => $$"""{"text":"{{Text(i)}}","more":[1,{}],"id":{{i}}}""");

        var typed = await Typed.RunWith("\uFEFF" + string.Join("\r\n", lines) + "\n\n", "split", "--jsonl");

        Assert.Equal((0, ""), (typed.Code, typed.Error));
        var answers = typed.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(
            Enumerable.Range(0, 500),
            answers.Select((line, i) => Check(line, Text(i)).GetProperty("id").GetInt32())
        );

        // Long ones between short ones, so that a later line is done before an earlier one.
        static string Text(int i) =>
            string.Concat(Enumerable.Repeat($"Bridge {i} cost {i} million. ", i % 7 == 0 ? 200 : 1));
    }

    [Fact]
    public async Task Halves_of_surrogate_pairs_survive()
    {
        const string Line =
            """{"id":"\ud800\"x","text":"The bridge \udc00 cost 4 million \ud83c\udf09 in \ud83c 2019.\u0000"}""";

        var typed = await Typed.RunWith(Line, "split", "--jsonl");

        Assert.Equal((0, ""), (typed.Code, typed.Error));
        Assert.StartsWith("""{"id":"\ud800\"x",""", typed.Out, StringComparison.Ordinal);
        Assert.Contains(
            """The bridge \udc00 cost 4 million \ud83c\udf09 in \ud83c 2019""",
            typed.Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("nonsense", "Line 3 is not JSON (see its byte 2).")]
    [InlineData("[1]", "Line 3 is not an object.")]
    [InlineData("""{"id":"a"}""", "Line 3 has no “text”, or one that is not a string.")]
    [InlineData("""{"id":null,"text":""}""", "Line 3 has no “id”, or one that is neither a string nor a number.")]
    [InlineData("""{"id":"a","text":"b"} {"id":"c","text":"d"}""", "Line 3 is not JSON")]
    public async Task A_bad_line_is_told_of_and_the_others_are_answered(string line, string error)
    {
        var input = $$"""
            {"id":"first","text":"The bridge cost 4 million."}

            {{line}}
            {"id":"last","text":"The bridge cost 4 million."}
            """;

        var typed = await Typed.RunWith(input, "split", "--jsonl");

        Assert.Equal(3, typed.Code);
        Assert.StartsWith(error, typed.Error, StringComparison.Ordinal);
        Assert.Single(typed.Error.TrimEnd().Split('\n'));
        Assert.Equal(
            ["first", "last"],
            typed
                .Out.TrimEnd()
                .Split('\n')
                .Select(answer => Check(answer, "The bridge cost 4 million.").GetProperty("id").GetString())
        );
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_bad_line()
    {
        var input = new MemoryStream([
            .. Encoding.ASCII.GetBytes("{\"id\":1,\"text\":\""),
            0xC3,
            0x28,
            .. Encoding.ASCII.GetBytes("\"}"),
        ]);

        var typed = await Typed.RunWith(input, "split", "--jsonl");

        Assert.Equal((3, ""), (typed.Code, typed.Out));
        Assert.StartsWith("Line 1 is not UTF-8.", typed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("split", "Name a file to split, or use --jsonl. See: workbench split --help\n")]
    [InlineData("split nope.txt", "nope.txt: there is no such file.\n")]
    [InlineData("split --jsonl a.txt", "--jsonl reads standard input and takes no files: split --jsonl < FILE\n")]
    public async Task What_is_asked_wrongly_gets_one_line_and_2(string line, string error)
    {
        Assert.Equal(new Typed(2, "", error), await Typed.Run(line.Split(' ')));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t\n")]
    public async Task A_file_without_any_words_is_refused_whether_it_is_empty_or_blank(string text)
    {
        var file = desk.File("a.txt", text);

        var typed = await Typed.Run("split", file);

        Assert.Equal((2, ""), (typed.Code, typed.Out));
        Assert.StartsWith($"{file}: There is no text in it.", typed.Error, StringComparison.Ordinal);
    }

    private static string[] Names(JsonElement element) =>
        [.. element.EnumerateObject().Select(property => property.Name)];

    // Every text and every part lies where its offsets say.
    private static JsonElement Check(string line, string text)
    {
        var root = JsonDocument.Parse(line).RootElement;
        foreach (var claim in root.GetProperty("claims").EnumerateArray())
        {
            Assert.Equal(claim.GetProperty("text").GetString(), At(claim));
            if (claim.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } speaker)
                Assert.Equal(speaker.GetProperty("text").GetString(), At(speaker));
            Assert.InRange(claim.GetProperty("checkworthiness").GetDouble(), 0, 1);
        }
        Assert.NotEqual(0, root.GetProperty("claims").GetArrayLength());
        return root;

        string At(JsonElement span) => text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
    }

    public void Dispose() => desk.Dispose();
}
