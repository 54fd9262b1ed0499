using System.Text;
using Microsoft.Win32.SafeHandles;
using Workbench.Blazor.Features.Articles.Engines;

namespace Workbench.Blazor.Cli;

/// <summary>Where a command reads and writes: the process's own streams, or those of a test.</summary>
/// <param name="input">Standard input.</param>
/// <param name="output">Standard output: UTF-8 without a mark, and nothing but what was asked for.</param>
/// <param name="error">Standard error: what went wrong, in one line.</param>
/// <param name="told">What the program was told beside it and in its environment; null for nothing.</param>
internal sealed class Terminal(Stream input, Stream output, TextWriter error, IConfiguration? told = null)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream In => input;

    public Stream Out { get; } = new Output(output);

    public TextWriter Error => error;

    /// <summary>What the program was told beside it and in its environment.</summary>
    public IConfiguration Told { get; } = told ?? new ConfigurationBuilder().Build();

    /// <summary>Standard output for text. It is flushed at the end, or before by who must be heard at once.</summary>
    public TextWriter Text { get; } =
        new StreamWriter(new Output(output), Utf8, 16_384, leaveOpen: true) { NewLine = "\n" };

    /// <summary>The process's own.</summary>
    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput(), StandardOutput(), Console.Error, EngineSettings.Told());

    /// <summary>Says why not, in one line.</summary>
    /// <returns>2, which is what the program then ends with.</returns>
    public int Refuse(string why)
    {
        error.WriteLine(OneLine(why));
        return 2;
    }

    /// <summary>A stranger's words as they may be shown: one line, without the characters that command a terminal.</summary>
    public static string OneLine(string text) =>
        string.Join(
            ' ',
            string.Concat(text.Select(unit => char.IsControl(unit) ? ' ' : unit))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

    // .NET's own stream swallows a broken pipe, and the command would work on for nobody.
    private static Stream StandardOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek)
                return stream;
        }
        return Console.OpenStandardOutput();
    }
}
