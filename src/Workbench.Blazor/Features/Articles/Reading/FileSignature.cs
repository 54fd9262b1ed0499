namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>Files that people bring in place of text, known by their first bytes.</summary>
internal static class FileSignature
{
    /// <summary>What the file is, to be read in a sentence ("a PDF"); null when it may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            _ when bytes.StartsWith("%PDF-"u8) => "a PDF",
            _ when bytes.StartsWith("PK\x03\x04"u8) => "a Word, OpenDocument, e-book or zip file",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Word or Office file",
            _ when bytes.StartsWith("{\\rtf"u8) => "a rich text file (RTF)",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => "a picture",
            _ when bytes.StartsWith("GIF8"u8) => "a picture",
            [0x1F, 0x8B, ..] => "a compressed file",
            _ when IsWebArchive(bytes) => "a web archive (MHTML); save the page as “HTML only” instead",
            _ => null,
        };

    private static bool IsWebArchive(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(2_000, bytes.Length)];
        return head.IndexOf("MIME-Version: 1.0"u8) >= 0 && head.IndexOf("multipart/related"u8) >= 0;
    }
}
