namespace Workbench.Blazor.Cli;

/// <summary>Standard output cannot be written any more.</summary>
#pragma warning disable CA1032, CA1710 // It always says why.
internal sealed class OutputClosed(Exception why) : Exception(why.Message, why)
#pragma warning restore CA1032, CA1710
{
    private const int BrokenPipe = 32;

    /// <summary>True where who read it has had enough; else the disk is full, or worse.</summary>
    public bool IsEnough => InnerException!.HResult == BrokenPipe;
}

/// <summary>Standard output, whose failures are not taken for those of the desk's own files.</summary>
internal sealed class Output(Stream stream) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) =>
        WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            await stream.WriteAsync(buffer, cancellationToken);
        }
        catch (Exception why) when (why is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw new OutputClosed(why);
        }
    }

    public override void Flush() => stream.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
