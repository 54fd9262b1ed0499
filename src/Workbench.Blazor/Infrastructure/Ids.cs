using System.Buffers.Binary;

namespace Workbench.Blazor.Infrastructure;

/// <summary>
/// Fresh ids, version 7 of RFC 9562, each greater than the one before: within a millisecond, and after a clock was set back, they are
/// counted up from the last (its §6.2, method 2). So ids are in the order of time, and lists may be ordered by them.
/// </summary>
/// <remarks>Of ids that two programs draw within a millisecond, either may be the greater.</remarks>
public sealed class Ids(TimeProvider clock)
{
    // Above what is counted, under the two bits that say which variant this is: left free so that counting never runs over.
    private const byte Headroom = 0b0010_0000;

    private readonly Lock drawing = new();
    private Guid last;

    /// <summary>The next id.</summary>
    public Guid Next()
    {
        lock (drawing)
        {
            var fresh = Fresh();
            return last = fresh.CompareTo(last) > 0 ? fresh : After(last);
        }
    }

    private Guid Fresh()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(clock.GetUtcNow()).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[8] &= unchecked((byte)~Headroom);
        return new Guid(bytes, bigEndian: true);
    }

    private static Guid After(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var counted = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]) + 1;
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], counted);
        return new Guid(bytes, bigEndian: true);
    }
}
