using System.Text;
using Workbench.Domain;

namespace Workbench.Blazor.Cli;

/// <summary>Files named on the command line.</summary>
internal static class Files
{
    /// <summary>Reads a file, or a pipe in its place, up to one byte more than <paramref name="most"/>.</summary>
    /// <exception cref="RuleViolation"><c>cli.file</c></exception>
    public static async Task<byte[]> Read(string file, int most, CancellationToken ct)
    {
        if (Directory.Exists(file))
            throw new RuleViolation("cli.file", "this is a folder; name the files in it.");
        try
        {
            await using var stream = new FileStream(
                file,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            using var read = new MemoryStream();
            var buffer = new byte[65_536];
            for (int count; read.Length <= most && (count = await stream.ReadAsync(buffer, ct)) > 0; )
                read.Write(buffer, 0, count);
            return read.Length > most ? read.ToArray()[..(most + 1)] : read.ToArray();
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RuleViolation("cli.file", "there is no such file.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new RuleViolation("cli.file", $"it cannot be read. {failure.Message}");
        }
    }

    /// <summary>Writes a text file as a whole: who looks meanwhile sees the file before or the new one, never half of it.</summary>
    /// <param name="file">Where to; what is there is replaced.</param>
    /// <param name="text">The text, written as UTF-8.</param>
    /// <param name="withMark">True for tables: a spreadsheet takes one without the mark for another encoding.</param>
    /// <param name="ct">Stops it; nothing is written then.</param>
    /// <exception cref="RuleViolation"><c>cli.out</c></exception>
    public static async Task Write(string file, string text, bool withMark, CancellationToken ct)
    {
        if (Directory.Exists(file))
            throw new RuleViolation("cli.out", $"{file} is a folder; --out needs the name of a file.");
        if (string.IsNullOrWhiteSpace(file))
            throw new RuleViolation("cli.out", "--out needs the name of a file.");
        try
        {
            // A link stays one, and a device or a pipe is written to: none of them is a file whose place could be taken.
            var target = new FileInfo(file) is { LinkTarget: not null } link
                ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
                : Path.GetFullPath(file);
            await using var pipe = await Pipe(target, ct);
            if (pipe is not null)
            {
                await pipe.WriteAsync(
                    new UTF8Encoding(withMark).GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray(),
                    ct
                );
                return;
            }
            var whole = !IsDevice(target);
            var written = whole ? $"{target}.part" : target;
            await File.WriteAllTextAsync(written, text, new UTF8Encoding(withMark), ct);
            if (whole)
                File.Move(written, target, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new RuleViolation("cli.out", $"{file} cannot be written. {failure.Message}");
        }
    }

    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    // A named pipe is empty and looks like any file until it is opened, which waits for somebody who reads from it.
    private static async Task<FileStream?> Pipe(string path, CancellationToken ct)
    {
        if (!File.Exists(path) || new FileInfo(path).Length > 0)
            return null;
        try
        {
            var stream = await Task.Run(
                    () => new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0),
                    ct
                )
                .WaitAsync(ct);
            if (!stream.CanSeek)
                return stream;
            await stream.DisposeAsync();
        }
        catch (UnauthorizedAccessException) { } // An empty file that may be replaced but not written to.
        return null;
    }
}
